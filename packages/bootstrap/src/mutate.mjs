import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Obstacle, runProgram } from "./ground/obstacle.mjs";
import { createProgress, secondsSince } from "./ground/progress.mjs";
import { untilInterrupted } from "./interrupt.mjs";
import { isProven, judgeMutated, MEANINGS, mutate } from "./mutating/mutation.mjs";
import { runTests } from "./mutating/run-tests.mjs";
import { createScratchTree } from "./mutating/scratch-tree.mjs";
import { openTestServices } from "./mutating/services.mjs";
import { requireLinux } from "./prepare.mjs";

/** @typedef {import("./mutating/mutation.mjs").PlacedMutation} PlacedMutation */
/** @typedef {import("./mutating/mutation.mjs").Verdict} Verdict */
/** @typedef {import("./testing/test-runs.mjs").TestRun} TestRun */

const MUTATIONS_FOLDER = join(import.meta.dirname, "mutations");
const progress = createProgress();

/**
 * `pnpm mutate [part of a name or file]`: switches named rules off, one at a time, and demands that the tests which
 * claim to prove them fail. Judges what is committed. A test that stays green without its rule proves nothing.
 */
await runProgram(async () => {
  requireLinux();
  const mutations = await readMutations(process.argv.slice(2));
  const services = await openTestServices(progress);
  const tree = createScratchTree();
  try {
    const judged = await Promise.race([judgeAll(mutations, tree.path, services.environment), untilInterrupted()]);
    if (typeof judged === "string") throw new Obstacle(`Stopped early: ${judged}.`);
    conclude(judged);
  } finally {
    tree.remove();
    await services.stop();
  }
});
process.exit();

/**
 * @param {string[]} wanted
 * @returns {Promise<PlacedMutation[]>}
 */
async function readMutations([part = ""]) {
  const files = readdirSync(MUTATIONS_FOLDER).toSorted();
  const tables = await Promise.all(files.map((file) => import(join(MUTATIONS_FOLDER, file))));
  const all = tables.flatMap(({ workspace, mutations }) =>
    mutations.map((/** @type {import("./mutating/mutation.mjs").Mutation} */ one) => ({ ...one, workspace })),
  );
  const chosen = all.filter(({ name, file }) => name.includes(part) || file.includes(part));
  if (chosen.length === 0) throw new Obstacle(`No mutation has "${part}" in its name or file.`);
  return chosen;
}

/**
 * @param {PlacedMutation[]} mutations
 * @param {string} treePath
 * @param {NodeJS.ProcessEnv} env
 */
async function judgeAll(mutations, treePath, env) {
  const unchanged = await progress.step("Runs the tests with the code as it is", () =>
    runUnchanged(mutations, treePath, env),
  );
  /** @type {{ mutation: PlacedMutation, verdict: Verdict }[]} */
  const judged = [];
  for (const mutation of mutations) {
    const begun = performance.now();
    const verdict = await judge(mutation, { treePath, env, unchanged });
    progress.say(`${verdict === "KILLED" ? "✓" : "✗"} ${verdict.padEnd(8)} ${mutation.name} · ${secondsSince(begun)}`);
    judged.push({ mutation, verdict });
  }
  return judged;
}

/**
 * @param {PlacedMutation[]} mutations
 * @param {string} treePath
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<TestRun[]>}
 */
async function runUnchanged(mutations, treePath, env) {
  const runs = [];
  for (const workspace of new Set(mutations.map((mutation) => mutation.workspace))) {
    const own = mutations.filter((mutation) => mutation.workspace === workspace);
    const tests = [...new Set(own.flatMap((mutation) => mutation.tests))];
    runs.push(...(await runTests(treePath, { workspace, tests }, env)));
  }
  return runs;
}

/**
 * @param {PlacedMutation} mutation
 * @param {{ treePath: string, env: NodeJS.ProcessEnv, unchanged: TestRun[] }} surroundings
 * @returns {Promise<Verdict>}
 */
async function judge(mutation, { treePath, env, unchanged }) {
  const { workspace, tests } = mutation;
  const ofItsFiles = unchanged.filter((run) => tests.some((file) => run.file === join(treePath, workspace, file)));
  if (!isProven(mutation, ofItsFiles)) return "UNPROVEN";
  const path = join(treePath, workspace, mutation.file);
  if (!existsSync(path)) return "STALE";
  const text = readFileSync(path, "utf8");
  const mutated = mutate(text, mutation);
  if (mutated === undefined) return "STALE";
  writeFileSync(path, mutated);
  try {
    return judgeMutated(mutation, await runTests(treePath, mutation, env));
  } finally {
    writeFileSync(path, text);
  }
}

/** @param {{ mutation: PlacedMutation, verdict: Verdict }[]} judged */
function conclude(judged) {
  const others = judged.filter(({ verdict }) => verdict !== "KILLED");
  for (const { mutation, verdict } of others) {
    const { workspace, file, expect } = mutation;
    progress.say(`\n${verdict} ${mutation.name}: ${MEANINGS[verdict]}`);
    progress.say(`  ${workspace}/${file}\n  expected to fail: ${expect}`);
  }
  progress.say(`\n${judged.length - others.length} killed, ${others.length} survived`);
  if (others.length > 0) process.exitCode = 1;
}
