import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { createServer } from "node:net";
import { Obstacle } from "./obstacle.mjs";

/** @typedef {{ port: number, purpose: string, variable: string }} WantedPort */

/**
 * @param {WantedPort[]} wanted
 * @throws {Obstacle} naming who holds the first taken port and which variable chooses another
 */
export async function requireFreePorts(wanted) {
  for (const entry of wanted) {
    if (!(await isFree(entry.port))) throw new Obstacle(describeBusyPort(entry, findListener(entry.port)));
  }
}

/**
 * @param {WantedPort} wanted
 * @param {{ name: string, pid: number } | undefined} holder
 */
export function describeBusyPort({ port, purpose, variable }, holder) {
  const who = holder ? `${holder.name} (process ${holder.pid})` : "another process";
  return `Port ${port}, wanted for ${purpose}, is taken by ${who}. Stop it, or choose another port: ${variable}=${port + 1} npm start`;
}

/** @param {number} port */
export function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** @returns {Promise<number>} a loopback port nobody listens on */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      const address = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(address.port));
    });
  });
}

/**
 * Finds out from /proc who listens; processes of other users stay unnamed.
 *
 * @param {number} port
 */
function findListener(port) {
  const inodes = listeningInodes(port);
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    if (holdsSocket(pid, inodes)) {
      return { name: readFileSync(`/proc/${pid}/comm`, "utf8").trim(), pid: Number(pid) };
    }
  }
  return undefined;
}

/** @param {number} port */
function listeningInodes(port) {
  const LISTEN = "0A";
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  const rows = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((file) => readOrEmpty(file).split("\n").slice(1));
  const inodes = rows
    .map((row) => row.trim().split(/\s+/))
    .filter((fields) => fields[1]?.endsWith(suffix) && fields[3] === LISTEN)
    .map((fields) => `socket:[${fields[9]}]`);
  return new Set(inodes);
}

/**
 * @param {string} pid
 * @param {Set<string>} inodes
 */
function holdsSocket(pid, inodes) {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).some((fd) => inodes.has(readlinkSync(`${folder}/${fd}`)));
  } catch {
    return false;
  }
}

/** @param {string} file */
function readOrEmpty(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
