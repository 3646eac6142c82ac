import { join } from "node:path";
import { appEnvironment } from "../environment.mjs";
import { findFreePort, isFree } from "../ground/ports.mjs";
import { toolEnvironment } from "../install/workspace.mjs";
import { buildEverything } from "../prepare.mjs";
import { PRODUCTION } from "../programs.mjs";
import { runServices } from "../services.mjs";
import { startStack } from "../stack.mjs";
import { createSupervisor } from "../supervision/supervise.mjs";

/** Beside those of a running `npm start`. */
const STACK_PORTS = {
  PORTAL_PORT: 3100,
  API_PORT: 4100,
  WORKER_HEALTH_PORT: 4101,
  API_METRICS_PORT: 4102,
  SANDBOX_PORT: 4110,
  SANDBOX_SMTP_PORT: 4111,
};

/** Another program may hold one of them, such as the tests of another copy of this project. */
async function choosePorts() {
  /** @type {Record<string, string>} */
  const chosen = {};
  for (const [name, port] of Object.entries(STACK_PORTS)) {
    chosen[name] = String((await isFree(port)) ? port : await findFreePort());
  }
  return chosen;
}

/**
 * What tests run in: private servers on free ports in a data folder of their own, and on demand the whole mall as it
 * is built. Servers and settings of the reader's own play no part: a test run must never touch somebody's database.
 *
 * @param {import("../ground/data-folder.mjs").DataPaths} paths
 * @param {import("../ground/progress.mjs").Progress} progress
 */
export function createSurroundings(paths, progress) {
  /** In the order in which it was started. @type {{ stop(): Promise<void> }[]} */
  const running = [];
  /** @type {Promise<Record<string, string>> | undefined} */
  let services;
  /** @type {Promise<void> | undefined} */
  let stack;

  async function openServices() {
    const ports = { mariadb: await findFreePort(), redis: await findFreePort() };
    const opened = await progress.step("Starts a MariaDB and a Redis for the tests", () =>
      runServices({ paths, log: progress.say, ports }),
    );
    running.push(opened);
    return appEnvironment({ paths, given: await choosePorts(), services: opened });
  }

  /** @param {Record<string, string>} environment */
  async function openStack(environment) {
    await buildEverything(paths, progress);
    const supervisor = createSupervisor({ paths, say: progress.say });
    running.push(supervisor);
    await startStack({ paths, environment, mode: PRODUCTION, supervisor, progress });
  }

  return {
    /**
     * @param {import("./suites.mjs").Suite["needs"]} needs
     * @returns {Promise<Record<string, string | undefined>>} the environment for a suite with these needs; every
     *   statement a test sends is kept in MALL_STATEMENTS_FILE
     */
    async prepare(needs) {
      if (!needs) return toolEnvironment(paths);
      services ??= openServices();
      const environment = await services;
      if (needs === "stack") {
        stack ??= openStack(environment);
        await stack;
      }
      return { ...toolEnvironment(paths), ...environment, MALL_STATEMENTS_FILE: join(paths.root, "statements.sql") };
    },
    async stop() {
      while (running.length > 0) await running.pop()?.stop();
    },
  };
}
