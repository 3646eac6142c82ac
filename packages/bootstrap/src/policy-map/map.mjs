import { compareCodeUnits, compareIds } from "./order.mjs";
import { findMisspelledTags, KINDS, readTags } from "./tags.mjs";

/** @typedef {import("./tags.mjs").Kind} Kind */
/** @typedef {import("../testing/test-runs.mjs").TestRun} TestRun `file` is relative to the root here */

/**
 * What the ids of one kind mean, in a sentence each.
 *
 * @typedef {object} Meaning
 * @property {string} says
 * @property {string} [clause] where in the policy it belongs
 * @property {"pending"} [client] only the mini program can show it; tests prove the server's half meanwhile
 */
/** @typedef {Record<Kind, Record<string, Meaning>>} Catalogue the content of docs/policy-items.json */
/** @typedef {TestRun & { client?: "pending" }} Proof */
/** @typedef {Record<Kind, Record<string, Proof[]>>} PolicyMap */

/**
 * Which test proves what: no times, no absolute paths and one fixed order, so that every machine writes the same.
 *
 * @param {TestRun[]} tests
 * @param {Catalogue} catalogue
 * @returns {PolicyMap}
 */
export function buildMap(tests, catalogue) {
  /** @type {Record<string, Record<string, Proof[]>>} */
  const map = Object.fromEntries(KINDS.map((kind) => [kind, {}]));
  for (const run of mergeRepeated(tests)) {
    for (const { kind, id } of readTags(run.test)) {
      const client = catalogue[kind][id]?.client;
      map[kind][id] ??= [];
      const proofs = map[kind][id];
      if (!proofs.some((proof) => proof.test === run.test && proof.file === run.file))
        proofs.push(client ? { ...run, client } : run);
    }
  }
  return /** @type {PolicyMap} */ (Object.fromEntries(KINDS.map((kind) => [kind, sortById(map[kind])])));
}

/**
 * @param {TestRun[]} tests
 * @param {Catalogue} catalogue
 * @returns {string[]} tags that mean nothing to a newcomer, each as a sentence
 */
export function findUnexplained(tests, catalogue) {
  const problems = tests.flatMap(({ test, file }) => [
    ...findMisspelledTags(test).map((text) => `[${text}] in ${file} is no tag.`),
    ...readTags(test)
      .filter(({ kind, id }) => !catalogue[kind][id]?.says)
      .map(({ kind, id }) => `"${id}" of ${kind}, used in ${file}, has no sentence in docs/policy-items.json.`),
  ]);
  return [...new Set(problems)].toSorted(compareCodeUnits);
}

/**
 * The tests that a committed map speaks of. A test without a tag is not among them, nor needed.
 *
 * @param {PolicyMap} map
 * @returns {TestRun[]}
 */
export function testsOfMap(map) {
  return KINDS.flatMap((kind) => Object.values(map[kind]).flat()).map(({ test, file, status }) => ({
    test,
    file,
    status,
  }));
}

/**
 * One test may run several times: in two browsers, on two versions of Node. One failure is a failure; one real run
 * makes up for a skipped one.
 *
 * @param {TestRun[]} tests
 * @returns {TestRun[]} by file, then by name
 */
function mergeRepeated(tests) {
  /** @type {Map<string, TestRun>} */
  const merged = new Map();
  for (const { test, file, status } of tests) {
    const key = JSON.stringify([file, test]);
    const statuses = [status, merged.get(key)?.status];
    const worst = statuses.includes("failed") ? "failed" : statuses.includes("passed") ? "passed" : "skipped";
    merged.set(key, { test, file, status: worst });
  }
  return [...merged.values()].toSorted((a, b) => compareCodeUnits(a.file, b.file) || compareCodeUnits(a.test, b.test));
}

/**
 * @param {Record<string, Proof[]>} byId
 * @returns {Record<string, Proof[]>}
 */
const sortById = (byId) => Object.fromEntries(Object.entries(byId).toSorted(([a], [b]) => compareIds(a, b)));
