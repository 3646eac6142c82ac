import { requireFreePorts } from "./ground/ports.mjs";
import { runLogged } from "./ground/processes.mjs";
import { programSpec, taskCommand } from "./programs.mjs";
import { ensureSecret } from "./services/secret-files.mjs";

/**
 * Brings up the mall on running services, in the order of needs: the sandbox writes the merchant's credentials, the
 * migration makes the tables, the seed fills them once, then API, worker and portal follow. Returns when every health
 * endpoint is green; the supervisor then keeps it so.
 *
 * @param {object} options
 * @param {import("./ground/data-folder.mjs").DataPaths} options.paths
 * @param {Record<string, string>} options.environment from `appEnvironment`
 * @param {import("./programs.mjs").RunMode} options.mode
 * @param {import("./supervision/supervise.mjs").Supervisor} options.supervisor
 * @param {import("./ground/progress.mjs").Progress} options.progress
 * @param {boolean} [options.withPortal] false for those who only talk to the API
 * @param {number} [options.replicas] how many APIs and how many workers
 */
export async function startStack({ paths, environment, mode, supervisor, progress, withPortal = true, replicas = 1 }) {
  const isDemo = environment.MALL_MODE === "demo";
  await requireFreePorts(stackPorts(environment));
  ensureSecret(environment.NEXTAUTH_SECRET_FILE);
  if (isDemo) ensureSecret(environment.SMS_REPORT_SECRET_FILE);

  /** @param {Parameters<typeof programSpec>[0]} name */
  const start = (name) => supervisor.start(programSpec(name, environment, mode));
  /** @param {"api" | "worker"} name */
  const startReplicas = async (name) => {
    for (let nth = 1; nth <= replicas; nth++) await supervisor.start(programSpec(name, environment, mode, nth));
  };
  /**
   * @param {"migrate" | "seed"} name
   * @param {string} failure
   */
  const run = (name, failure) => {
    const { command, args, cwd, env } = taskCommand(name, environment, mode);
    return runLogged(command, args, { cwd, env, logFile: paths.log(name), failure });
  };

  if (isDemo) await progress.step("Starts the WeChat sandbox", () => start("sandbox"));
  await progress.step("Brings the database up to date", () => run("migrate", "The migration failed."));
  if (isDemo) await progress.step("Loads the demo world", () => run("seed", "The demo world could not be loaded."));
  await progress.step("Starts the API", () => startReplicas("api"));
  await progress.step("Starts the worker", () => startReplicas("worker"));
  if (withPortal) await progress.step("Starts the staff portal", () => start("portal"));
}

/** @param {Record<string, string>} environment */
function stackPorts(environment) {
  const wanted = [
    { variable: "API_PORT", purpose: "the API" },
    { variable: "WORKER_HEALTH_PORT", purpose: "the worker's health" },
    { variable: "API_METRICS_PORT", purpose: "the API's metrics" },
    { variable: "PORTAL_PORT", purpose: "the staff portal" },
    ...(environment.MALL_MODE === "demo"
      ? [
          { variable: "SANDBOX_PORT", purpose: "the WeChat sandbox" },
          { variable: "SANDBOX_SMTP_PORT", purpose: "the sandbox's mail" },
        ]
      : []),
  ];
  return wanted.map((entry) => ({ ...entry, port: Number(environment[entry.variable]) }));
}
