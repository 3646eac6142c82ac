import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { findProgram } from "../install/debian.mjs";
import { redisProbe } from "../supervision/probes.mjs";

/**
 * Starts the private Redis.
 *
 * @param {object} options
 * @param {import("../ground/data-folder.mjs").DataPaths} options.paths
 * @param {number} options.port
 * @param {import("../supervision/supervise.mjs").Supervisor} options.supervisor
 * @returns {Promise<string>} URL
 */
export async function startRedis({ paths, port, supervisor }) {
  mkdirSync(paths.redis, { recursive: true, mode: 0o700 });
  await supervisor.start({
    name: "redis",
    command: locateServer(paths.run),
    args: serverArguments(paths.redis, port),
    env: process.env,
    cwd: paths.redis,
    probe: redisProbe(port),
  });
  return `redis://127.0.0.1:${port}/0`;
}

/**
 * Debian's redis-server package starts a system service; its redis-tools package holds the same binary under the name
 * `redis-check-rdb` and starts nothing. The binary decides by its name what it is, so a link gives it the right one.
 *
 * @param {string} runDir
 */
function locateServer(runDir) {
  const installed = findProgram("redis-server");
  if (installed) return installed;
  const link = join(runDir, "redis-server");
  if (existsSync(link)) rmSync(link);
  symlinkSync(/** @type {string} */ (findProgram("redis-check-rdb")), link);
  return link;
}

/**
 * @param {string} dir
 * @param {number} port
 */
function serverArguments(dir, port) {
  const settings = {
    port,
    bind: "127.0.0.1",
    dir,
    appendonly: "yes",
    "maxmemory-policy": "noeviction",
    daemonize: "no",
  };
  return Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
}
