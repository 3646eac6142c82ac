import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "./ground/data-folder.mjs";

/** How a reader brings them up to date; `npm test` says it whenever one is stale. */
export const UPDATE_COMMAND = "npm test -- --update-docs";

/** Set by `npm test -- --update-docs` for every suite it runs. */
export const wantsUpdate = () => process.env.UPDATE_DOCS === "1";

/** @typedef {{ path: string, text: string }} GeneratedDoc `path` from the root */

/**
 * Documents that the code itself writes are committed, so that a change of what they tell shows in review.
 *
 * @param {GeneratedDoc[]} docs
 * @param {{ update: boolean, root?: string }} options
 * @returns {string[]} paths whose committed text is another; none after an update
 */
export function settleDocs(docs, { update, root = projectRoot }) {
  const stale = docs.filter(({ path, text }) => readDoc(path, root) !== text);
  if (!update) return stale.map(({ path }) => path);
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [];
}

/**
 * @param {string} path from the root
 * @param {string} [root]
 * @returns {string | undefined}
 */
export function readDoc(path, root = projectRoot) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
}
