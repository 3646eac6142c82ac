import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { connect, createServer } from "node:net";
import { Obstacle } from "./obstacle.mjs";

/**
 * One run per folder. The lock is an abstract socket: the kernel gives it to one process and takes it back when that
 * process dies, however it dies. So there is no stale lock and nothing to clean up; and whoever finds it taken asks
 * the holder for its name.
 *
 * @param {string} folder
 * @param {string} command what the reader typed, such as "npm start"
 * @returns {Promise<() => Promise<void>>} gives the lock back
 * @throws {Obstacle} naming the run that holds it
 */
export async function takeLock(folder, command) {
  const name = lockName(folder);
  const server = createServer((socket) => socket.on("error", () => {}).end(`${command} (process ${process.pid})`));
  try {
    await listen(server, name);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EADDRINUSE") throw error;
    throw new Obstacle(
      `${await askHolder(name)} already runs on the folder ${folder}. Stop it first (Ctrl-C in its terminal), ` +
        "or give this run a data folder and ports of its own (MALL_DATA_DIR and the ports in .env.example).",
    );
  }
  server.unref();
  return () => new Promise((resolve) => void server.close(() => resolve()));
}

/**
 * Node 20 fills a shorter name up with zeros and Node 24 does not, so the two would not see each other's locks: the
 * name takes the whole length that the kernel allows.
 *
 * @param {string} folder
 */
function lockName(folder) {
  const NAME_BYTES = 107;
  const digest = createHash("sha512").update(realpathSync(folder)).digest("hex");
  return `\0${`factory-to-home-${digest}`.slice(0, NAME_BYTES)}`;
}

/**
 * @param {import("node:net").Server} server
 * @param {string} path
 */
function listen(server, path) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ path }, () => resolve(undefined));
  });
}

/**
 * @param {string} path
 * @returns {Promise<string>}
 */
function askHolder(path) {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect({ path });
    const finish = () => {
      socket.destroy();
      resolve(answer || "Another run");
    };
    socket.setTimeout(1000, finish);
    socket.on("data", (part) => {
      answer += part;
    });
    socket.once("end", finish);
    socket.once("error", finish);
  });
}
