import { join } from "node:path";
import { environmentFor } from "./environment.mjs";
import { projectRoot } from "./ground/data-folder.mjs";
import { projectNode } from "./install/workspace.mjs";
import { httpProbe } from "./supervision/probes.mjs";

/**
 * How the programs of the mall are run: as built, or from their sources and again on every change.
 *
 * @typedef {object} RunMode
 * @property {string} root
 * @property {string} node
 * @property {boolean} fromSources
 */

/** @type {RunMode} */
export const PRODUCTION = { root: projectRoot, node: projectNode, fromSources: false };
/** @type {RunMode} */
export const DEVELOPMENT = { ...PRODUCTION, fromSources: true };

/**
 * Programs that end by themselves.
 *
 * @param {"migrate" | "seed" | "seed-bench"} name
 * @param {Record<string, string>} environment
 * @param {RunMode} mode
 */
export function taskCommand(name, environment, mode) {
  return {
    command: mode.node,
    args: nodeArguments(name, mode, []),
    cwd: join(mode.root, "apps/api"),
    env: programEnvironment(name, environment, mode),
  };
}

/**
 * The four programs that stay, each with the endpoint that says whether it does its work. A further replica is named
 * `api-2` and answers at ports of its own.
 *
 * @param {"sandbox" | "api" | "worker" | "portal"} name
 * @param {Record<string, string>} common
 * @param {RunMode} mode
 * @param {number} [replica] 1 or more
 * @returns {import("./supervision/keep-alive.mjs").ChildSpec}
 */
export function programSpec(name, common, mode, replica = 1) {
  const environment = { ...common, ...replicaPorts(common, replica) };
  const watch = ["watch"];
  const layout = {
    sandbox: { folder: "apps/sandbox", args: nodeArguments("main", mode, watch) },
    api: { folder: "apps/api", args: nodeArguments("main", mode, watch) },
    worker: { folder: "apps/api", args: nodeArguments("worker", mode, watch) },
    portal: { folder: "apps/portal", args: portalArguments(environment, mode) },
  }[name];
  return {
    name: replica === 1 ? name : `${name}-${replica}`,
    command: mode.node,
    args: layout.args,
    cwd: join(mode.root, layout.folder),
    env: programEnvironment(name, environment, mode),
    probe: httpProbe(healthUrl(name, environment)),
    readyWithinMs: 120_000,
  };
}

/** What each replica of API and worker needs for itself; the second one's stand in `API_PORT_2` and so on. */
export const REPLICA_PORTS = ["API_PORT", "API_METRICS_PORT", "WORKER_HEALTH_PORT"];

/**
 * @param {Record<string, string>} environment
 * @param {number} replica
 */
const replicaPorts = (environment, replica) =>
  replica === 1
    ? {}
    : Object.fromEntries(
        REPLICA_PORTS.map((name) => [name, /** @type {string} */ (environment[`${name}_${replica}`])]),
      );

/**
 * @param {"sandbox" | "api" | "worker" | "portal"} name
 * @param {Record<string, string>} environment
 */
export function healthUrl(name, environment) {
  const host = "http://127.0.0.1";
  return {
    sandbox: `${host}:${environment.SANDBOX_PORT}/__sandbox/health`,
    api: `${host}:${environment.API_PORT}/readyz`,
    worker: `${host}:${environment.WORKER_HEALTH_PORT}/readyz`,
    portal: `${host}:${environment.PORTAL_PORT}/api/health`,
  }[name];
}

/**
 * @param {string} entry
 * @param {RunMode} mode
 * @param {string[]} whenWatched
 */
function nodeArguments(entry, { root, fromSources }, whenWatched) {
  if (!fromSources) return [`dist/${entry}.js`];
  return [join(root, "node_modules/tsx/dist/cli.mjs"), ...whenWatched, "--conditions=development", `src/${entry}.ts`];
}

/**
 * @param {Record<string, string>} environment
 * @param {RunMode} mode
 */
function portalArguments(environment, { fromSources }) {
  if (!fromSources) return [".next/standalone/apps/portal/server.js"];
  return ["node_modules/next/dist/bin/next", "dev", "--hostname", "127.0.0.1", "--port", environment.PORTAL_PORT];
}

/**
 * @param {string} name
 * @param {Record<string, string>} environment
 * @param {RunMode} mode
 */
function programEnvironment(name, environment, mode) {
  return {
    ...environmentFor(name, environment),
    NODE_ENV: mode.fromSources ? "development" : "production",
    // The names under which Next's own server looks for its address.
    ...(name === "portal" ? { PORT: environment.PORTAL_PORT, HOSTNAME: "127.0.0.1" } : {}),
  };
}
