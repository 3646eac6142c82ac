import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { HOUR } from "#kernel/clock";
import { type Id, newId } from "#kernel/id";
import { dataKeys } from "#kernel/key-store";
import { KeyDestroyed } from "#kernel/sealed";
import { type CreatedStaffMember, createStaffMember } from "#platform/staff";
import { staffMembers } from "../../src/modules/platform/staff/tables.js";
import { aWorld, type TestWorld } from "../world.js";

let mall: TestWorld;
beforeAll(async () => {
  mall = await aWorld();
});

const isAlive = async (keyId: Id<"key">) => {
  const [row] = await mall.databases.keys.drizzle.select().from(dataKeys).where(eq(dataKeys.id, keyId));
  return row!.wrapped !== null;
};

async function keyOfARowWhoseClaimGotLost(): Promise<Id<"key">> {
  const made = await createStaffMember(mall.system, {
    email: `${newId("tst")}@example.com`,
    displayName: "林晓岚",
    password: "correct horse battery",
    roles: ["WAREHOUSE"],
  });
  const { staffId } = made as CreatedStaffMember;
  const [row] = await mall.world.db.select().from(staffMembers).where(eq(staffMembers.id, staffId));
  await mall.databases.keys.drizzle.update(dataKeys).set({ claimedAt: null }).where(eq(dataKeys.id, row!.keyId));
  return row!.keyId;
}

const place = { column: "orders.consignee_name", row: newId("ord") };

it("Policy 5.9.2: once its key is destroyed, a value is gone for everybody, and the proof of it stays", async () => {
  const key = await mall.world.keys.create("ORDER");
  const value = key.seal(place, "张小满");
  expect((await mall.world.keys.open(key.id)).open(place, value)).toBe("张小满");
  const destroyedAt = await mall.world.keys.destroy(key.id);
  await expect(mall.world.keys.open(key.id)).rejects.toThrow(KeyDestroyed);
  expect(await mall.world.keys.destroy(key.id)).toEqual(destroyedAt);
});

it("a key that no row uses is destroyed after an hour; one in use stays, even when its claim got lost", async () => {
  const unused = await mall.world.keys.create("ORDER");
  const inUse = await keyOfARowWhoseClaimGotLost();
  await mall.sweep("kernel.sweepKeys");
  expect(await isAlive(unused.id)).toBe(true);
  mall.clock.advance(HOUR + 1_000);
  await mall.sweep("kernel.sweepKeys");
  expect(await isAlive(unused.id)).toBe(false);
  expect(await isAlive(inUse)).toBe(true);
});

it("the mall's own database user cannot read the key store, nor change or delete audit entries", async () => {
  const { mall: shop } = mall.databases;
  await expect(shop.pool.promise().query("SELECT * FROM mysql.user")).rejects.toMatchObject({ errno: 1142 });
  await expect(shop.pool.promise().query("UPDATE audit_entries SET actor = 'x'")).rejects.toMatchObject({
    errno: 1142,
  });
  await expect(shop.pool.promise().query("DELETE FROM audit_seals")).rejects.toMatchObject({ errno: 1142 });
  await expect(shop.pool.promise().query("CREATE TABLE t (a int)")).rejects.toMatchObject({ errno: 1142 });
});
