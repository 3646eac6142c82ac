import { claimDataFolder } from "./ground/data-folder.mjs";
import { takeLock } from "./ground/lock.mjs";
import { requireFreePorts } from "./ground/ports.mjs";
import { startMariadb } from "./services/mariadb.mjs";
import { startRedis } from "./services/redis.mjs";
import { createSupervisor } from "./supervision/supervise.mjs";

/** @typedef {{ mariadb: number, redis: number }} ServicePorts */
/** @typedef {{ database: boolean, redis: boolean }} WantedServices */

/** @type {ServicePorts} */
export const DEFAULT_SERVICE_PORTS = { mariadb: 33061, redis: 36379 };

/**
 * @typedef {object} Services
 * @property {import("./services/mariadb.mjs").DatabaseUrls | undefined} databases undefined when not wanted
 * @property {string | undefined} redisUrl undefined when not wanted
 * @property {import("./supervision/supervise.mjs").Supervisor} supervisor
 * @property {() => Promise<void>} stop ends the servers
 */

/**
 * Starts a private MariaDB and a private Redis on loopback, for a program of its own (journey, benchmark).
 * They are started again when they die, and die with this process.
 *
 * @param {object} options
 * @param {string} options.dataDir absolute; made when absent
 * @param {(line: string) => void} [options.log] receives one line per death or recovery
 * @param {string} [options.command] names this run to whoever finds the folder taken
 * @param {ServicePorts} [options.ports]
 * @returns {Promise<Services>}
 * @throws {import("./ground/obstacle.mjs").Obstacle} folder taken or foreign, port busy, server that does not start
 */
export async function startServices({ dataDir, log = () => {}, command = "Another program", ports }) {
  const paths = claimDataFolder(dataDir);
  const giveBack = await takeLock(dataDir, command);
  try {
    const services = await runServices({ paths, log, ports });
    return {
      ...services,
      async stop() {
        await services.stop();
        await giveBack();
      },
    };
  } catch (error) {
    await giveBack();
    throw error;
  }
}

/**
 * The same for a caller that holds the data folder's lock.
 *
 * @param {object} options
 * @param {import("./ground/data-folder.mjs").DataPaths} options.paths
 * @param {(line: string) => void} options.log
 * @param {ServicePorts} [options.ports]
 * @param {WantedServices} [options.wanted] a server of the reader's own replaces ours
 * @returns {Promise<Services>}
 */
export async function runServices({
  paths,
  log,
  ports = DEFAULT_SERVICE_PORTS,
  wanted = { database: true, redis: true },
}) {
  const supervisor = createSupervisor({ paths, say: log });
  try {
    await supervisor.endLeftovers();
    await requireFreePorts(portsOf(ports, wanted));
    const databases = wanted.database ? await startMariadb({ paths, port: ports.mariadb, supervisor }) : undefined;
    const redisUrl = wanted.redis ? await startRedis({ paths, port: ports.redis, supervisor }) : undefined;
    return { databases, redisUrl, supervisor, stop: supervisor.stop };
  } catch (error) {
    await supervisor.stop();
    throw error;
  }
}

/**
 * @param {ServicePorts} ports
 * @param {WantedServices} wanted
 */
function portsOf(ports, wanted) {
  return [
    ...(wanted.database ? [{ port: ports.mariadb, purpose: "MariaDB", variable: "MALL_MARIADB_PORT" }] : []),
    ...(wanted.redis ? [{ port: ports.redis, purpose: "Redis", variable: "MALL_REDIS_PORT" }] : []),
  ];
}
