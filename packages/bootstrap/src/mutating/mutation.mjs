/** @typedef {import("../testing/test-runs.mjs").TestRun} TestRun */

/**
 * One rule, switched off. The tests that claim to prove the rule must notice.
 *
 * @typedef {object} Mutation
 * @property {string} name what is no longer done
 * @property {string} file from the workspace
 * @property {string} find stands in the file exactly once
 * @property {string} replace
 * @property {string[]} tests files to run, from the workspace
 * @property {string} expect a tag, or a part of the name, of the test that must fail
 */

/** @typedef {Mutation & { workspace: string }} PlacedMutation `workspace` from the root */

export const MEANINGS = {
  KILLED: "a test that was to fail did",
  SURVIVED: "no test that claims to prove the rule noticed",
  STALE: "the code that it would change is gone, or stands there twice",
  UNPROVEN: "without it, no such test passes",
  BROKEN: "the changed code does not even load, which proves nothing",
};

/** @typedef {keyof typeof MEANINGS} Verdict */

/**
 * @param {string} text of the file
 * @param {Pick<Mutation, "find" | "replace">} mutation
 * @returns {string | undefined} undefined when the place is not there exactly once
 */
export function mutate(text, { find, replace }) {
  const [before, after, ...further] = text.split(find);
  return after === undefined || further.length > 0 ? undefined : before + replace + after;
}

/**
 * @param {Pick<Mutation, "expect">} mutation
 * @param {TestRun[]} unchanged how its test files end with the code as it is
 */
export const isProven = ({ expect }, unchanged) => {
  const meant = unchanged.filter(({ test }) => test.includes(expect));
  return meant.length > 0 && meant.every(({ status }) => status === "passed");
};

/**
 * @param {Pick<Mutation, "expect">} mutation
 * @param {TestRun[]} mutated how its test files end with the rule switched off
 * @returns {Verdict}
 */
export function judgeMutated({ expect }, mutated) {
  const meant = mutated.filter(({ test }) => test.includes(expect));
  if (meant.length === 0) return "BROKEN";
  return meant.some(({ status }) => status === "failed") ? "KILLED" : "SURVIVED";
}
