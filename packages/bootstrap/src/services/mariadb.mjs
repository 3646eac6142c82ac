import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { runLogged } from "../ground/processes.mjs";
import { mariadbProbe } from "../supervision/probes.mjs";
import { DATABASE_USER_HOSTS, databaseUsersSql, ensurePasswords, USERS } from "./database-users.mjs";
import { ensureMariadbFolder } from "./mariadb-folder.mjs";

/** @typedef {import("../ground/data-folder.mjs").DataPaths} DataPaths */

/**
 * @typedef {object} DatabaseUrls
 * @property {string} app tables of the mall, no DDL
 * @property {string} keys the key store's schema, as its own user
 * @property {string} migrate tables of the mall, as the migration user
 * @property {string} migrateKeys the key store's schema, as the migration user
 */

/**
 * Starts the private MariaDB and makes its databases and users.
 *
 * @param {object} options
 * @param {DataPaths} options.paths
 * @param {number} options.port
 * @param {import("../supervision/supervise.mjs").Supervisor} options.supervisor
 * @returns {Promise<DatabaseUrls>}
 */
export async function startMariadb({ paths, port, supervisor }) {
  await ensureMariadbFolder(paths.mariadb, paths.log("mariadb-install"));
  const socket = chooseSocketPath(paths.run);
  await supervisor.start({
    name: "mariadb",
    command: "mariadbd",
    args: serverArguments(join(paths.mariadb, "data"), socket, port),
    env: process.env,
    cwd: paths.mariadb,
    probe: mariadbProbe(socket),
    stopWithinMs: 30_000,
  });
  const passwords = ensurePasswords(paths.secrets);
  await createUsers(paths, socket, databaseUsersSql(passwords, DATABASE_USER_HOSTS));
  return databaseUrls(passwords, `127.0.0.1:${port}`, socket);
}

/**
 * @param {string} datadir
 * @param {string} socket
 * @param {number} port
 */
function serverArguments(datadir, socket, port) {
  return [
    "--no-defaults",
    // MariaDB refuses to run as root unless told so by name; another user cannot be given by a non-root one.
    ...(process.getuid?.() === 0 ? ["--user=root"] : []),
    `--datadir=${datadir}`,
    `--socket=${socket}`,
    `--pid-file=${datadir}/mariadbd.pid`,
    `--port=${port}`,
    "--bind-address=127.0.0.1",
    "--skip-name-resolve",
    "--skip-log-bin",
    "--innodb-flush-log-at-trx-commit=1",
    "--innodb-buffer-pool-size=512M",
    "--innodb-log-file-size=128M",
    "--max-connections=400",
    "--transaction-isolation=READ-COMMITTED",
    "--character-set-server=utf8mb4",
    "--collation-server=utf8mb4_unicode_520_ci",
    "--default-time-zone=+00:00",
  ];
}

/**
 * The kernel allows 107 bytes for a socket's path; a deeper data folder gets a short private folder elsewhere.
 *
 * @param {string} runDir
 */
export function chooseSocketPath(runDir) {
  const LONGEST_BYTES = 107;
  const path = join(runDir, "mariadb.sock");
  if (Buffer.byteLength(path) <= LONGEST_BYTES) return path;
  const digest = createHash("sha256").update(runDir).digest("hex").slice(0, 12);
  const folder = join(tmpdir(), `factory-to-home-${process.getuid?.()}-${digest}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(folder, "mariadb.sock");
}

/**
 * @param {DataPaths} paths
 * @param {string} socket
 * @param {string} sql goes through standard input: arguments are visible to every user of the machine
 */
async function createUsers(paths, socket, sql) {
  const user = userInfo().username;
  const args = ["--no-defaults", `--socket=${socket}`, `--user=${user}`];
  await runLogged("mariadb", args, {
    input: sql,
    logFile: paths.log("mariadb-users"),
    failure: `The database users could not be created (as ${user}, through the Unix socket).`,
  });
}

/**
 * @param {import("./database-users.mjs").Passwords} passwords
 * @param {string} address
 * @param {string} [socket] on the same machine: a statement through it costs half of what it costs over TCP
 * @returns {DatabaseUrls}
 */
export function databaseUrls(passwords, address, socket) {
  const way = socket ? `?socketPath=${encodeURIComponent(socket)}` : "";
  return {
    app: `mysql://${USERS.app}:${passwords.app}@${address}/mall${way}`,
    keys: `mysql://${USERS.keys}:${passwords.keys}@${address}/mall_keys${way}`,
    migrate: `mysql://${USERS.migrate}:${passwords.migrate}@${address}/mall${way}`,
    migrateKeys: `mysql://${USERS.migrate}:${passwords.migrate}@${address}/mall_keys${way}`,
  };
}
