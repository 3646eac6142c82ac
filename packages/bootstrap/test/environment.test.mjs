import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  appEnvironment,
  choosePrivateServers,
  chooseServicePorts,
  environmentFor,
  overlay,
} from "../src/environment.mjs";
import { dataFolderPaths, projectRoot } from "../src/ground/data-folder.mjs";
import { Obstacle } from "../src/ground/obstacle.mjs";

const services = {
  databases: {
    app: "mysql://app",
    keys: "mysql://keys",
    migrate: "mysql://migrate",
    migrateKeys: "mysql://migrate-keys",
  },
  redisUrl: "redis://private",
};
/** @param {Record<string, string>} given */
const environmentWith = (given) => appEnvironment({ paths: dataFolderPaths("/data"), given, services });

test("what the reader sets wins over what is filled in", () => {
  const environment = environmentWith({ REDIS_URL: "redis://own", LOG_LEVEL: "debug" });
  assert.equal(environment.REDIS_URL, "redis://own");
  assert.equal(environment.LOG_LEVEL, "debug");
  assert.equal(environment.DATABASE_URL, "mysql://app");
});

test("the process environment wins over .env, and an empty value sets nothing", () => {
  assert.deepEqual(overlay({ A: "file", B: "file" }, { A: "shell", B: "" }), { A: "shell", B: "file" });
});

test("every address follows the port it names", () => {
  const environment = environmentWith({ API_PORT: "4500", PORTAL_PORT: "3500", SANDBOX_PORT: "4510" });
  assert.equal(environment.API_URL, "http://127.0.0.1:4500");
  assert.equal(environment.WXPAY_NOTIFY_BASE_URL, "http://localhost:4500");
  assert.equal(environment.NEXTAUTH_URL, "http://localhost:3500");
  assert.equal(environment.WECHAT_API_BASE, "http://127.0.0.1:4510");
});

test("production gets no sandbox, no steerable clock and no demo sign-ins by itself", () => {
  const environment = environmentWith({ MALL_MODE: "production" });
  for (const name of ["CLOCK", "WECHAT_API_BASE", "WXPAY_BASE", "DEMO_SIGN_INS_FILE"]) {
    assert.equal(environment[name], undefined, name);
  }
});

test("the portal and the sandbox never see a database password, the API never the migration user's", () => {
  const environment = environmentWith({});
  for (const program of ["portal", "sandbox"]) {
    const values = Object.values(environmentFor(program, environment));
    assert.ok(!values.some((value) => value.startsWith("mysql://")), program);
  }
  for (const program of ["api", "worker"]) {
    assert.equal(environmentFor(program, environment).MIGRATE_DATABASE_URL, undefined, program);
    assert.equal(environmentFor(program, environment).DATABASE_URL, "mysql://app", program);
  }
  assert.equal(environmentFor("migrate", environment).MIGRATE_DATABASE_URL, "mysql://migrate");
});

test("a database of one's own replaces the private one only when all four ways in are given", () => {
  const own = {
    DATABASE_URL: "a",
    KEYS_DATABASE_URL: "b",
    MIGRATE_DATABASE_URL: "c",
    MIGRATE_KEYS_DATABASE_URL: "d",
  };
  assert.deepEqual(choosePrivateServers({}), { database: true, redis: true });
  assert.deepEqual(choosePrivateServers({ ...own, REDIS_URL: "e" }), { database: false, redis: false });
  assert.throws(
    () => choosePrivateServers({ DATABASE_URL: "a", KEYS_DATABASE_URL: "b" }),
    (error) => {
      assert.ok(error instanceof Obstacle);
      assert.match(error.message, /MIGRATE_DATABASE_URL and MIGRATE_KEYS_DATABASE_URL/);
      return true;
    },
  );
});

test("a port that is none is refused by name", () => {
  assert.deepEqual(chooseServicePorts({ MALL_REDIS_PORT: "7000" }), { mariadb: 33061, redis: 7000 });
  assert.throws(() => chooseServicePorts({ MALL_MARIADB_PORT: "many" }), /MALL_MARIADB_PORT=many/);
});

test(".env.example explains every variable that is filled in", () => {
  const example = readFileSync(join(projectRoot, ".env.example"), "utf8");
  const explained = new Set([...example.matchAll(/^#?\s?([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1]));
  const missing = Object.keys(environmentWith({})).filter((name) => !explained.has(name));
  assert.deepEqual(missing, []);
});
