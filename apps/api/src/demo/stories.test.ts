import { beforeAll, describe, expect, it } from "vitest";
import type { Id } from "#kernel/id";
import { filesOf } from "#platform/files";
import { aMall, type Mall } from "../../test/mall.js";
import { aDesk } from "../modules/care/after-sales/fixtures.js";
import { casesOfOrder } from "../modules/care/after-sales/queries.js";
import { sniff } from "../modules/platform/files/sniff.js";
import { aSku } from "../modules/shop/catalog/fixtures.js";
import { pageOfOrders } from "../modules/shop/orders/queries.js";
import { photo } from "./photo.js";
import { type Cast, stories } from "./stories.js";

let mall: Mall;
let desk: Awaited<ReturnType<typeof aDesk>>;
beforeAll(async () => {
  mall = await aMall();
  desk = await aDesk(mall.system);
});

/** Tells one story, and answers with its case and how many pictures each side sent. */
async function told(story: keyof typeof stories) {
  const buyer = await mall.aBuyer();
  const time = { daysAgo: () => {}, wait: (ms: number) => mall.clock.advance(ms), backToNow: () => {} };
  const wishes = [await aSku(mall.system, { priceFen: 40_00 })];
  const cast = { ...desk, world: mall.world, phones: mall.phones, time, buyer, key: `story-${story}`, wishes };
  await stories[story](cast as unknown as Cast);
  const { nodes } = await pageOfOrders(mall.world.db, { accountId: buyer.accountId }, { first: 1 });
  const [row] = (await casesOfOrder(mall.system).load(nodes[0]!.id as Id<"ord">)) ?? [];
  const purposes = ((await filesOf(mall.system).load(row!.id)) ?? []).map(({ purpose }) => purpose);
  const count = (purpose: string) => purposes.filter((word) => word === purpose).length;
  return { status: row!.status, evidence: count("AFTER_SALES_EVIDENCE"), photos: count("AFTER_SALES_INSPECTION") };
}

describe("the demo's cases", () => {
  it("come with pictures of both sides, and one waits for more", async () => {
    expect(await told("NEED_INFO")).toEqual({ status: "NEED_INFO", evidence: 2, photos: 0 });
    expect(await told("ANSWERED")).toEqual({ status: "SUBMITTED", evidence: 3, photos: 0 });
    expect(await told("DISPUTED")).toEqual({ status: "DISPUTED", evidence: 2, photos: 2 });
  });

  it("show pictures that are drawn here, and are taken as such", () => {
    expect(sniff(photo("CRACK"))).toMatchObject({ kind: "IMAGE", contentType: "image/png", width: 480, height: 360 });
    expect(photo("CRACK").equals(photo("STAIN"))).toBe(false);
    expect(photo("NONE").length).toBeLessThan(60_000);
  });
});
