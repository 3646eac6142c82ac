import { isAbsolute, relative } from "node:path";
import { readDoc, settleDocs, UPDATE_COMMAND } from "../generated-docs.mjs";
import { projectRoot } from "../ground/data-folder.mjs";
import { buildMap, findUnexplained, testsOfMap } from "./map.mjs";
import { renderMap } from "./markdown.mjs";

/** @typedef {import("./map.mjs").Catalogue} Catalogue */
/** @typedef {import("./map.mjs").PolicyMap} PolicyMap */
/** @typedef {import("../testing/test-runs.mjs").TestRun} TestRun */

const MAP_FILE = "docs/policy-map.json";
const PAGE_FILE = "docs/policy-map.md";
const CATALOGUE_FILE = "docs/policy-items.json";

/**
 * Compares the committed policy map with what this run showed, or writes it anew.
 *
 * @param {TestRun[]} tests
 * @param {object} options
 * @param {boolean} options.update
 * @param {string[] | undefined} options.folders on an update by some suites only: where their tests stand; whatever the
 *   committed map knows from elsewhere is kept
 * @returns {string[]} what is wrong, each as a sentence
 */
export function settlePolicyMap(tests, { update, folders }) {
  const catalogue = /** @type {Catalogue} */ (JSON.parse(readDoc(CATALOGUE_FILE) ?? "{}"));
  const own = tests.map((run) => ({ ...run, file: fromRoot(run.file) }));
  const all = folders ? [...keepFromElsewhere(folders), ...own] : own;
  const map = buildMap(all, catalogue);
  const docs = [
    { path: MAP_FILE, text: `${JSON.stringify(map, null, 2)}\n` },
    { path: PAGE_FILE, text: renderMap(map, catalogue) },
  ];
  const stale = settleDocs(docs, { update });
  return [
    ...findUnexplained(all, catalogue),
    ...stale.map((path) => `${path} differs from what this run showed. Look at the change: ${UPDATE_COMMAND}`),
  ];
}

/**
 * @param {string[]} folders
 * @returns {TestRun[]}
 */
function keepFromElsewhere(folders) {
  const committed = readDoc(MAP_FILE);
  if (committed === undefined) return [];
  const ran = (/** @type {string} */ file) => folders.some((folder) => file.startsWith(`${folder}/`));
  return testsOfMap(/** @type {PolicyMap} */ (JSON.parse(committed))).filter(({ file }) => !ran(file));
}

/** @param {string} file */
const fromRoot = (file) => (isAbsolute(file) ? relative(projectRoot, file) : file);
