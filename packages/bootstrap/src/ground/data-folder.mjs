import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Obstacle } from "./obstacle.mjs";

export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), "../../../..");

/** Says that a folder is ours: only such a folder is ever written to or removed. */
const MARKER = "factory-to-home.json";

/** @param {Record<string, string | undefined>} given */
export function chooseDataFolder(given) {
  return resolve(projectRoot, given.MALL_DATA_DIR || ".data");
}

/** @typedef {ReturnType<typeof dataFolderPaths>} DataPaths */

/** @param {string} dataDir */
export function dataFolderPaths(dataDir) {
  return {
    root: dataDir,
    run: join(dataDir, "run"),
    logs: join(dataDir, "logs"),
    tools: join(dataDir, "tools"),
    secrets: join(dataDir, "secrets"),
    mariadb: join(dataDir, "mariadb"),
    redis: join(dataDir, "redis"),
    sandbox: join(dataDir, "sandbox"),
    media: join(dataDir, "media"),
    anchors: join(dataDir, "anchors"),
    clock: join(dataDir, "clock"),
    demoSignIns: join(dataDir, "demo-sign-ins.json"),
    /** @param {string} name */
    log: (name) => join(dataDir, "logs", `${name}.log`),
  };
}

/** @param {string} dataDir */
export function isOurs(dataDir) {
  return existsSync(join(dataDir, MARKER));
}

/**
 * Makes the data folder, or recognizes it as ours.
 *
 * @param {string} dataDir
 * @throws {Obstacle} when it holds something we did not put there
 */
export function claimDataFolder(dataDir) {
  if (!isOurs(dataDir)) {
    const strangers = existsSync(dataDir) ? readdirSync(dataDir) : [];
    if (strangers.length > 0) {
      throw new Obstacle(
        `The data folder ${dataDir} holds files that this project did not make (${strangers.slice(0, 3).join(", ")}). ` +
          "Move them away, or choose an empty folder: MALL_DATA_DIR=/path/to/folder npm start",
      );
    }
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(join(dataDir, MARKER), `${JSON.stringify({ project: "factory-to-home", layout: 1 })}\n`);
  }
  const paths = dataFolderPaths(dataDir);
  for (const folder of [paths.run, paths.logs, paths.media, paths.anchors]) mkdirSync(folder, { recursive: true });
  for (const folder of [paths.secrets, paths.sandbox]) mkdirSync(folder, { recursive: true, mode: 0o700 });
  return paths;
}

/**
 * Empties a folder of ours, but keeps the lock under which that happens.
 *
 * @param {DataPaths} paths
 */
export function clearDataFolder(paths) {
  for (const name of readdirSync(paths.root)) {
    if (name !== MARKER && name !== "run") rmSync(join(paths.root, name), { recursive: true, force: true });
  }
  claimDataFolder(paths.root);
}
