import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { appEnvironment, chooseServicePorts, readGivenVariables } from "./environment.mjs";
import { chooseDataFolder, claimDataFolder, projectRoot } from "./ground/data-folder.mjs";
import { Obstacle, runProgram } from "./ground/obstacle.mjs";
import { projectNode } from "./install/workspace.mjs";
import { ensurePasswords } from "./services/database-users.mjs";
import { databaseUrls } from "./services/mariadb.mjs";

const TASKS = ["verify-audit", "create-administrator"];

/** `pnpm audit:verify`, `pnpm admin:create`: a command of the API beside a running `npm start`, or on one's own servers. */
await runProgram(async () => {
  const [task = "", ...args] = process.argv.slice(2);
  if (!TASKS.includes(task)) throw new Obstacle(`Which command? One of: ${TASKS.join(", ")}.`);
  const given = readGivenVariables();
  const paths = claimDataFolder(chooseDataFolder(given));
  const ports = chooseServicePorts(given);
  const services = {
    databases: databaseUrls(ensurePasswords(paths.secrets), `127.0.0.1:${ports.mariadb}`),
    redisUrl: `redis://127.0.0.1:${ports.redis}`,
  };
  const child = spawn(projectNode, [join("dist", `${task}.js`), ...args], {
    cwd: join(projectRoot, "apps/api"),
    env: { ...process.env, ...appEnvironment({ paths, given, services }) },
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  process.exitCode = code ?? 1;
});
