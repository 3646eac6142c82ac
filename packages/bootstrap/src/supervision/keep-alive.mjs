import { closeSync, openSync, renameSync, statSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Obstacle } from "../ground/obstacle.mjs";
import { birthOf, endProcess, exitOf, lastLines, spawnGuarded } from "../ground/processes.mjs";

/**
 * @typedef {object} ChildSpec
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} env
 * @property {string} cwd
 * @property {() => Promise<boolean>} probe answers true when the child does its work
 * @property {number} [readyWithinMs] patience until the first green probe
 * @property {number} [stopWithinMs] patience between SIGTERM and SIGKILL
 */

/**
 * @typedef {object} Surroundings
 * @property {string} logFile
 * @property {(line: string) => void} say tells the reader of a death and of a recovery
 * @property {{ add(name: string, pid: number): void, remove(name: string): void }} register
 */

const LONGEST_DELAY_MS = 4000;
const STEADY_AFTER_MS = 30_000;
const DEATHS_BEFORE_GIVING_UP = 3;
const LOG_LIMIT_BYTES = 10_000_000;

/**
 * Back-off between a death and the next start. It stays below the five seconds within which a dead child must be back.
 *
 * @param {number} deaths deaths in a row, 1 or more
 * @returns {number} milliseconds
 */
export function restartDelay(deaths) {
  return Math.min(250 * 2 ** (deaths - 1), LONGEST_DELAY_MS);
}

/**
 * Starts a child and starts it again whenever it dies, until `stop` is called.
 *
 * @param {ChildSpec} spec
 * @param {Surroundings} surroundings
 */
export function keepAlive(spec, { logFile, say, register }) {
  const halt = new AbortController();
  let deaths = 0;
  let wasReady = false;
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let child;

  async function live() {
    while (!halt.signal.aborted) {
      const begun = Date.now();
      child = launch(spec, logFile);
      if (child.pid) register.add(spec.name, child.pid);
      const ending = await exitOf(child).catch((error) => error.message);
      child = undefined;
      if (halt.signal.aborted) return;
      deaths = Date.now() - begun > STEADY_AFTER_MS ? 1 : deaths + 1;
      const delay = restartDelay(deaths);
      if (wasReady) {
        say(`⚠ ${spec.name} died (${ending}); it starts again in ${delay / 1000} s`);
        void reportRecovery(Date.now());
      }
      await pause(delay, undefined, { signal: halt.signal }).catch(() => {});
    }
  }

  /** @param {number} diedAt */
  async function reportRecovery(diedAt) {
    await pause(restartDelay(deaths));
    while (!halt.signal.aborted && !(await spec.probe())) await pause(100);
    if (!halt.signal.aborted) say(`✓ ${spec.name} is back after ${((Date.now() - diedAt) / 1000).toFixed(1)} s`);
  }

  const life = live();

  return {
    name: spec.name,
    probe: spec.probe,
    pid: () => child?.pid,
    /** @throws {Obstacle} with the end of the log when the child keeps dying or never answers */
    async waitUntilReady() {
      const deadline = Date.now() + (spec.readyWithinMs ?? 60_000);
      while (!(await spec.probe())) {
        const givesUp = deaths >= DEATHS_BEFORE_GIVING_UP || Date.now() > deadline;
        if (givesUp)
          throw new Obstacle(`${spec.name} does not start.\n${lastLines(logFile, 25)}\n  Full log: ${logFile}`);
        await pause(100);
      }
      wasReady = true;
    },
    async stop() {
      halt.abort();
      const pid = child?.pid;
      if (pid) await endProcess({ pid, birth: birthOf(pid) }, spec.stopWithinMs ?? 10_000);
      await life;
      register.remove(spec.name);
    },
  };
}

/** @typedef {ReturnType<typeof keepAlive>} LivingChild */

/**
 * @param {ChildSpec} spec
 * @param {string} logFile
 */
function launch(spec, logFile) {
  turnOver(logFile);
  const log = openSync(logFile, "a", 0o600);
  try {
    return spawnGuarded(spec.command, spec.args, { cwd: spec.cwd, env: spec.env, stdio: ["ignore", log, log] });
  } finally {
    closeSync(log);
  }
}

/**
 * Keeps one older log beside the current one.
 *
 * @param {string} logFile
 */
function turnOver(logFile) {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) renameSync(logFile, `${logFile}.1`);
}
