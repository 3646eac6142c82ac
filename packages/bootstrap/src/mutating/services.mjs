import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { appEnvironment, readGivenVariables } from "../environment.mjs";
import { chooseDataFolder, claimDataFolder, dataFolderPaths } from "../ground/data-folder.mjs";
import { findFreePort } from "../ground/ports.mjs";
import { installMissing } from "../prepare.mjs";
import { startServices } from "../services.mjs";

/** Test databases of its own for each run: others may test, or mutate, at the same time. */
const DATABASE_PREFIX = `mutate_${process.pid}`;

/**
 * The servers that `pnpm services` keeps running, or else private ones.
 *
 * @param {import("../ground/progress.mjs").Progress} progress
 * @returns {Promise<{ environment: NodeJS.ProcessEnv, stop(): Promise<void> }>}
 */
export async function openTestServices(progress) {
  const dataDir = chooseDataFolder(readGivenVariables());
  const kept = join(dataDir, "test/services.json");
  const env = { ...process.env, MALL_TEST_DB_PREFIX: DATABASE_PREFIX };
  if (existsSync(kept))
    return { environment: { ...env, ...JSON.parse(readFileSync(kept, "utf8")) }, stop: async () => {} };

  await installMissing(claimDataFolder(dataDir), progress, { database: true, redis: true, browser: false });
  const folder = join(dataDir, "mutate");
  const ports = { mariadb: await findFreePort(), redis: await findFreePort() };
  const services = await startServices({ dataDir: folder, command: "pnpm mutate", log: progress.say, ports });
  const environment = { ...env, ...appEnvironment({ paths: dataFolderPaths(folder), given: {}, services }) };
  return { environment, stop: services.stop };
}
