import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { birthOf, endProcess } from "../ground/processes.mjs";

/** @typedef {import("../ground/processes.mjs").ProcessIdentity} ProcessIdentity */

/** @type {Map<string, Map<string, ProcessIdentity>>} */
const opened = new Map();

/**
 * Remembers which processes are ours, so that the next run finds those that outlived a run killed with -9
 * (a database writing its last page, a child deaf to SIGTERM) and never ends one that is not ours.
 *
 * @param {import("../ground/data-folder.mjs").DataPaths} paths
 */
export function childRegister(paths) {
  const file = join(paths.run, "children.json");
  // Services and programs have supervisors of their own, and both write into the one file of their folder.
  const known = opened.get(file) ?? readRegister(file);
  opened.set(file, known);
  const save = () => writeFileSync(file, `${JSON.stringify([...known])}\n`);

  return {
    /**
     * @param {string} name
     * @param {number} pid
     */
    add(name, pid) {
      known.set(name, { pid, birth: birthOf(pid) });
      save();
    },
    /** @param {string} name */
    remove(name) {
      known.delete(name);
      save();
    },
    async endLeftovers() {
      const patienceMs = 15_000;
      await Promise.all([...known.values()].map((identity) => endProcess(identity, patienceMs)));
      known.clear();
      save();
    },
  };
}

/**
 * @param {string} file
 * @returns {Map<string, ProcessIdentity>}
 */
function readRegister(file) {
  try {
    return new Map(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return new Map();
  }
}
