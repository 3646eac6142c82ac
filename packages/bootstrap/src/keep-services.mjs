import { rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { appEnvironment, readGivenVariables } from "./environment.mjs";
import { chooseDataFolder, claimDataFolder } from "./ground/data-folder.mjs";
import { runProgram } from "./ground/obstacle.mjs";
import { findFreePort } from "./ground/ports.mjs";
import { createProgress } from "./ground/progress.mjs";
import { untilInterrupted } from "./interrupt.mjs";
import { installMissing, requireLinux } from "./prepare.mjs";
import { startServices } from "./services.mjs";

/**
 * `pnpm services`: keeps the tests' MariaDB and Redis running, so that one room's tests take seconds. Their addresses
 * stand in `.data/test/services.json` while this runs.
 */
await runProgram(async () => {
  requireLinux();
  const progress = createProgress();
  const dataDir = chooseDataFolder(readGivenVariables());
  const wanted = { database: true, redis: true, browser: false };
  await installMissing(claimDataFolder(dataDir), progress, wanted);

  const paths = claimDataFolder(join(dataDir, "test"));
  const ports = { mariadb: await findFreePort(), redis: await findFreePort() };
  const services = await progress.step("Starts a MariaDB and a Redis for the tests", () =>
    startServices({ dataDir: paths.root, command: "pnpm services", log: progress.say, ports }),
  );
  const addresses = join(paths.root, "services.json");
  writeFileSync(addresses, JSON.stringify(appEnvironment({ paths, given: {}, services }), null, 2), { mode: 0o600 });
  progress.say(`\nTests find them through ${relative(process.cwd(), addresses)}. Ctrl-C stops them.`);
  await untilInterrupted();
  rmSync(addresses, { force: true });
  await services.stop();
});
process.exit();
