import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Obstacle } from "./obstacle.mjs";

/**
 * Starts a process that dies with us even when we are killed with -9 (the kernel sends it SIGTERM), and that a
 * Ctrl-C in the terminal does not reach (own session): we alone decide the order in which things stop.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 */
export function spawnGuarded(command, args, options) {
  return spawn("setpriv", ["--pdeathsig", "TERM", command, ...args], { ...options, detached: true });
}

/**
 * Runs a command to its end, its output in a log file.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, logFile: string, input?: string, failure: string }} options
 *   `failure` is the sentence shown, with the last lines of the log, when the command fails.
 */
export async function runLogged(command, args, { cwd, env, logFile, input, failure }) {
  const log = openSync(logFile, "a", 0o600);
  try {
    const child = spawnGuarded(command, args, { cwd, env, stdio: [input === undefined ? "ignore" : "pipe", log, log] });
    // A child that ends before reading everything is judged by its exit code, not by the broken pipe.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
    const code = await exitOf(child);
    if (code !== 0) throw new Obstacle(`${failure}\n${lastLines(logFile, 25)}\n  Full log: ${logFile}`);
  } finally {
    closeSync(log);
  }
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number | string>} exit code, or the name of the signal that ended it
 */
export function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? signal ?? "unknown"));
  });
}

/**
 * @param {string} file
 * @param {number} count
 */
export function lastLines(file, count) {
  try {
    const lines = readFileSync(file, "utf8").trimEnd().split("\n");
    return lines
      .slice(-count)
      .map((line) => `  | ${line}`)
      .join("\n");
  } catch {
    return "  | (no log)";
  }
}

/**
 * When a process began, in clock ticks since boot. With the pid it names one process for ever: pids are used again.
 *
 * @param {number} pid
 * @returns {string | undefined} undefined when no such process runs
 */
export function birthOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const isZombie = fields[0] === "Z";
    return isZombie ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** @typedef {{ pid: number, birth: string | undefined }} ProcessIdentity */

/** @param {ProcessIdentity} identity */
export function isAlive({ pid, birth }) {
  return birth !== undefined && birthOf(pid) === birth;
}

/**
 * Asks a process to end, and ends it the hard way when it does not.
 *
 * @param {ProcessIdentity} identity
 * @param {number} patienceMs
 */
export async function endProcess(identity, patienceMs) {
  if (!isAlive(identity)) return;
  process.kill(identity.pid, "SIGTERM");
  const deadline = Date.now() + patienceMs;
  while (isAlive(identity) && Date.now() < deadline) await pause(25);
  if (isAlive(identity)) process.kill(identity.pid, "SIGKILL");
  while (isAlive(identity)) await pause(10);
}
