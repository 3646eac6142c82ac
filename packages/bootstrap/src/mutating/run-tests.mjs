import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exitOf, spawnGuarded } from "../ground/processes.mjs";
import { projectNode } from "../install/workspace.mjs";
import { testRunsOfVitest } from "../testing/test-runs.mjs";

/** @typedef {import("../testing/test-runs.mjs").TestRun} TestRun */

/**
 * Runs test files of one workspace in the scratch tree, unseen.
 *
 * @param {string} treePath
 * @param {{ workspace: string, tests: string[] }} what
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<TestRun[]>} with absolute file names; empty when vitest could not even begin
 */
export async function runTests(treePath, { workspace, tests }, env) {
  const folder = mkdtempSync(join(tmpdir(), "mall-mutation-run-"));
  const reportFile = join(folder, "report.json");
  const log = openSync(join(folder, "log"), "w");
  try {
    const args = ["node_modules/vitest/vitest.mjs", "run", ...tests, "--reporter=json", `--outputFile=${reportFile}`];
    await exitOf(spawnGuarded(projectNode, args, { cwd: join(treePath, workspace), env, stdio: ["ignore", log, log] }));
    return testRunsOfVitest(JSON.parse(readFileSync(reportFile, "utf8")));
  } catch (error) {
    if (error instanceof SyntaxError || /** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return [];
    throw error;
  } finally {
    closeSync(log);
    rmSync(folder, { recursive: true });
  }
}
