import { appendFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConnection } from "mysql2/promise";
import { beforeAll, expect, it } from "vitest";
import { MINUTE } from "#kernel/clock";
import { systemContext } from "#kernel/context";
import { idToBytes, newId } from "#kernel/id";
import { historyOf, recordAudit, sealEntries, verifyChain } from "#platform/audit";
import { testDatabases } from "../databases.js";
import { aWorld, type TestWorld } from "../world.js";

let mall: TestWorld;
beforeAll(async () => {
  mall = await aWorld();
  await sealAll();
});

const sealAll = async () => {
  while ((await sealEntries(mall.system)) > 0);
};
const anEntry = async () => {
  const entity = newId("ord");
  await mall.world.db.transact((tx) =>
    recordAudit(tx, mall.system, { action: "test/room.deed", entity, detail: { b: 2, a: "一" } }),
  );
  return (await historyOf(mall.world.db, entity))[0]!;
};
/** With the rights of the database's owner: what an intruder could do who got past the application. */
async function asIntruder(statement: string, values: unknown[]) {
  const connection = await createConnection((await testDatabases()).migrateUrl);
  await connection.query(statement, values);
  await connection.end();
}

it("Policy 5.5: entries are numbered and chained once they are committed, and the chain verifies", async () => {
  await anEntry();
  await anEntry();
  await sealAll();
  const report = await verifyChain(mall.system);
  expect(report.findings).toEqual([]);
  expect(report.sealed).toBeGreaterThanOrEqual(2);
  expect(report.anchorsChecked).toBeGreaterThan(0);
});

it("two sealers at once never give two entries one number", async () => {
  await Promise.all(Array.from({ length: 10 }, anEntry));
  await Promise.all([sealEntries(mall.system), sealEntries(mall.system), sealEntries(mall.system)]);
  await sealAll();
  expect((await verifyChain(mall.system)).findings).toEqual([]);
});

it("a changed entry, a removed one and a changed anchor are each found and named", async () => {
  const entry = await anEntry();
  await sealAll();
  const bytes = idToBytes("aud", entry.id);
  await asIntruder("UPDATE audit_entries SET actor = 'somebody' WHERE id = ?", [bytes]);
  const { sealed: seq, findings } = await verifyChain(mall.system);
  expect(findings).toEqual([{ kind: "BROKEN_LINK", seq }]);
  await asIntruder("UPDATE audit_entries SET actor = ? WHERE id = ?", [entry.actor, bytes]);
  expect((await verifyChain(mall.system)).findings).toEqual([]);

  const dir = mall.world.settings.anchorDir;
  const file = join(dir, readdirSync(dir)[0]!);
  const kept = readFileSync(file, "utf8");
  const copy = mkdtempSync(join(tmpdir(), "anchors-"));
  const elsewhere = systemContext({ ...mall.world, settings: { ...mall.world.settings, anchorDir: copy } }, "test");
  writeFileSync(join(copy, "a.jsonl"), kept.replaceAll(/"hash":"../g, '"hash":"zz'));
  expect((await verifyChain(elsewhere)).findings[0]).toMatchObject({ kind: "ANCHOR_MISMATCH" });
  writeFileSync(join(copy, "a.jsonl"), kept);
  appendFileSync(join(copy, "a.jsonl"), `${JSON.stringify({ seq: seq + 100, hash: "00" })}\n`);
  expect((await verifyChain(elsewhere)).findings).toEqual([{ kind: "TRUNCATED", seq: seq + 100 }]);
});

it("an entry that nobody sealed for a minute is a finding", async () => {
  await anEntry();
  mall.clock.advance(MINUTE + 1_000);
  expect((await verifyChain(mall.system)).findings).toEqual([{ kind: "UNSEALED_TOO_LONG", seq: null }]);
  await sealAll();
  expect((await verifyChain(mall.system)).findings).toEqual([]);
});
