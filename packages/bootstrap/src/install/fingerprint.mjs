import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** Made from the sources, so no part of them. */
const NOT_SOURCES = new Set(["node_modules", "dist", ".next", ".data", "next-env.d.ts", "test-results"]);

/**
 * Tells whether files have changed: names and contents, not times, so a fresh clone and a touched file count the same.
 *
 * @param {string} root names are taken relative to it
 * @param {string[]} entries files and folders, absolute; absent ones are left out
 * @param {string[]} [also] further values the result depends on
 */
export function fingerprint(root, entries, also = []) {
  const hash = createHash("sha256");
  for (const value of also) hash.update(`${value}\0`);
  for (const file of entries.flatMap(listFiles)) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  return hash.digest("hex");
}

/**
 * @param {string} entry
 * @returns {string[]}
 */
function listFiles(entry) {
  const stat = statSync(entry, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [entry];
  return readdirSync(entry)
    .filter((name) => !NOT_SOURCES.has(name))
    .sort()
    .flatMap((name) => listFiles(join(entry, name)));
}

/**
 * Does work unless its last result, described by a stamp file beside it, came from the same input. The stamp goes
 * before the work begins and comes after it ends: interrupted work is never taken for done.
 *
 * @param {string} stampFile lies inside what the work makes, so it vanishes together with it
 * @param {string} state
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>} whether work was done
 */
export async function unlessUnchanged(stampFile, state, work) {
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === state) return false;
  rmSync(stampFile, { force: true });
  await work();
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, state);
  return true;
}
