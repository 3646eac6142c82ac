/**
 * What one suite came to.
 *
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {{ file: string, ms: number }[]} files how long each test file took
 */

/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} VitestReport */

/**
 * Counts only: its times leave out loading, so `vitest-durations.mjs` takes them.
 *
 * @param {VitestReport} report
 * @returns {Result}
 */
export function readVitestReport(report) {
  // A file that cannot even be loaded has no tests to count, and is a failure all the same.
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    files: [],
  };
}

/** @typedef {{ file?: string, specs?: { tests: { results: { duration: number }[] }[] }[], suites?: PlaywrightSuite[] }} PlaywrightSuite */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[], suites: PlaywrightSuite[] }} PlaywrightReport */

/**
 * @param {PlaywrightReport} report
 * @returns {Result}
 */
export function readPlaywrightReport({ stats, errors, suites }) {
  return {
    passed: stats.expected,
    // A flaky test did fail: what passes only sometimes proves nothing.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    files: suites.map((suite) => ({ file: suite.file ?? "", ms: durationOf(suite) })),
  };
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {number}
 */
function durationOf({ specs = [], suites = [] }) {
  const own = specs.flatMap((spec) => spec.tests.flatMap((test) => test.results.map((result) => result.duration)));
  return sum(own) + sum(suites.map(durationOf));
}

/**
 * A suite that ended badly without a failed test (a crash, an unhandled error, no report at all) counts as one.
 *
 * @param {Result | undefined} result
 * @param {number | string} exitCode
 * @returns {Result}
 */
export function judge(result, exitCode) {
  const counted = result ?? { passed: 0, failed: 0, skipped: 0, files: [] };
  const ranNothing = counted.passed + counted.failed + counted.skipped === 0;
  const endedBadly = (exitCode !== 0 && counted.failed === 0) || ranNothing;
  return endedBadly ? { ...counted, failed: counted.failed + 1 } : counted;
}

/**
 * @param {Result[]} results
 * @returns {Result}
 */
export function addUp(results) {
  return {
    passed: sum(results.map((result) => result.passed)),
    failed: sum(results.map((result) => result.failed)),
    skipped: sum(results.map((result) => result.skipped)),
    files: results.flatMap((result) => result.files),
  };
}

/** @param {Result} result */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** @param {Result} result a run in which nothing passed has shown nothing */
export function isSuccess({ passed, failed }) {
  return failed === 0 && passed > 0;
}

/**
 * @param {Result} result
 * @param {number} count
 */
export function slowestFiles({ files }, count) {
  return files.toSorted((a, b) => b.ms - a.ms).slice(0, count);
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
