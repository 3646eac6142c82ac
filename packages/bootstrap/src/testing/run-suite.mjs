import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { projectRoot } from "../ground/data-folder.mjs";
import { exitOf, spawnGuarded } from "../ground/processes.mjs";
import { projectNode } from "../install/workspace.mjs";
import { judge, readPlaywrightReport, readVitestReport, resultOfCheck } from "./results.mjs";

/** @typedef {import("./results.mjs").Result} Result */
/** @typedef {import("./suites.mjs").Suite} Suite */

/**
 * Runs one suite with its output on the screen, and counts its tests from the report it wrote.
 *
 * @param {Suite} suite
 * @param {object} options
 * @param {Record<string, string | undefined>} options.environment
 * @param {string} options.reportFolder
 * @param {string[]} options.handedOn further arguments, such as a path to narrow the run
 * @returns {Promise<Result>}
 */
export async function runSuite(suite, { environment, reportFolder, handedOn }) {
  const reportFile = join(reportFolder, `${suite.name}.json`);
  mkdirSync(reportFolder, { recursive: true });
  rmSync(reportFile, { force: true });
  const [command, ...args] = [...commandOf(suite, reportFile), ...handedOn];
  const child = spawnGuarded(command, args, {
    cwd: join(projectRoot, suite.folder),
    env: {
      ...environment,
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
      VITEST_DURATIONS_FILE: durationsFileOf(reportFile),
    },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const exitCode = await exitOf(child);
  return judge(readReport(suite, reportFile, exitCode), exitCode);
}

/**
 * @param {Suite} suite
 * @param {string} reportFile
 * @returns {string[]}
 */
function commandOf(suite, reportFile) {
  const { kind, command = [], config } = suite;
  if (kind === "check") return command;
  if (kind === "node") return nodeTestCommand(command, join(projectRoot, suite.folder, "test"), reportFile);
  // Straight by Node: a package manager in between would not pass our end on to them.
  if (kind === "playwright")
    return [
      projectNode,
      "node_modules/@playwright/test/cli.js",
      "test",
      "--reporter=list,json",
      ...(config ? [`--config=${config}`] : []),
    ];
  const reporters = ["default", "json", besideThis("vitest-durations.mjs")].map((name) => `--reporter=${name}`);
  return [projectNode, "node_modules/vitest/vitest.mjs", "run", ...reporters, `--outputFile.json=${reportFile}`];
}

/**
 * @param {string[]} node
 * @param {string} folder
 * @param {string} reportFile
 */
function nodeTestCommand(node, folder, reportFile) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".test.mjs"));
  return [
    ...node,
    "--test",
    ...["--test-reporter=spec", "--test-reporter-destination=stdout"],
    ...[`--test-reporter=${besideThis("node-reporter.mjs")}`, `--test-reporter-destination=${reportFile}`],
    ...files.map((name) => join(folder, name)),
  ];
}

/**
 * @param {Suite} suite
 * @param {string} reportFile
 * @param {number | string} exitCode
 * @returns {Result | undefined} undefined when the suite left no report
 */
function readReport({ kind }, reportFile, exitCode) {
  if (kind === "check") return resultOfCheck(exitCode === 0);
  try {
    const report = JSON.parse(readFileSync(reportFile, "utf8"));
    if (kind === "vitest") return { ...readVitestReport(report), files: readDurations(reportFile) };
    return kind === "playwright" ? readPlaywrightReport(report) : report;
  } catch {
    return undefined;
  }
}

/** @param {string} reportFile */
const durationsFileOf = (reportFile) => reportFile.replace(/\.json$/, ".durations.json");

/**
 * @param {string} reportFile
 * @returns {Result["files"]}
 */
function readDurations(reportFile) {
  return JSON.parse(readFileSync(durationsFileOf(reportFile), "utf8"));
}

/** @param {string} name */
const besideThis = (name) => join(dirname(fileURLToPath(import.meta.url)), name);
