import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { claimDataFolder } from "../src/ground/data-folder.mjs";
import { birthOf, isAlive } from "../src/ground/processes.mjs";
import { restartDelay } from "../src/supervision/keep-alive.mjs";
import { childRegister } from "../src/supervision/leftovers.mjs";
import { createSupervisor } from "../src/supervision/supervise.mjs";

const scratch = mkdtempSync(join(tmpdir(), "bootstrap-supervision-"));
after(() => rmSync(scratch, { recursive: true }));
const newFolder = () => claimDataFolder(mkdtempSync(join(scratch, "data-")));

/**
 * A child that shows its pid in a file while it lives.
 *
 * @param {string} name
 * @param {string} folder
 */
function fakeChild(name, folder) {
  const pidFile = join(folder, `${name}.pid`);
  const program = `
    require("node:fs").writeFileSync(${JSON.stringify(pidFile)}, String(process.pid));
    process.on("SIGTERM", () => { require("node:fs").appendFileSync(${JSON.stringify(join(folder, "stopped"))}, "${name} "); process.exit(); });
    setInterval(() => {}, 1000);`;
  const probe = async () => existsSync(pidFile) && birthOf(Number(readFileSync(pidFile, "utf8"))) !== undefined;
  return { name, command: process.execPath, args: ["-e", program], env: process.env, cwd: folder, probe };
}

/** @param {() => boolean | Promise<boolean>} condition */
async function eventually(condition) {
  const deadline = Date.now() + 5000;
  while (!(await condition())) {
    assert.ok(Date.now() < deadline, "not within 5 s");
    await pause(20);
  }
}

test("the delay before a restart grows, and stays below five seconds", () => {
  assert.deepEqual([1, 2, 3, 4, 5, 6, 20].map(restartDelay), [250, 500, 1000, 2000, 4000, 4000, 4000]);
});

test("a child killed with -9 is back within five seconds, and the reader is told", async () => {
  const paths = newFolder();
  /** @type {string[]} */
  const told = [];
  const supervisor = createSupervisor({ paths, say: (line) => told.push(line) });
  await supervisor.start(fakeChild("api", paths.root));
  const first = /** @type {number} */ (supervisor.pidOf("api"));
  process.kill(first, "SIGKILL");
  await eventually(() => told.some((line) => line.includes("api is back")));
  assert.notEqual(supervisor.pidOf("api"), first);
  assert.match(told[0], /api died \(SIGKILL\); it starts again in 0\.25 s/);
  await supervisor.stop();
});

test("children stop in the reverse order of their start, and stay stopped", async () => {
  const paths = newFolder();
  const supervisor = createSupervisor({ paths, say: () => {} });
  const names = ["mariadb", "api", "portal"];
  for (const name of names) await supervisor.start(fakeChild(name, paths.root));
  const pids = names.map((name) => /** @type {number} */ (supervisor.pidOf(name)));
  await supervisor.stop();
  assert.equal(readFileSync(join(paths.root, "stopped"), "utf8"), "portal api mariadb ");
  assert.deepEqual(pids.map(birthOf), [undefined, undefined, undefined]);
});

test("a child that cannot start ends the start with the last lines of its log", async () => {
  const paths = newFolder();
  const supervisor = createSupervisor({ paths, say: () => {} });
  const args = ["-e", "console.error('no such table'); process.exit(1)"];
  const spec = { ...fakeChild("api", paths.root), args, probe: async () => false };
  await assert.rejects(supervisor.start(spec), /api does not start[\s\S]*no such table/);
  await supervisor.stop();
});

test("a child deaf to SIGTERM is ended all the same", async () => {
  const paths = newFolder();
  const supervisor = createSupervisor({ paths, say: () => {} });
  const spec = fakeChild("deaf", paths.root);
  spec.args[1] = spec.args[1].replace("process.exit();", "");
  await supervisor.start({ ...spec, stopWithinMs: 200 });
  const pid = /** @type {number} */ (supervisor.pidOf("deaf"));
  await supervisor.stop();
  assert.equal(birthOf(pid), undefined);
});

test("children die with a parent killed with -9", async () => {
  const paths = newFolder();
  const spec = fakeChild("worker", paths.root);
  const module = new URL("../src/ground/processes.mjs", import.meta.url).href;
  const program = `
    import { spawnGuarded } from ${JSON.stringify(module)};
    spawnGuarded(${JSON.stringify(spec.command)}, ${JSON.stringify(spec.args)}, { stdio: "ignore" });
    setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: "ignore" });
  await eventually(spec.probe);
  const pid = Number(readFileSync(join(paths.root, "worker.pid"), "utf8"));
  parent.kill("SIGKILL");
  await once(parent, "exit");
  await eventually(() => birthOf(pid) === undefined);
});

test("what outlived a killed run is ended; a stranger that got the same pid is not", async () => {
  const paths = newFolder();
  const survivor = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  const stranger = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  childRegister(paths).add("api", /** @type {number} */ (survivor.pid));
  const file = join(paths.run, "children.json");
  const known = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify([...known, ["worker", { pid: stranger.pid, birth: "1" }]]));
  const strangerIdentity = { pid: /** @type {number} */ (stranger.pid), birth: birthOf(Number(stranger.pid)) };
  await childRegister(paths).endLeftovers();
  assert.equal(birthOf(Number(survivor.pid)), undefined);
  assert.equal(isAlive(strangerIdentity), true);
  stranger.kill("SIGKILL");
});
