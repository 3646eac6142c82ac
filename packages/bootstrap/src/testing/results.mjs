import { testRunsOfPlaywright, testRunsOfVitest } from "./test-runs.mjs";

/**
 * What one suite came to.
 *
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {{ file: string, ms: number }[]} files how long each test file took
 * @property {import("./test-runs.mjs").TestRun[]} tests each test by name, for the policy map
 */

/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { name: string, status: string, assertionResults: import("./test-runs.mjs").VitestAssertion[] }[] }} VitestReport */

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
    tests: testRunsOfVitest(report),
  };
}

/** @typedef {import("./test-runs.mjs").PlaywrightGroup & { file?: string }} PlaywrightFile */
/** @typedef {{ config: { rootDir: string }, stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[], suites: PlaywrightFile[] }} PlaywrightReport */

/**
 * @param {PlaywrightReport} report
 * @returns {Result}
 */
export function readPlaywrightReport(report) {
  const { stats, errors, suites } = report;
  return {
    passed: stats.expected,
    // A flaky test did fail: what passes only sometimes proves nothing.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    files: suites.map((suite) => ({ file: suite.file ?? "", ms: durationOf(suite) })),
    tests: testRunsOfPlaywright(report),
  };
}

/**
 * @param {import("./test-runs.mjs").PlaywrightGroup} group
 * @returns {number}
 */
function durationOf({ specs = [], suites = [] }) {
  const own = specs.flatMap((spec) => spec.tests.flatMap((test) => test.results.map((result) => result.duration)));
  return sum(own) + sum(suites.map(durationOf));
}

/**
 * A check counts as one test without a name.
 *
 * @param {boolean} isGood
 * @returns {Result}
 */
export function resultOfCheck(isGood) {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0, files: [], tests: [] };
}

/**
 * A suite that ended badly without a failed test (a crash, an unhandled error, no report at all) counts as one.
 *
 * @param {Result | undefined} result
 * @param {number | string} exitCode
 * @returns {Result}
 */
export function judge(result, exitCode) {
  const counted = result ?? { passed: 0, failed: 0, skipped: 0, files: [], tests: [] };
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
    tests: results.flatMap((result) => result.tests),
  };
}

/** @param {Pick<Result, "passed" | "failed" | "skipped">} result */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** @param {Result} result a run in which nothing passed has shown nothing */
export function isSuccess({ passed, failed }) {
  return failed === 0 && passed > 0;
}

const LINES_OF_A_FAILURE = 6;

/**
 * What a reader looks for first: at the end, where no later suite pushes it out of sight.
 *
 * @param {Pick<Result, "tests">} result
 * @returns {string[]} lines: each failed test with its file, and how its failure begins
 */
export function failures({ tests }) {
  const failed = tests.filter(({ status }) => status === "failed");
  return failed.flatMap(({ test, file, why = "" }) => [
    `✗ ${test}`,
    `  ${file}`,
    ...why
      .split("\n")
      .filter((line) => line.trim())
      .slice(0, LINES_OF_A_FAILURE)
      .map((line) => `    ${line}`),
  ]);
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
