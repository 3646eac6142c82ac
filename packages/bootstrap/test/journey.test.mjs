import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { runStackApart } from "../src/journey/stack-apart.mjs";

const scratch = mkdtempSync(join(tmpdir(), "bootstrap-journey-"));
after(() => rmSync(scratch, { recursive: true }));

/** A mall that notes each start, says where it is, and stays. */
const staying = writeProgram(
  "staying.mjs",
  `import { appendFileSync } from "node:fs";
   const [folder, ports] = process.argv.slice(2);
   process.once("SIGTERM", () => process.exit(0));
   appendFileSync(folder + "/starts", process.pid + "\\n");
   process.send({ environment: { FOLDER: folder, ...JSON.parse(ports) } });
   setInterval(() => {}, 1000);`,
);
const failing = writeProgram("failing.mjs", "process.exitCode = 1;");

test("a mall that is killed as a whole is started again on the same data and ports, until it is stopped", async () => {
  const folder = mkdtempSync(join(scratch, "data-"));
  const starts = () => readFileSync(join(folder, "starts"), "utf8").trim().split("\n").map(Number);
  const stack = runStackApart(folder, { API_PORT: "4242" }, () => {}, staying);
  assert.deepEqual(await stack.ready(), { FOLDER: folder, API_PORT: "4242" });
  process.kill(/** @type {number} */ (stack.pid()), "SIGKILL");
  while (starts().length < 2) await pause(20);
  assert.equal(starts()[1], stack.pid());
  await stack.stop();
  assert.throws(() => process.kill(starts()[1], 0), { code: "ESRCH" });
  assert.equal(starts().length, 2);
});

test("a mall that does not start is an obstacle, not a silence", async () => {
  const stack = runStackApart(scratch, {}, () => {}, failing);
  await assert.rejects(stack.ready(), { name: "Obstacle" });
  await stack.stop();
});

/**
 * @param {string} name
 * @param {string} text
 */
function writeProgram(name, text) {
  const file = join(scratch, name);
  writeFileSync(file, text);
  return file;
}
