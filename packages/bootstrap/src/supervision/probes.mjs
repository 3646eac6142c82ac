import { connect } from "node:net";

const PROBE_TIMEOUT_MS = 2000;

/**
 * @param {string} url
 * @returns {() => Promise<boolean>} true on a 2xx answer
 */
export function httpProbe(url) {
  return async () => {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(PROBE_TIMEOUT_MS), redirect: "manual" });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  };
}

/**
 * MariaDB speaks first: a greeting of protocol version 10 means that it takes connections, an error packet that it
 * does not yet. Asked over the Unix socket, where an unfinished handshake does not count against the host.
 *
 * @param {string} socketPath
 */
export function mariadbProbe(socketPath) {
  const PROTOCOL_VERSION = 10;
  return () => exchange({ path: socketPath }, "", (answer) => answer[4] === PROTOCOL_VERSION);
}

/** @param {number} port */
export function redisProbe(port) {
  return () => exchange({ port, host: "127.0.0.1" }, "PING\r\n", (answer) => answer.toString().startsWith("+PONG"));
}

/**
 * @param {import("node:net").NetConnectOpts} target
 * @param {string} question
 * @param {(answer: Buffer) => boolean} isGood
 * @returns {Promise<boolean>}
 */
function exchange(target, question, isGood) {
  return new Promise((resolve) => {
    const socket = connect(target);
    /** @param {boolean} verdict */
    const finish = (verdict) => {
      socket.destroy();
      resolve(verdict);
    };
    socket.setTimeout(PROBE_TIMEOUT_MS, () => finish(false));
    socket.once("error", () => finish(false));
    socket.once("close", () => resolve(false));
    socket.once("data", (answer) => finish(isGood(answer)));
    if (question) socket.write(question);
  });
}
