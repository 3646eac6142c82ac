import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { appEnvironment, readGivenVariables } from "./environment.mjs";
import { chooseDataFolder, claimDataFolder, clearDataFolder, projectRoot } from "./ground/data-folder.mjs";
import { takeLock } from "./ground/lock.mjs";
import { Obstacle, runProgram } from "./ground/obstacle.mjs";
import { findFreePort } from "./ground/ports.mjs";
import { runLogged } from "./ground/processes.mjs";
import { createProgress } from "./ground/progress.mjs";
import { projectNode } from "./install/workspace.mjs";
import { buildEverything, installMissing, requireLinux } from "./prepare.mjs";
import { PRODUCTION, programSpec, taskCommand } from "./programs.mjs";
import { ensureSecret } from "./services/secret-files.mjs";
import { runServices } from "./services.mjs";

/**
 * What each is measured on: the tasks that make its data, and the programs that run meanwhile.
 *
 * @type {Record<string, { tasks: ("migrate" | "seed" | "seed-bench")[], programs: ("api" | "worker" | "portal")[] }>}
 */
const BENCHMARKS = {
  shop: { tasks: ["migrate", "seed-bench"], programs: ["api", "worker"] },
  hot: { tasks: ["migrate", "seed-bench"], programs: ["api", "worker"] },
  // Without the worker: its timers would go to work on a hundred thousand cases while they are being read.
  portal: { tasks: ["migrate", "seed"], programs: ["api", "portal"] },
};
const benchmark = process.argv[2]?.startsWith("--") ? "shop" : (process.argv[2] ?? "shop");

/**
 * `pnpm bench shop`: the mall as built beside a bare floor, CPU per request as ratios within this one run.
 * `pnpm bench hot`: 64 buyers want the same 500 pieces. `pnpm bench portal`: the desks' pages with 1,000 cases and
 * with 100,000. Each on data made for it in a data folder of its own; `--scale full` also writes docs/bench/.
 */
await runProgram(async () => {
  requireLinux();
  const plan = BENCHMARKS[benchmark];
  if (!plan) throw new Obstacle(`Which benchmark? One of: ${Object.keys(BENCHMARKS).join(", ")}.`);
  const withPortal = plan.programs.includes("portal");
  const progress = createProgress();
  const tools = claimDataFolder(chooseDataFolder(readGivenVariables()));
  const paths = { ...claimDataFolder(join(tools.root, "bench")), tools: tools.tools };
  await takeLock(paths.root, "pnpm bench");
  await installMissing(tools, progress, { database: true, redis: true, browser: withPortal });
  await buildEverything(paths, progress, withPortal ? [] : ["apps/portal"]);
  clearDataFolder(paths);

  const ports = { mariadb: await findFreePort(), redis: await findFreePort() };
  const services = await progress.step("Starts MariaDB and Redis for the benchmark", () =>
    runServices({ paths, log: progress.say, ports }),
  );
  try {
    const environment = appEnvironment({ paths, given: await freePorts(), services });
    const { supervisor } = services;
    ensureSecret(environment.NEXTAUTH_SECRET_FILE);
    ensureSecret(environment.SMS_REPORT_SECRET_FILE);
    await progress.step("Starts the sandbox", () => supervisor.start(programSpec("sandbox", environment, PRODUCTION)));
    for (const task of plan.tasks) {
      const { command, args, cwd, env } = taskCommand(task, environment, PRODUCTION);
      await progress.step(`Runs ${task}`, () =>
        runLogged(command, args, { cwd, env, logFile: paths.log(task), failure: `${task} failed.` }),
      );
    }
    for (const name of plan.programs) {
      await progress.step(`Starts the ${name}`, () => supervisor.start(programSpec(name, environment, PRODUCTION)));
    }
    const pids = Object.fromEntries([...plan.programs, "mariadb"].map((name) => [name, supervisor.pidOf(name)]));
    process.exitCode = await measure(environment, pids);
  } finally {
    await services.stop();
  }
});
process.exit();

/** Beside whatever else runs on this machine. */
async function freePorts() {
  const names = [
    "PORTAL_PORT",
    "API_PORT",
    "WORKER_HEALTH_PORT",
    "API_METRICS_PORT",
    "SANDBOX_PORT",
    "SANDBOX_SMTP_PORT",
  ];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, String(await findFreePort())])));
}

/**
 * @param {Record<string, string>} environment
 * @param {Record<string, number | undefined>} pids
 */
async function measure(environment, pids) {
  const args = [
    join(projectRoot, "node_modules/tsx/dist/cli.mjs"),
    "--conditions=development",
    `bench/${benchmark}.ts`,
    ...process.argv.slice(2),
  ];
  const child = spawn(projectNode, args, {
    cwd: join(projectRoot, "e2e"),
    env: { ...process.env, ...environment, BENCH_PIDS: JSON.stringify(pids) },
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  return code ?? 1;
}
