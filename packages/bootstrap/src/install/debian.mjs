import { spawn, spawnSync } from "node:child_process";
import { accessSync, closeSync, constants, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { Obstacle } from "../ground/obstacle.mjs";
import { exitOf, lastLines } from "../ground/processes.mjs";

/** @typedef {{ package: string, files: string[] }} Requirement a package is there when every file of it is found */

/** The -core packages start no system service and leave port 3306 alone. */
const DATABASE = [
  { package: "mariadb-server-core", files: ["mariadbd", "mariadb-install-db"] },
  { package: "mariadb-client-core", files: ["mariadb"] },
];
const REDIS = [{ package: "redis-tools", files: ["redis-check-rdb"] }];
const BROWSER = [
  { package: "chromium", files: ["chromium"] },
  { package: "fonts-noto-cjk", files: ["/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"] },
];

/**
 * @param {{ database: boolean, redis: boolean, browser: boolean }} wanted
 * @returns {Requirement[]}
 */
export function requirementsFor({ database, redis, browser }) {
  return [...(database ? DATABASE : []), ...(redis ? REDIS : []), ...(browser ? BROWSER : [])];
}

/**
 * @param {Requirement[]} requirements
 * @param {(file: string) => boolean} isThere
 * @returns {string[]} packages to install
 */
export function missingPackages(requirements, isThere = (file) => findProgram(file) !== undefined) {
  return requirements.filter(({ files }) => !files.every(isThere)).map((requirement) => requirement.package);
}

/**
 * @param {string} program a name to look for on PATH and in /usr/sbin (not on the PATH of ordinary users), or a path
 * @returns {string | undefined}
 */
export function findProgram(program) {
  if (program.startsWith("/")) return existsSync(program) ? program : undefined;
  const folders = [...(process.env.PATH ?? "").split(":"), "/usr/sbin", "/usr/bin", "/sbin", "/bin"];
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @typedef {object} InstallRights
 * @property {boolean} isRoot
 * @property {boolean} hasApt
 * @property {boolean} maySudo with or without being asked for a password
 */

/**
 * @param {string[]} packages
 * @param {InstallRights} rights
 * @returns {string[]} the words that go before apt-get
 * @throws {Obstacle} with the command that somebody with the right can run
 */
export function chooseInstaller(packages, { isRoot, hasApt, maySudo }) {
  const list = packages.join(" ");
  if (!hasApt) {
    throw new Obstacle(
      `These Debian packages are missing, and this system has no apt-get: ${list}. ` +
        "Install your system's counterparts, or run on Debian 12; with servers of your own, see .env.example.",
    );
  }
  if (isRoot) return [];
  if (maySudo) return ["sudo"];
  throw new Obstacle(
    "Packages are missing and this user may not install them. Run this once with the right to do so:\n" +
      `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${list}`,
  );
}

/**
 * Installs packages; the package lists are only fetched when the ones at hand do not lead to the packages.
 *
 * @param {string[]} packages
 * @param {string} logFile
 */
export async function installPackages(packages, logFile) {
  const prefix = chooseInstaller(packages, readRights());
  const install = ["install", "-y", "--no-install-recommends", ...packages];
  if (await runApt(prefix, install, logFile)) return;
  await runApt(prefix, ["update"], logFile);
  if (await runApt(prefix, install, logFile)) return;
  throw new Obstacle(
    `apt-get could not install ${packages.join(" ")}.\n${lastLines(logFile, 15)}\n  Full log: ${logFile}`,
  );
}

/** @returns {InstallRights} */
function readRights() {
  const isRoot = process.getuid?.() === 0;
  const hasSudo = !isRoot && findProgram("sudo") !== undefined;
  return {
    isRoot,
    hasApt: findProgram("apt-get") !== undefined,
    maySudo: hasSudo && (process.stdin.isTTY || spawnSync("sudo", ["-n", "true"]).status === 0),
  };
}

/**
 * @param {string[]} prefix
 * @param {string[]} args
 * @param {string} logFile
 */
async function runApt(prefix, args, logFile) {
  const log = openSync(logFile, "a");
  const command = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
  // sudo may have to ask for a password, so it keeps the terminal for reading and for its question.
  const child = spawn(command[0], command.slice(1), { stdio: ["inherit", log, prefix.length > 0 ? "inherit" : log] });
  const code = await exitOf(child);
  closeSync(log);
  return code === 0;
}
