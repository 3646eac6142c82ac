import { checkEverything } from "./check.mjs";
import { appEnvironment, choosePrivateServers, chooseServicePorts, readGivenVariables } from "./environment.mjs";
import { greeting } from "./greeting.mjs";
import { chooseDataFolder, claimDataFolder } from "./ground/data-folder.mjs";
import { takeLock } from "./ground/lock.mjs";
import { runProgram } from "./ground/obstacle.mjs";
import { createProgress } from "./ground/progress.mjs";
import { untilInterrupted } from "./interrupt.mjs";
import { buildEverything, installMissing, requireLinux } from "./prepare.mjs";
import { DEVELOPMENT, PRODUCTION } from "./programs.mjs";
import { runServices } from "./services.mjs";
import { startStack } from "./stack.mjs";
import { createSupervisor } from "./supervision/supervise.mjs";

const CHECKED = "checked";
const INTERRUPTED_EXIT_CODE = 130;

const flags = process.argv.slice(2);
const isCheck = flags.includes("--check");
const mode = flags.includes("--dev") ? DEVELOPMENT : PRODUCTION;

await runProgram(async () => {
  requireLinux();
  const given = readGivenVariables();
  const wanted = choosePrivateServers(given);
  const paths = claimDataFolder(chooseDataFolder(given));
  await takeLock(paths.root, "npm start");
  const progress = createProgress();
  const interrupted = untilInterrupted();
  /** What runs, in the order in which it was started. @type {{ stop(): Promise<void> }[]} */
  const running = [];

  const work = (async () => {
    await installMissing(paths, progress, { ...wanted, browser: false });
    if (mode === PRODUCTION) await buildEverything(paths, progress);
    const services = await progress.step("Starts MariaDB and Redis", () =>
      runServices({ paths, log: progress.say, ports: chooseServicePorts(given), wanted }),
    );
    running.push(services);
    const environment = appEnvironment({ paths, given, services });
    const supervisor = createSupervisor({ paths, say: progress.say });
    running.push(supervisor);
    await startStack({ paths, environment, mode, supervisor, progress });
    if (isCheck) {
      const supervisors = [services.supervisor, supervisor];
      await progress.step("Asks every part for an answer", () => checkEverything(environment, supervisors));
    } else {
      progress.say(greeting(environment, paths.logs));
    }
    return isCheck ? CHECKED : interrupted;
  })();

  try {
    const outcome = await Promise.race([work, interrupted]);
    if (isCheck && outcome !== CHECKED) process.exitCode = INTERRUPTED_EXIT_CODE;
  } finally {
    await progress.step("Stops everything", async () => {
      while (running.length > 0) await running.pop()?.stop();
    });
  }
});
// A step that was interrupted may still be waiting for its child; the children die with us.
process.exit();
