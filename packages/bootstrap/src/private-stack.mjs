import { appEnvironment } from "./environment.mjs";
import { dataFolderPaths } from "./ground/data-folder.mjs";
import { runProgram } from "./ground/obstacle.mjs";
import { createProgress } from "./ground/progress.mjs";
import { PRODUCTION } from "./programs.mjs";
import { startServices } from "./services.mjs";
import { startStack } from "./stack.mjs";

/**
 * `node private-stack.mjs <data folder> <ports as JSON>`: the mall without its portal, kept alive in a process of its
 * own, so that a test can kill all of it at once and start it again. Tells its parent the environment when all is
 * ready, and ends with it.
 */
await runProgram(async () => {
  const [dataDir, portsJson] = process.argv.slice(2);
  const { MALL_MARIADB_PORT, MALL_REDIS_PORT, ...given } = JSON.parse(portsJson);
  const replicas = Object.keys(given).filter((name) => name.startsWith("API_PORT")).length;
  const progress = createProgress();
  const ended = untilAskedToEnd();
  const services = await progress.step("Starts MariaDB and Redis", () =>
    startServices({
      dataDir,
      command: "A private stack",
      log: progress.say,
      ports: { mariadb: Number(MALL_MARIADB_PORT), redis: Number(MALL_REDIS_PORT) },
    }),
  );
  const paths = dataFolderPaths(dataDir);
  const environment = appEnvironment({ paths, given, services });
  const { supervisor } = services;
  await startStack({ paths, environment, mode: PRODUCTION, supervisor, progress, withPortal: false, replicas });
  process.send?.({ environment });
  await ended;
  await services.stop();
});
process.exit();

/** @returns {Promise<void>} */
function untilAskedToEnd() {
  return new Promise((resolve) => {
    for (const event of ["SIGINT", "SIGTERM", "disconnect"]) process.once(event, () => resolve());
  });
}
