import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../ground/data-folder.mjs";
import { Obstacle } from "../ground/obstacle.mjs";
import { runLogged } from "../ground/processes.mjs";
import { fingerprint, unlessUnchanged } from "./fingerprint.mjs";
import { toolEnvironment } from "./workspace.mjs";

/**
 * @typedef {object} Build
 * @property {string} folder
 * @property {string} title what the reader sees
 * @property {string} output folder that the build makes
 * @property {string} main file without which the build is worth nothing
 * @property {string[]} uses folders of other members whose sources the result depends on
 * @property {(folder: string) => void} [finish]
 */

/** In the order of their needs. @type {Build[]} */
export const BUILDS = [
  { folder: "packages/contract", title: "Builds the contract", output: "dist", main: "dist/index.js", uses: [] },
  {
    folder: "packages/working-days",
    title: "Builds the working-day calendar",
    output: "dist",
    main: "dist/index.js",
    uses: [],
  },
  { folder: "apps/sandbox", title: "Builds the WeChat sandbox", output: "dist", main: "dist/main.js", uses: [] },
  {
    folder: "apps/api",
    title: "Builds the API and the worker",
    output: "dist",
    main: "dist/main.js",
    uses: ["packages/contract", "packages/working-days"],
  },
  {
    folder: "apps/portal",
    title: "Builds the staff portal",
    output: ".next",
    main: ".next/standalone/apps/portal/server.js",
    uses: ["packages/contract"],
    finish: completeStandalone,
  },
];

/**
 * Builds one member, unless its sources are those of the last build.
 *
 * @param {Build} build
 * @param {import("../ground/data-folder.mjs").DataPaths} paths
 * @returns {Promise<boolean>} whether it was built
 * @throws {Obstacle} when the build fails or makes nothing
 */
export async function buildMember(build, paths) {
  const folder = join(projectRoot, build.folder);
  const output = join(folder, build.output);
  return unlessUnchanged(join(output, ".built-from"), describeSources(build), async () => {
    // tsc leaves behind the output of deleted sources, and a left-over module would still be found.
    rmSync(output, { recursive: true, force: true });
    await runLogged("pnpm", ["run", "build"], {
      cwd: folder,
      env: { ...toolEnvironment(paths), NEXT_TELEMETRY_DISABLED: "1" },
      logFile: paths.log("build"),
      failure: `${build.folder} does not build.`,
    });
    if (!existsSync(join(folder, build.main))) {
      throw new Obstacle(`The build of ${build.folder} made no ${build.main}. Its log: ${paths.log("build")}`);
    }
    build.finish?.(folder);
  });
}

/** @param {Build} build */
function describeSources(build) {
  const inputs = ["tsconfig.base.json", "pnpm-lock.yaml", ...build.uses, build.folder];
  return fingerprint(
    projectRoot,
    inputs.map((name) => join(projectRoot, name)),
  );
}

/**
 * Next leaves its static files out of the standalone server.
 *
 * @param {string} folder
 */
function completeStandalone(folder) {
  const server = join(folder, ".next/standalone/apps/portal");
  cpSync(join(folder, ".next/static"), join(server, ".next/static"), { recursive: true });
  if (existsSync(join(folder, "public"))) cpSync(join(folder, "public"), join(server, "public"), { recursive: true });
}
