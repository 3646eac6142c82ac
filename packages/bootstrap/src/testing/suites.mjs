import { projectNode } from "../install/workspace.mjs";

const UPDATE_DOCS = "--update-docs";

/** npm puts the workspace's Node 24 before the one it was itself started with, on which a first start has to work. */
const systemNode = process.env.npm_node_execpath ?? process.execPath;

/**
 * Everything `npm test` runs, in this order. A new suite is one more line.
 *
 * @typedef {object} Suite
 * @property {string} name what `--only` takes
 * @property {string} title
 * @property {"check" | "vitest" | "node" | "playwright"} kind a check counts as one test, the others count their own
 * @property {string} folder where it runs, from the root
 * @property {string[]} [command] of a check, or the Node that runs a node suite
 * @property {string} [config] of Playwright, beside its usual one
 * @property {string} [when] file without which there is nothing to run, from the root
 * @property {"services" | "stack"} [needs] what has to run beside it: database and Redis, or the whole mall
 */

/** @type {Suite[]} */
export const SUITES = [
  { name: "types", title: "Types", kind: "check", folder: ".", command: ["pnpm", "-r", "--no-bail", "run", "types"] },
  { name: "lint", title: "Lint", kind: "check", folder: ".", command: ["pnpm", "exec", "biome", "check", "."] },
  {
    name: "licenses",
    title: "Licenses of what is shipped",
    kind: "check",
    folder: ".",
    command: [projectNode, "packages/bootstrap/src/licenses.mjs"],
  },
  {
    name: "bootstrap",
    title: "Bootstrap on the system's Node",
    kind: "node",
    folder: "packages/bootstrap",
    command: [systemNode],
  },
  {
    name: "bootstrap-24",
    title: "Bootstrap on the project's Node 24",
    kind: "node",
    folder: "packages/bootstrap",
    command: [projectNode],
  },
  { name: "working-days", title: "Working-day calendar", kind: "vitest", folder: "packages/working-days" },
  { name: "sandbox", title: "WeChat sandbox", kind: "vitest", folder: "apps/sandbox" },
  {
    name: "api",
    title: "API: walls, units, use cases, fitness",
    kind: "vitest",
    folder: "apps/api",
    needs: "services",
  },
  { name: "portal", title: "Staff portal", kind: "vitest", folder: "apps/portal" },
  {
    name: "journeys",
    title: "Journeys in the browser",
    kind: "playwright",
    folder: "e2e",
    when: "e2e/playwright.config.ts",
    needs: "stack",
  },
  {
    name: "day",
    title: "A day at the mall, in the browser",
    kind: "playwright",
    folder: "e2e",
    config: "playwright.day.config.ts",
    when: "e2e/playwright.day.config.ts",
    needs: "stack",
  },
];

/**
 * Reads `--only api,types --update-docs -- src/modules/shop/orders`: which suites, whether the documents that they
 * check are to be written anew, and what is handed on to them.
 *
 * @param {string[]} args
 * @param {Suite[]} suites
 * @returns {{ chosen: Suite[], handedOn: string[], updateDocs: boolean }}
 * @throws {RangeError} when a name is not in the table, or documents would be written from a part of a suite
 */
export function chooseSuites(args, suites = SUITES) {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const own = args.slice(0, end).filter((arg) => arg !== UPDATE_DOCS);
  const updateDocs = own.length < end;
  const handedOn = args.slice(end + 1);
  if (updateDocs && handedOn.length > 0) throw new RangeError(`${UPDATE_DOCS} needs whole suites.`);
  if (own.length === 0) return { chosen: suites, handedOn, updateDocs };
  const names = own[0] === "--only" && own.length === 2 ? own[1].split(",") : [];
  const chosen = suites.filter(({ name }) => names.includes(name));
  if (names.length === 0 || chosen.length < names.length) {
    const known = suites.map(({ name }) => name).join(", ");
    throw new RangeError(
      `Use: npm test -- [--only <suite>[,<suite>]] [${UPDATE_DOCS}] [-- <arguments for it>]. Suites: ${known}.`,
    );
  }
  return { chosen, handedOn, updateDocs };
}
