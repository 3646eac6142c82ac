import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Obstacle } from "../ground/obstacle.mjs";
import { birthOf, endProcess, exitOf, spawnGuarded } from "../ground/processes.mjs";

const PROGRAM = join(dirname(fileURLToPath(import.meta.url)), "../private-stack.mjs");
const STOP_WITHIN_MS = 60_000;

/**
 * Keeps a mall running in a process of its own: when that process is killed, another one is started on the same data,
 * as somebody who types the command again would.
 *
 * @param {string} dataDir
 * @param {Record<string, string>} ports
 * @param {(line: string) => void} [say]
 * @param {string} [program]
 */
export function runStackApart(dataDir, ports, say = console.log, program = PROGRAM) {
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let child;
  let stopping = false;
  let markReady = (/** @type {Record<string, string>} */ _environment) => {};
  let markFailed = (/** @type {Error} */ _error) => {};
  /** @type {Promise<Record<string, string>>} */
  const ready = new Promise((resolve, reject) => {
    markReady = resolve;
    markFailed = reject;
  });

  const life = (async () => {
    while (!stopping) {
      child = spawnGuarded(process.execPath, [program, dataDir, JSON.stringify(ports)], {
        stdio: ["ignore", "inherit", "inherit", "ipc"],
      });
      child.on("message", (message) => markReady(/** @type {any} */ (message).environment));
      const ending = await exitOf(child);
      if (stopping) return;
      if (ending !== "SIGKILL") {
        const sentence = "The mall does not run; see above.";
        say(`⚠ ${sentence}`);
        return markFailed(new Obstacle(sentence));
      }
      say("⚠ the whole mall was killed; it is started again");
    }
  })();

  return {
    /** @returns {Promise<Record<string, string>>} the environment, once every health endpoint is green */
    ready: () => ready,
    pid: () => child?.pid,
    async stop() {
      stopping = true;
      if (child?.pid) await endProcess({ pid: child.pid, birth: birthOf(child.pid) }, STOP_WITHIN_MS);
      await life;
    },
  };
}
