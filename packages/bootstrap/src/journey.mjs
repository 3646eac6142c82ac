import { join } from "node:path";
import { parseArgs } from "node:util";
import { readGivenVariables } from "./environment.mjs";
import { chooseDataFolder, claimDataFolder, clearDataFolder, projectRoot } from "./ground/data-folder.mjs";
import { takeLock } from "./ground/lock.mjs";
import { Obstacle, runProgram } from "./ground/obstacle.mjs";
import { findFreePort } from "./ground/ports.mjs";
import { exitOf, spawnGuarded } from "./ground/processes.mjs";
import { createProgress } from "./ground/progress.mjs";
import { projectNode } from "./install/workspace.mjs";
import { untilInterrupted } from "./interrupt.mjs";
import { runStackApart } from "./journey/stack-apart.mjs";
import { buildEverything, installMissing, requireLinux } from "./prepare.mjs";
import { REPLICA_PORTS } from "./programs.mjs";
import { childRegister } from "./supervision/leftovers.mjs";

const USAGE = `Use: pnpm journey [--twice] [--kills 10] [--restart] [--replicas 2] [--seed 7] [--keep]
  --twice       two journeys in a row on the same mall
  --kills N     kill -9 of API, worker, MariaDB or Redis at N random instants while it runs
  --restart     kill -9 of the whole mall at a random instant; it is started again and the shoppers carry on
  --replicas N  as many APIs and as many workers; each request goes to the next API
  --seed N      repeats the random choices of an earlier run
  --keep        on the data that the last journey left, clock included; otherwise from nothing`;

const INTERRUPTED_EXIT_CODE = 130;

/**
 * `pnpm journey`: a private mall as it is built, on free ports in a data folder of its own, and a whole purchase with
 * all that may follow it, from the shopper's and the staff's side.
 */
await runProgram(async () => {
  requireLinux();
  const { twice, keep, replicas, ...destruction } = readArguments();
  const progress = createProgress();
  const tools = claimDataFolder(chooseDataFolder(readGivenVariables()));
  const paths = { ...claimDataFolder(join(tools.root, "journey")), tools: tools.tools };
  // The folder itself is locked by the mall, which comes and goes.
  await takeLock(paths.run, "pnpm journey");
  await installMissing(tools, progress, { database: true, redis: true, browser: false });
  await buildEverything(paths, progress, ["apps/portal"]);
  await childRegister(paths).endLeftovers();
  if (!keep) clearDataFolder(paths);

  const stack = runStackApart(paths.root, await choosePorts(replicas));
  try {
    const work = (async () => {
      const environment = await stack.ready();
      const code = await walk({ ...environment, ...destruction }, stack.pid);
      return code !== 0 || !twice ? code : walk({ ...environment, ...destruction }, stack.pid);
    })();
    const outcome = await Promise.race([work, untilInterrupted()]);
    process.exitCode = typeof outcome === "number" ? outcome : INTERRUPTED_EXIT_CODE;
    if (outcome !== 0) progress.say(`Logs: ${paths.logs}`);
  } finally {
    await stack.stop();
  }
});
process.exit();

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        twice: { type: "boolean", default: false },
        keep: { type: "boolean", default: false },
        restart: { type: "boolean", default: false },
        kills: { type: "string", default: "0" },
        replicas: { type: "string", default: "1" },
        seed: { type: "string", default: String(Math.floor(Math.random() * 1_000_000)) },
      },
    });
    const numbers = [values.kills, values.seed];
    if (numbers.some((text) => !/^\d{1,9}$/.test(text))) throw new RangeError("numbers are whole and not negative");
    const { kills, seed, restart, replicas, ...rest } = values;
    if (!/^[1-4]$/.test(replicas)) throw new RangeError("there are one to four replicas");
    return {
      ...rest,
      replicas: Number(replicas),
      JOURNEY_KILLS: kills,
      JOURNEY_SEED: seed,
      JOURNEY_RESTART: restart ? "1" : "",
    };
  } catch (error) {
    throw new Obstacle(`${/** @type {Error} */ (error).message}\n${USAGE}`);
  }
}

/**
 * Chosen once: after a restart the mall answers where it answered before.
 *
 * @param {number} replicas
 */
async function choosePorts(replicas) {
  const further = Array.from({ length: replicas - 1 }, (_, index) => index + 2);
  const names = [
    ...further.flatMap((replica) => REPLICA_PORTS.map((name) => `${name}_${replica}`)),
    "MALL_MARIADB_PORT",
    "MALL_REDIS_PORT",
    "API_PORT",
    "WORKER_HEALTH_PORT",
    "API_METRICS_PORT",
    "SANDBOX_PORT",
    "SANDBOX_SMTP_PORT",
    "PORTAL_PORT",
  ];
  /** @type {Record<string, string>} */
  const ports = {};
  for (const name of names) ports[name] = String(await findFreePort());
  return ports;
}

/**
 * @param {Record<string, string>} environment
 * @param {() => number | undefined} stackPid who has to die for the whole mall to be dead
 * @returns {Promise<number>} exit code
 */
async function walk(environment, stackPid) {
  const args = ["--conditions=development", "--import", "tsx", "journey/main.ts"];
  const child = spawnGuarded(projectNode, args, {
    cwd: join(projectRoot, "e2e"),
    env: { ...process.env, ...environment, JOURNEY_STACK_PID: String(stackPid()) },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ending = await exitOf(child);
  return typeof ending === "number" ? ending : 1;
}
