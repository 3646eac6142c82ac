import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { Obstacle } from "../ground/obstacle.mjs";
import { runLogged } from "../ground/processes.mjs";

/** Written before anything else: what follows was made by us. */
const BEGUN = "made-by-factory-to-home";
/** Written last: from here on the folder may hold data, and is never removed by a start. */
const READY = "ready";

/** @typedef {"absent" | "half-made" | "ready" | "foreign"} FolderState */

/**
 * @param {string[]} entries names found in the folder
 * @returns {FolderState}
 */
export function judgeFolder(entries) {
  if (entries.length === 0) return "absent";
  if (!entries.includes(BEGUN)) return "foreign";
  return entries.includes(READY) ? "ready" : "half-made";
}

/**
 * Makes the database's folder, or finds it made. One whose making was interrupted is made anew: it never was in use.
 *
 * @param {string} folder
 * @param {string} logFile
 * @throws {Obstacle} when somebody else's files are there
 */
export async function ensureMariadbFolder(folder, logFile) {
  const state = judgeFolder(existsSync(folder) ? readdirSync(folder) : []);
  if (state === "ready") return;
  if (state === "foreign") {
    throw new Obstacle(
      `The folder ${folder} holds a database that this project did not make; it is left untouched. ` +
        "Move it away, or choose another data folder: MALL_DATA_DIR=/path/to/folder npm start",
    );
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, BEGUN), "");
  await install(join(folder, "data"), logFile);
  writeFileSync(join(folder, READY), "");
}

/**
 * @param {string} datadir
 * @param {string} logFile
 */
async function install(datadir, logFile) {
  const user = userInfo().username;
  const args = [
    "--no-defaults",
    `--user=${user}`,
    "--basedir=/usr",
    `--datadir=${datadir}`,
    // The administrator comes in through the Unix socket only, as the owner of this process: no password to lose.
    "--auth-root-authentication-method=socket",
    `--auth-root-socket-user=${user}`,
    "--skip-test-db",
  ];
  await runLogged("mariadb-install-db", args, { logFile, failure: "MariaDB could not make its data folder." });
}
