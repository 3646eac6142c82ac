import { projectRoot } from "./ground/data-folder.mjs";
import { takeLock } from "./ground/lock.mjs";
import { Obstacle } from "./ground/obstacle.mjs";
import { BUILDS, buildMember } from "./install/builds.mjs";
import { findProgram, installPackages, missingPackages, requirementsFor } from "./install/debian.mjs";
import { ensurePnpm, installDependencies } from "./install/workspace.mjs";

/** @typedef {import("./ground/data-folder.mjs").DataPaths} DataPaths */
/** @typedef {import("./ground/progress.mjs").Progress} Progress */

/** @throws {Obstacle} where the kernel features that keep our children in order are missing */
export function requireLinux() {
  if (process.platform !== "linux") {
    throw new Obstacle(
      `This runs on Linux only, and this is ${process.platform}. Use a Debian 12 machine, a container or WSL 2.`,
    );
  }
  if (!findProgram("setpriv")) {
    throw new Obstacle("The program setpriv is missing. It is part of util-linux: sudo apt-get install -y util-linux");
  }
}

/**
 * Installs what is missing: Debian packages, pnpm, dependencies.
 *
 * @param {DataPaths} paths
 * @param {Progress} progress
 * @param {Parameters<typeof requirementsFor>[0]} wanted
 */
export async function installMissing(paths, progress, wanted) {
  await progress.step("Looks for the Debian packages it needs", async (note) => {
    const missing = missingPackages(requirementsFor(wanted));
    if (missing.length === 0) return note("all there");
    await installPackages(missing, paths.log("install"));
    note(`installed ${missing.join(" ")}`);
  });
  await progress.step("Looks for pnpm", async (note) => {
    note((await ensurePnpm(paths)) ? "installed into the data folder" : "there");
  });
  await alone("npm start or npm test (installing)", () =>
    progress.step("Installs the dependencies of the lockfile", async (note) => {
      if (!(await installDependencies(paths))) note("unchanged");
    }),
  );
}

/**
 * Builds what has changed.
 *
 * @param {DataPaths} paths
 * @param {Progress} progress
 * @param {string[]} [except] folders that this run does not need
 */
export async function buildEverything(paths, progress, except = []) {
  await alone("npm start or npm test (building)", async () => {
    for (const build of BUILDS.filter(({ folder }) => !except.includes(folder))) {
      await progress.step(build.title, async (note) => {
        if (!(await buildMember(build, paths))) note("unchanged");
      });
    }
  });
}

/**
 * Two runs with data folders of their own still share one source tree, and must not build into it at once.
 *
 * @param {string} command
 * @param {() => Promise<void>} work
 */
async function alone(command, work) {
  const giveBack = await takeLock(projectRoot, command);
  try {
    await work();
  } finally {
    await giveBack();
  }
}
