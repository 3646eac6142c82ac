import { keepAlive } from "./keep-alive.mjs";
import { childRegister } from "./leftovers.mjs";

/** @typedef {import("./keep-alive.mjs").ChildSpec} ChildSpec */

/**
 * Holds a set of children: they start in the order given, a dead one is started again, and they stop in reverse order.
 *
 * @param {object} options
 * @param {import("../ground/data-folder.mjs").DataPaths} options.paths
 * @param {(line: string) => void} options.say
 */
export function createSupervisor({ paths, say }) {
  const register = childRegister(paths);
  /** @type {import("./keep-alive.mjs").LivingChild[]} */
  const children = [];

  return {
    endLeftovers: register.endLeftovers,

    /**
     * Starts a child and waits for its first green probe.
     *
     * @param {ChildSpec} spec
     */
    async start(spec) {
      const child = keepAlive(spec, { logFile: paths.log(spec.name), say, register });
      children.push(child);
      await child.waitUntilReady();
    },

    /** @returns {Promise<string[]>} names of the children whose probe is not green */
    async findUnhealthy() {
      const health = await Promise.all(children.map((child) => child.probe()));
      return children.filter((_, index) => !health[index]).map((child) => child.name);
    },

    /** @param {string} name */
    pidOf: (name) => children.find((child) => child.name === name)?.pid(),

    async stop() {
      while (children.length > 0) await children.pop()?.stop();
    },
  };
}

/** @typedef {ReturnType<typeof createSupervisor>} Supervisor */
