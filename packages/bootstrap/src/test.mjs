import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { readGivenVariables } from "./environment.mjs";
import { wantsUpdate } from "./generated-docs.mjs";
import { chooseDataFolder, claimDataFolder, clearDataFolder, projectRoot } from "./ground/data-folder.mjs";
import { takeLock } from "./ground/lock.mjs";
import { Obstacle, runProgram } from "./ground/obstacle.mjs";
import { createProgress } from "./ground/progress.mjs";
import { untilInterrupted } from "./interrupt.mjs";
import { settlePolicyMap } from "./policy-map/settle-policy-map.mjs";
import { installMissing, requireLinux } from "./prepare.mjs";
import { childRegister } from "./supervision/leftovers.mjs";
import { addUp, failures, isSuccess, judge, resultOfCheck, slowestFiles, summaryLine } from "./testing/results.mjs";
import { runSuite } from "./testing/run-suite.mjs";
import { chooseSuites, SUITES } from "./testing/suites.mjs";
import { createSurroundings } from "./testing/surroundings.mjs";

/** @typedef {import("./testing/results.mjs").Result} Result */

const SLOWEST_FILES = 20;
const INTERRUPTED_EXIT_CODE = 130;
const progress = createProgress();

await runProgram(async () => {
  requireLinux();
  const { chosen, handedOn, updateDocs } = readArguments();
  if (updateDocs) process.env.UPDATE_DOCS = "1";
  const dataDir = chooseDataFolder(readGivenVariables());
  const tools = claimDataFolder(dataDir);
  const paths = { ...claimDataFolder(join(dataDir, "test")), tools: tools.tools };
  await takeLock(paths.root, "npm test");
  const needsBrowser = chosen.some(({ kind }) => kind === "playwright");
  await installMissing(tools, progress, { database: true, redis: true, browser: needsBrowser });
  await childRegister(paths).endLeftovers();
  clearDataFolder(paths);

  const surroundings = createSurroundings(paths, progress);
  const interrupted = untilInterrupted();
  try {
    const results = await Promise.race([
      runAll(chosen, handedOn, surroundings, join(paths.root, "reports")),
      interrupted,
    ]);
    if (typeof results === "string") process.exitCode = INTERRUPTED_EXIT_CODE;
    else {
      if (handedOn.length === 0) checkPolicyMap(chosen, results);
      conclude(results);
    }
  } finally {
    await surroundings.stop();
  }
});
process.exit();

function readArguments() {
  try {
    return chooseSuites(process.argv.slice(2));
  } catch (error) {
    throw new Obstacle(/** @type {Error} */ (error).message);
  }
}

/**
 * Runs every suite, also after one that failed.
 *
 * @param {import("./testing/suites.mjs").Suite[]} suites
 * @param {string[]} handedOn
 * @param {ReturnType<typeof createSurroundings>} surroundings
 * @param {string} reportFolder
 */
async function runAll(suites, handedOn, surroundings, reportFolder) {
  /** @type {Map<string, Result>} */
  const results = new Map();
  for (const suite of suites) {
    if (suite.when && !existsSync(join(projectRoot, suite.when))) continue;
    progress.say(`\n── ${suite.title} ${"─".repeat(Math.max(0, 76 - suite.title.length))}`);
    const result = await attempt(suite, handedOn, surroundings, reportFolder);
    progress.say(`   ${suite.title}: ${summaryLine(result)}`);
    results.set(suite.title, result);
  }
  return results;
}

/**
 * @param {import("./testing/suites.mjs").Suite} suite
 * @param {string[]} handedOn
 * @param {ReturnType<typeof createSurroundings>} surroundings
 * @param {string} reportFolder
 * @returns {Promise<Result>}
 */
async function attempt(suite, handedOn, surroundings, reportFolder) {
  try {
    const environment = await surroundings.prepare(suite.needs);
    return await runSuite(suite, { environment, reportFolder, handedOn });
  } catch (error) {
    progress.say(error instanceof Obstacle ? `✗ ${error.message}` : String(/** @type {Error} */ (error).stack));
    return judge(undefined, 1);
  }
}

/**
 * Some suites alone cannot say what all tests show: they leave the map as it is, or renew their own part of it.
 *
 * @param {import("./testing/suites.mjs").Suite[]} chosen
 * @param {Map<string, Result>} results gains that of this check
 */
function checkPolicyMap(chosen, results) {
  const isWhole = chosen === SUITES;
  if (!isWhole && !wantsUpdate()) return;
  progress.say("\n── Policy map");
  const silent = chosen.filter(({ kind, title }) => kind !== "check" && results.get(title)?.tests.length === 0);
  const { tests } = addUp([...results.values()]);
  const folders = isWhole ? undefined : chosen.map(({ folder }) => folder);
  const problems =
    silent.length > 0
      ? silent.map(({ title }) => `${title} named no test: nothing is compared or written.`)
      : settlePolicyMap(tests, { update: wantsUpdate(), folders });
  for (const problem of problems) progress.say(`✗ ${problem}`);
  results.set("Policy map", resultOfCheck(problems.length === 0));
}

/** @param {Map<string, Result>} results */
function conclude(results) {
  const total = addUp([...results.values()]);
  progress.say(`\nThe ${SLOWEST_FILES} slowest test files`);
  for (const { file, ms } of slowestFiles(total, SLOWEST_FILES)) {
    progress.say(`  ${(ms / 1000).toFixed(1).padStart(7)} s  ${relative(projectRoot, file)}`);
  }
  const failed = failures({ tests: total.tests.map((run) => ({ ...run, file: relative(projectRoot, run.file) })) });
  if (failed.length > 0) progress.say(["\nFailed", ...failed].join("\n  "));
  progress.say("\nSuites");
  for (const [title, result] of results)
    progress.say(`  ${isSuccess(result) ? "✓" : "✗"} ${title}: ${summaryLine(result)}`);
  process.exitCode = isSuccess(total) ? 0 : 1;
  progress.say(`\n${summaryLine(total)}`);
}
