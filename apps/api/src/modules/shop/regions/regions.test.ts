import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { aMall, type Mall } from "../../../../test/mall.js";
import { regionPath, seedRegions } from "./index.js";
import { regions } from "./tables.js";

let mall: Mall;
beforeAll(async () => {
  mall = await aMall();
});

const below = async (parent?: string) =>
  (
    await mall.run<{ regions: { code: string; name: string; level: number }[] }>(
      "query ($parent: String) { regions(parent: $parent) { code name level } }",
      { parent },
    )
  ).regions;

describe("regions", () => {
  it("anybody walks down from the provinces to the districts", async () => {
    expect(await below()).toHaveLength(31);
    expect(await below("430000")).toContainEqual({ code: "430100", name: "长沙市", level: 2 });
    expect(await below("430100")).toContainEqual({ code: "430104", name: "岳麓区", level: 3 });
    expect(await below("430104")).toEqual([]);
  });

  it("every region hangs on one of the level above, and every city has a district", async () => {
    const rows = await mall.world.db.select().from(regions);
    const levels = new Map(rows.map((row) => [row.code, row.level]));
    expect(rows.filter(({ parent, level }) => (parent ? levels.get(parent) : 0) !== level - 1)).toEqual([]);
    const parents = new Set(rows.map((row) => row.parent));
    expect(rows.filter(({ code, level }) => level < 3 && !parents.has(code))).toEqual([]);
  });

  it("tells the way to a district, also in a city that has none", async () => {
    expect((await regionPath(mall.world.db, "430104"))?.names).toEqual(["湖南省", "长沙市", "岳麓区"]);
    expect((await regionPath(mall.world.db, "441999"))?.names).toEqual(["广东省", "东莞市", "全市"]);
    expect(await regionPath(mall.world.db, "430100")).toBeUndefined();
  });

  it("loading again adds nothing, mends names, and leaves what staff decided", async () => {
    const change = (set: Partial<typeof regions.$inferInsert>) =>
      mall.world.db.transact((tx) => tx.update(regions).set(set).where(eq(regions.code, "632700")));
    await change({ name: "旧名", deliverable: false });
    const count = await mall.world.db.$count(regions);
    await seedRegions(mall.system);
    expect(await mall.world.db.$count(regions)).toBe(count);
    const [row] = await mall.world.db.select().from(regions).where(eq(regions.code, "632700"));
    expect(row).toMatchObject({ name: "玉树藏族自治州", deliverable: false });
    await change({ deliverable: true });
  });

  it("a code that a reform took away is offered no longer", async () => {
    const enable = (enabled: boolean) =>
      mall.world.db.transact((tx) => tx.update(regions).set({ enabled }).where(sql`${regions.code} = '430105'`));
    await enable(false);
    expect((await below("430100")).map(({ code }) => code)).not.toContain("430105");
    expect(await regionPath(mall.world.db, "430105")).toBeUndefined();
    await enable(true);
  });
});
