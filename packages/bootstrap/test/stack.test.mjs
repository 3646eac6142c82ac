import assert from "node:assert/strict";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { checkEverything } from "../src/check.mjs";
import { appEnvironment } from "../src/environment.mjs";
import { claimDataFolder } from "../src/ground/data-folder.mjs";
import { findFreePort } from "../src/ground/ports.mjs";
import { createProgress } from "../src/ground/progress.mjs";
import { startStack } from "../src/stack.mjs";
import { createSupervisor } from "../src/supervision/supervise.mjs";

const scratch = mkdtempSync(join(tmpdir(), "bootstrap-stack-"));
after(() => rmSync(scratch, { recursive: true }));
const silent = createProgress({ write: () => {} });

/** A mall of small programs that note their start, and of servers that answer everything. @param {string} root */
function makeFakeMall(root) {
  const journal = join(root, "journal");
  /** @param {string} name */
  const note = (name) => `require("node:fs").appendFileSync(${JSON.stringify(journal)}, "${name} ");`;
  /**
   * @param {string} name
   * @param {string} port
   */
  const server = (name, port) => `${note(name)}
    const headers = { "content-type": "application/json" };
    require("node:http").createServer((_, answer) => answer.writeHead(200, headers).end("{}")).listen(process.env.${port}, "127.0.0.1");`;
  const programs = {
    "apps/sandbox/dist/main.js": server("sandbox", "SANDBOX_PORT"),
    "apps/api/dist/migrate.js": note("migrate"),
    "apps/api/dist/seed.js": note("seed"),
    "apps/api/dist/main.js": server("api", "API_PORT"),
    "apps/api/dist/worker.js": server("worker", "WORKER_HEALTH_PORT"),
    "apps/portal/.next/standalone/apps/portal/server.js": server("portal", "PORT"),
  };
  for (const [file, text] of Object.entries(programs)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return { journal, mode: { root, node: process.execPath, fromSources: false } };
}

/** @param {Record<string, string>} given */
async function prepare(given = {}) {
  const root = mkdtempSync(join(scratch, "mall-"));
  const paths = claimDataFolder(join(root, "data"));
  /** @type {Record<string, string>} */
  const ports = {};
  for (const name of [
    "API_PORT",
    "PORTAL_PORT",
    "SANDBOX_PORT",
    "SANDBOX_SMTP_PORT",
    "WORKER_HEALTH_PORT",
    "API_METRICS_PORT",
  ]) {
    ports[name] = String(await findFreePort());
  }
  const services = { databases: undefined, redisUrl: undefined };
  const environment = appEnvironment({ paths, given: { ...process.env, ...ports, ...given }, services });
  const supervisor = createSupervisor({ paths, say: () => {} });
  return { ...makeFakeMall(root), paths, environment, supervisor, progress: silent };
}

test("the mall comes up in the order of its needs, and everything answers", async () => {
  const mall = await prepare();
  await startStack(mall);
  assert.equal(readFileSync(mall.journal, "utf8"), "sandbox migrate seed api worker portal ");
  await checkEverything(mall.environment, [mall.supervisor]);
  await mall.supervisor.stop();
});

test("two replicas are two APIs and two workers, each at ports of its own", async () => {
  const second = { API_PORT_2: "", API_METRICS_PORT_2: "", WORKER_HEALTH_PORT_2: "" };
  for (const name of Object.keys(second)) Object.assign(second, { [name]: String(await findFreePort()) });
  const mall = await prepare(second);
  await startStack({ ...mall, replicas: 2 });
  assert.equal(readFileSync(mall.journal, "utf8"), "sandbox migrate seed api api worker worker portal ");
  for (const port of [second.API_PORT_2, second.WORKER_HEALTH_PORT_2])
    assert.equal((await fetch(`http://127.0.0.1:${port}/readyz`)).status, 200);
  assert.deepEqual(await mall.supervisor.findUnhealthy(), []);
  await mall.supervisor.stop();
});

test("production starts neither sandbox nor demo world", async () => {
  const mall = await prepare({ MALL_MODE: "production" });
  await startStack(mall);
  assert.equal(readFileSync(mall.journal, "utf8"), "migrate api worker portal ");
  await mall.supervisor.stop();
});

test("a failed migration ends the start before the API, with the last lines of its log", async () => {
  const mall = await prepare();
  appendFileSync(join(mall.mode.root, "apps/api/dist/migrate.js"), 'throw new Error("no such column");');
  await assert.rejects(startStack(mall), /The migration failed\.[\s\S]*no such column/);
  assert.equal(readFileSync(mall.journal, "utf8"), "sandbox migrate ");
  await mall.supervisor.stop();
});

test("the check names the part that does not answer", async () => {
  const mall = await prepare();
  await startStack(mall);
  const environment = { ...mall.environment, API_URL: `http://127.0.0.1:${await findFreePort()}` };
  await assert.rejects(checkEverything(environment, [mall.supervisor]), /No answer from: GraphQL at the API\./);
  await mall.supervisor.stop();
});
