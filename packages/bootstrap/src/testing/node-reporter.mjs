import { fullName, whyOf } from "./test-runs.mjs";

/**
 * A reporter for `node --test` that writes one line of JSON in the shape of `Result`: tests are counted, the suites
 * around them are not.
 *
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
export default async function* report(events) {
  const result = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Map<string, number>} */
  const files = new Map();
  /** @type {import("./test-runs.mjs").TestRun[]} */
  const tests = [];
  /** The names around the test that runs. @type {string[]} */
  const titles = [];
  for await (const { type, data } of events) {
    if (type === "test:start") titles.splice(data.nesting, Number.POSITIVE_INFINITY, data.name);
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (data.nesting === 0) files.set(data.file, (files.get(data.file) ?? 0) + data.details.duration_ms);
    if (data.details.type === "suite") continue;
    const status = statusOf(type, data);
    result[status] += 1;
    const why = status === "failed" ? whyOf([String(data.details.error?.cause ?? data.details.error ?? "")]) : {};
    tests.push({ test: fullName([...titles.slice(0, data.nesting), data.name]), file: data.file, status, ...why });
  }
  yield JSON.stringify({ ...result, files: [...files].map(([file, ms]) => ({ file, ms })), tests });
}

/**
 * @param {string} type
 * @param {{ skip?: unknown, todo?: unknown }} data
 * @returns {import("./test-runs.mjs").Status}
 */
function statusOf(type, { skip, todo }) {
  if (skip !== undefined || todo !== undefined) return "skipped";
  return type === "test:pass" ? "passed" : "failed";
}
