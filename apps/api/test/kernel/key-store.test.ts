import { beforeAll, expect, it } from "vitest";
import { HOUR } from "#kernel/clock";
import { newId } from "#kernel/id";
import { KeyDestroyed } from "#kernel/sealed";
import { aWorld, type TestWorld } from "../world.js";

let mall: TestWorld;
beforeAll(async () => {
  mall = await aWorld();
});

const place = { column: "orders.consignee_name", row: newId("ord") };

it("Policy 5.9.2: once its key is destroyed, a value is gone for everybody, and the proof of it stays", async () => {
  const key = await mall.world.keys.create("ORDER");
  const value = key.seal(place, "张小满");
  expect((await mall.world.keys.open(key.id)).open(place, value)).toBe("张小满");
  const destroyedAt = await mall.world.keys.destroy(key.id);
  await expect(mall.world.keys.open(key.id)).rejects.toThrow(KeyDestroyed);
  expect(await mall.world.keys.destroy(key.id)).toEqual(destroyedAt);
});

it("a key that no row ever used is swept away after an hour; a claimed one stays", async () => {
  const unused = await mall.world.keys.create("ORDER");
  const used = await mall.world.keys.create("ORDER");
  await mall.world.keys.claim(used.id);
  mall.clock.advance(HOUR + 1_000);
  await mall.world.keys.sweepUnclaimed();
  const found = await mall.world.keys.openMany([used.id]);
  expect(found.has(used.id)).toBe(true);
});

it("the mall's own database user cannot read the key store, nor change or delete audit entries", async () => {
  const { mall: shop } = mall.databases;
  await expect(shop.pool.promise().query("SELECT * FROM mysql.user")).rejects.toMatchObject({ errno: 1142 });
  await expect(shop.pool.promise().query("UPDATE audit_entries SET actor = 'x'")).rejects.toMatchObject({ errno: 1142 });
  await expect(shop.pool.promise().query("DELETE FROM audit_seals")).rejects.toMatchObject({ errno: 1142 });
  await expect(shop.pool.promise().query("CREATE TABLE t (a int)")).rejects.toMatchObject({ errno: 1142 });
});
