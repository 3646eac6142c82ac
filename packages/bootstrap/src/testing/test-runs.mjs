import { stripVTControlCharacters } from "node:util";

/**
 * What became of one test. Reporters differ in how they name things; this is the one shape the policy map reads.
 *
 * @typedef {object} TestRun
 * @property {string} test its name with the groups around it, joined by " › "
 * @property {string} file absolute path
 * @property {Status} status
 * @property {string} [why] of a failed one, in the words of whatever failed
 */
/** @typedef {"passed" | "failed" | "skipped"} Status */

const JOINT = " › ";

/** @param {string[]} titles */
export const fullName = (titles) => titles.filter(Boolean).join(JOINT);

/** @typedef {{ title: string, ancestorTitles: string[], status: string, failureMessages?: string[] }} VitestAssertion */

/**
 * @param {{ testResults: { name: string, assertionResults: VitestAssertion[] }[] }} report
 * @returns {TestRun[]}
 */
export function testRunsOfVitest({ testResults }) {
  return testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ title, ancestorTitles, status, failureMessages }) => ({
      test: fullName([...ancestorTitles, title]),
      file,
      status: status === "passed" || status === "failed" ? status : "skipped",
      ...whyOf(failureMessages),
    })),
  );
}

/** @typedef {{ title: string, file: string, tests: { status: string, results: { duration: number, errors?: { message?: string }[] }[] }[] }} PlaywrightSpec */
/** @typedef {{ title: string, specs?: PlaywrightSpec[], suites?: PlaywrightGroup[] }} PlaywrightGroup */

/**
 * @param {{ config: { rootDir: string }, suites: PlaywrightGroup[] }} report
 * @returns {TestRun[]}
 */
export function testRunsOfPlaywright({ config, suites }) {
  /**
   * @param {PlaywrightGroup} group
   * @param {string[]} titles
   * @returns {TestRun[]}
   */
  const within = ({ specs = [], suites: inner = [] }, titles) => [
    ...specs.flatMap(({ title, file, tests }) =>
      tests.map(({ status, results }) => ({
        test: fullName([...titles, title]),
        file: `${config.rootDir}/${file}`,
        status: statusOfPlaywright(status),
        ...whyOf(results.flatMap(({ errors = [] }) => errors.map(({ message = "" }) => message))),
      })),
    ),
    ...inner.flatMap((group) => within(group, [...titles, group.title])),
  ];
  // The outermost group is the file, whose name is no part of a test's.
  return suites.flatMap((file) => within(file, []));
}

/** @param {string[]} [messages] */
export function whyOf(messages = []) {
  const why = stripVTControlCharacters(messages.join("\n")).trim();
  return why ? { why } : {};
}

/**
 * @param {string} status
 * @returns {Status}
 */
function statusOfPlaywright(status) {
  if (status === "expected") return "passed";
  // A flaky test did fail: what passes only sometimes proves nothing.
  return status === "skipped" ? "skipped" : "failed";
}
