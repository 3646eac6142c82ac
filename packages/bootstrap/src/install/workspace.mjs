import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../ground/data-folder.mjs";
import { Obstacle } from "../ground/obstacle.mjs";
import { runLogged } from "../ground/processes.mjs";
import { fingerprint, unlessUnchanged } from "./fingerprint.mjs";

/** @typedef {import("../ground/data-folder.mjs").DataPaths} DataPaths */

export const PNPM_VERSION = "12.21.0";

/**
 * Puts the project's pnpm and Node 24 before whatever the system has.
 *
 * @param {DataPaths} paths
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(paths) {
  const folders = [join(projectRoot, "node_modules/.bin"), join(paths.tools, "node_modules/.bin"), process.env.PATH];
  return { ...process.env, PATH: folders.join(":") };
}

/** The Node that runs the apps: a dependency of the workspace, so its version is pinned by the lockfile. */
export const projectNode = join(projectRoot, "node_modules/.bin/node");

/**
 * Makes pnpm of the pinned version available, in a folder of ours when the system has none.
 *
 * @param {DataPaths} paths
 * @returns {Promise<boolean>} whether it had to be installed
 */
export async function ensurePnpm(paths) {
  const found = spawnSync("pnpm", ["--version"], { env: toolEnvironment(paths), encoding: "utf8" });
  if (found.stdout?.trim() === PNPM_VERSION) return false;
  mkdirSync(paths.tools, { recursive: true });
  const args = ["install", "--prefix", paths.tools, "--no-save", "--no-audit", "--no-fund", `pnpm@${PNPM_VERSION}`];
  await runLogged("npm", args, { logFile: paths.log("install"), failure: "npm could not install pnpm." });
  return true;
}

/**
 * Installs the dependencies exactly as the lockfile says, when it or a manifest has changed.
 *
 * @param {DataPaths} paths
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function installDependencies(paths) {
  const members = ["apps", "packages"].flatMap((folder) =>
    readdirSync(join(projectRoot, folder)).map((name) => `${folder}/${name}`),
  );
  const manifests = [".", "e2e", ...members].map((folder) => join(folder, "package.json"));
  const inputs = ["pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests];
  const state = fingerprint(
    projectRoot,
    inputs.map((name) => join(projectRoot, name)),
  );
  const installed = await unlessUnchanged(join(projectRoot, "node_modules/.installed"), state, () =>
    runLogged("pnpm", ["install", "--frozen-lockfile"], {
      cwd: projectRoot,
      env: { ...toolEnvironment(paths), CI: "true" },
      logFile: paths.log("install"),
      failure: "pnpm could not install the dependencies.",
    }),
  );
  if (!existsSync(projectNode)) {
    throw new Obstacle(`Node 24 is not among the dependencies for ${process.arch}: only x64 and arm64 are supported.`);
  }
  return installed;
}
