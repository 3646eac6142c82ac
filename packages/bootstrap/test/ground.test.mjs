import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { claimDataFolder, clearDataFolder } from "../src/ground/data-folder.mjs";
import { takeLock } from "../src/ground/lock.mjs";
import { describeBusyPort, isFree, requireFreePorts } from "../src/ground/ports.mjs";
import { createProgress } from "../src/ground/progress.mjs";
import { projectNode } from "../src/install/workspace.mjs";
import { chooseSocketPath } from "../src/services/mariadb.mjs";
import { judgeFolder } from "../src/services/mariadb-folder.mjs";

const scratch = mkdtempSync(join(tmpdir(), "bootstrap-ground-"));
after(() => rmSync(scratch, { recursive: true }));
const emptyFolder = () => mkdtempSync(join(scratch, "data-"));

test("a busy port is refused with its holder and the variable that chooses another", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const wanted = { port, purpose: "the API", variable: "API_PORT" };
  await assert.rejects(
    requireFreePorts([wanted]),
    new RegExp(`Port ${port}, .*process ${process.pid}.*API_PORT=${port + 1}`),
  );
  await new Promise((resolve) => server.close(resolve));
  assert.equal(await isFree(port), true);
});

test("a busy port whose holder stays unknown is still named", () => {
  const sentence = describeBusyPort({ port: 4000, purpose: "the API", variable: "API_PORT" }, undefined);
  assert.match(sentence, /taken by another process\. Stop it, or choose another port: API_PORT=4001 npm start/);
});

test("a data folder with files of others is refused and left untouched", () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "thesis.odt"), "");
  assert.throws(
    () => claimDataFolder(folder),
    /holds files that this project did not make \(thesis\.odt\).*MALL_DATA_DIR/,
  );
  assert.deepEqual(readdirSync(folder), ["thesis.odt"]);
});

test("a data folder of ours is recognized, and cleared without losing that it is ours", () => {
  const paths = claimDataFolder(emptyFolder());
  writeFileSync(paths.clock, "1");
  clearDataFolder(claimDataFolder(paths.root));
  assert.equal(existsSync(paths.clock), false);
  assert.equal(claimDataFolder(paths.root).root, paths.root);
});

test("a database folder is only made anew when it is ours and never was ready", () => {
  const begun = "made-by-factory-to-home";
  assert.equal(judgeFolder([]), "absent");
  assert.equal(judgeFolder([begun, "data"]), "half-made");
  assert.equal(judgeFolder([begun, "data", "ready"]), "ready");
  assert.equal(judgeFolder(["ibdata1", "mysql"]), "foreign");
});

test("a second run on one folder learns who holds it, and may come after", async () => {
  const folder = emptyFolder();
  const giveBack = await takeLock(folder, "npm start");
  await assert.rejects(
    takeLock(folder, "npm start"),
    new RegExp(`npm start \\(process ${process.pid}\\) already runs`),
  );
  await giveBack();
  await (await takeLock(folder, "npm start"))();
});

test("a lock taken under the project's Node holds under every other, and ends with its holder", async () => {
  const folder = emptyFolder();
  const module = new URL("../src/ground/lock.mjs", import.meta.url).href;
  const program = `
    import { takeLock } from ${JSON.stringify(module)};
    await takeLock(${JSON.stringify(folder)}, "npm test");
    process.stdout.write("taken");
    setInterval(() => {}, 1000);`;
  const holder = spawn(projectNode, ["--input-type=module", "-e", program], { stdio: ["ignore", "pipe", "inherit"] });
  await once(holder.stdout, "data");
  await assert.rejects(takeLock(folder, "npm start"), new RegExp(`npm test \\(process ${holder.pid}\\) already runs`));
  holder.kill("SIGKILL");
  await once(holder, "exit");
  await (await takeLock(folder, "npm start"))();
});

test("a socket path too long for the kernel moves to a short folder", () => {
  assert.equal(chooseSocketPath("/data/run"), "/data/run/mariadb.sock");
  const moved = chooseSocketPath(`/${"deep/".repeat(30)}run`);
  assert.ok(Buffer.byteLength(moved) <= 107, moved);
  rmSync(join(moved, ".."), { recursive: true });
});

test("a step shows its time, its remark and its failure, also when another line comes between", async () => {
  let text = "";
  const progress = createProgress({ write: (part) => (text += part) });
  await progress.step("Builds", async (note) => note("unchanged"));
  await progress.step("Waits", async () => progress.say("⚠ api died"));
  await assert.rejects(
    progress.step("Fails", () => {
      throw new Error("no");
    }),
  );
  assert.equal(
    text.replaceAll(/\d+\.\d s/g, "T"),
    "▸ Builds … ✓ T (unchanged)\n▸ Waits … \n⚠ api died\n  ✓ T\n▸ Fails … ✗ T\n",
  );
});
