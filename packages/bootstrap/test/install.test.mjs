import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { chooseInstaller, missingPackages, requirementsFor } from "../src/install/debian.mjs";
import { fingerprint, unlessUnchanged } from "../src/install/fingerprint.mjs";
import { databaseUsersSql } from "../src/services/database-users.mjs";

const scratch = mkdtempSync(join(tmpdir(), "bootstrap-install-"));
after(() => rmSync(scratch, { recursive: true }));

test("only what is missing and needed is installed", () => {
  const all = requirementsFor({ database: true, redis: true, browser: true });
  assert.deepEqual(
    missingPackages(all, () => false),
    ["mariadb-server-core", "mariadb-client-core", "redis-tools", "chromium", "fonts-noto-cjk"],
  );
  assert.deepEqual(
    missingPackages(all, (file) => file !== "mariadb"),
    ["mariadb-client-core"],
  );
  assert.deepEqual(missingPackages(requirementsFor({ database: false, redis: false, browser: false })), []);
});

test("without the right to install, the reader gets the exact command", () => {
  const rights = { isRoot: false, hasApt: true, maySudo: false };
  assert.throws(
    () => chooseInstaller(["redis-tools"], rights),
    /sudo apt-get install -y --no-install-recommends redis-tools/,
  );
  assert.deepEqual(chooseInstaller(["redis-tools"], { ...rights, maySudo: true }), ["sudo"]);
  assert.deepEqual(chooseInstaller(["redis-tools"], { ...rights, isRoot: true }), []);
  assert.throws(() => chooseInstaller(["redis-tools"], { ...rights, hasApt: false }), /no apt-get: redis-tools/);
});

test("a fingerprint follows names and contents, and nothing that builds leave behind", () => {
  const folder = join(scratch, "member");
  mkdirSync(join(folder, "dist"), { recursive: true });
  writeFileSync(join(folder, "a.ts"), "1");
  const before = fingerprint(scratch, [folder]);
  writeFileSync(join(folder, "dist/a.js"), "built");
  assert.equal(fingerprint(scratch, [folder]), before);
  writeFileSync(join(folder, "a.ts"), "2");
  assert.notEqual(fingerprint(scratch, [folder]), before);
  assert.notEqual(fingerprint(scratch, [folder], ["setting"]), fingerprint(scratch, [folder]));
});

test("work is skipped only after it ended well on the same input", async () => {
  const stamp = join(scratch, "out/.stamp");
  let runs = 0;
  const work = async () => {
    runs += 1;
  };
  assert.equal(await unlessUnchanged(stamp, "v1", work), true);
  assert.equal(await unlessUnchanged(stamp, "v1", work), false);
  await assert.rejects(unlessUnchanged(stamp, "v2", () => Promise.reject(new Error("broken"))));
  assert.equal(existsSync(stamp), false);
  assert.equal(await unlessUnchanged(stamp, "v1", work), true);
  assert.equal(runs, 2);
});

test("the API's user gets no right by creation, the keys' user its schema only, and no wildcard slips in", () => {
  const sql = databaseUsersSql({ app: "a", keys: "k", migrate: "m" }, ["127.0.0.1"]);
  const grants = sql.split(";\n").filter((line) => line.startsWith("GRANT"));
  assert.ok(!grants.some((line) => line.includes("'mall_app'")));
  const forKeys = grants.filter((line) => line.includes("'mall_keys'"));
  assert.deepEqual(forKeys, ["GRANT SELECT, INSERT, UPDATE, DELETE ON `mall\\_keys`.* TO 'mall_keys'@'127.0.0.1'"]);
  assert.ok(
    grants.every((line) => !/`[^`]*(?<!\\)_[^`]*`/.test(line)),
    "an unescaped _ matches any character",
  );
});
