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
  for await (const { type, data } of events) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (data.nesting === 0) files.set(data.file, (files.get(data.file) ?? 0) + data.details.duration_ms);
    if (data.details.type === "suite") continue;
    if (data.skip !== undefined || data.todo !== undefined) result.skipped += 1;
    else if (type === "test:pass") result.passed += 1;
    else result.failed += 1;
  }
  yield JSON.stringify({ ...result, files: [...files].map(([file, ms]) => ({ file, ms })) });
}
