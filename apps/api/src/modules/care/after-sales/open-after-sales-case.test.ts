import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MINUTE } from "#kernel/clock";
import { newId } from "#kernel/id";
import { historyOf } from "#platform/audit";
import { auditStock, availabilityOf } from "#shop/stock";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aStaffContext, aStaffMember } from "../../platform/staff/fixtures.js";
import { aSku } from "../../shop/catalog/fixtures.js";
import { aParcel, received } from "../../shop/delivery/fixtures.js";
import { type Buyer, granted } from "../../shop/orders/fixtures.js";
import { type OrderRow, orderLinesOf, orderOf } from "../../shop/orders/index.js";
import { aPaidOrder } from "../../shop/payments/fixtures.js";
import { aCase, aCaseInput, type aDesk } from "./fixtures.js";
import type { OpenAfterSalesCaseInput } from "./inputs.js";
import { openAfterSalesCase } from "./open-after-sales-case.js";
import { caseOf } from "./queries.js";
import { afterSalesCases } from "./tables.js";
import { withdrawAfterSalesCase } from "./withdraw-after-sales-case.js";

const OPEN = `mutation ($input: OpenAfterSalesCaseInput!) { openAfterSalesCase(input: $input) { __typename
  ... on AfterSalesCase { id caseNumber status refundFen freightFen description deadline { urgency unit count }
    lines { title quantity refundFen } allowedActions { action allowed reason } }
  ... on InvalidInput { fields { path code } } ... on Refusal { code message } } }`;
const CASE =
  "query ($id: ID!) { afterSalesCase(id: $id) { __typename ... on AfterSalesCase { id } ... on Refusal { code } } }";
const MINE = "{ myAfterSalesCases(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } } }";
const ORDER = "query ($id: ID!) { order(id: $id) { ... on Order { status afterSalesCases { id status } } } }";

let mall: Mall;
let buyer: Buyer;
let warehouse: Awaited<ReturnType<typeof aDesk>>["warehouse"];
beforeAll(async () => {
  mall = await aMall();
  warehouse = await aStaffContext(mall.system, { roles: ["WAREHOUSE"] });
});
beforeEach(async () => {
  buyer = await mall.aBuyer();
});

/** Paid: two pieces at 30 yuan and one at 20, and 8 yuan of freight. */
const aPurchase = async (): Promise<OrderRow> =>
  aPaidOrder(buyer, mall.phones, [
    { ...(await aSku(mall.system, { priceFen: 30_00 })), quantity: 2 },
    await aSku(mall.system, { priceFen: 20_00 }),
  ]);
const open = (input: OpenAfterSalesCaseInput, as = buyer) => mall.ask(OPEN, { input }, as);
const shopping = async (wishes: Partial<OpenAfterSalesCaseInput>, order?: OrderRow) =>
  aCaseInput(buyer, order ?? (await aPurchase()), wishes);
const orderNow = async ({ id }: OrderRow) => (await orderOf(mall.world.db, id))!;

/** The provider settles what it has taken in, and everybody hears of it. */
async function settle() {
  await mall.drain();
  mall.clock.advance(MINUTE + 1_000);
  await mall.sandbox.tick();
  await mall.drain();
}

describe("goods that never left the warehouse", () => {
  it("[item 90] are refunded at once with their freight, can be sold again, and close the order", async () => {
    const order = await aPurchase();
    const answer = await open(await shopping({ reason: "CHANGED_MIND_UNSHIPPED" }, order));
    expect(answer).toMatchObject({ status: "REFUNDING", refundFen: 88_00, freightFen: 8_00 });
    const lines = await orderLinesOf(mall.world.db, order.id);
    const left = await availabilityOf(
      mall.world.db,
      lines.map(({ skuId }) => skuId),
    );
    expect([...left.values()]).toEqual([10, 10]);
    expect(await auditStock(mall.world.db)).toEqual([]);
    await settle();
    expect((await caseOf(mall.world.db, answer.id))?.status).toBe("COMPLETED");
    expect(await orderNow(order)).toMatchObject({ status: "CLOSED_REFUNDED" });
    expect(mall.unexpected).toEqual([]);
  });

  it("line by line: freight comes with the last, and the parts add up to what was paid", async () => {
    const order = await aPurchase();
    const [tea, cup] = (await orderLinesOf(mall.world.db, order.id)) as { id: string }[];
    const reason = "CHANGED_MIND_UNSHIPPED" as const;
    const ask = async (orderLineId: string, quantity: number) => {
      const row = await aCase(buyer, order, { reason, lines: [{ orderLineId, quantity }] });
      await settle();
      return row.refundFen;
    };
    const parts = [await ask(tea!.id, 1), await ask(cup!.id, 1), await ask(tea!.id, 1)];
    expect(parts.reduce((a, b) => a + b)).toBe(order.payableFen);
    expect(parts.at(-1)).toBe(38_00);
    expect((await orderNow(order)).status).toBe("CLOSED_REFUNDED");
  });

  it("are looked at by a person from the fifth refund within a month on", async () => {
    const status = async () => (await aCase(buyer, await aPurchase(), { reason: "LATE" })).status;
    for (let i = 0; i < 4; i++) expect(await status()).toBe("REFUNDING");
    expect(await status()).toBe("SUBMITTED");
  });

  it("the rest of a dropped order goes out as a whole", async () => {
    const order = await aPurchase();
    const [first] = await orderLinesOf(mall.world.db, order.id);
    await aCase(buyer, order, { reason: "LATE", lines: [{ orderLineId: first!.id, quantity: 2 }] });
    await settle();
    await aParcel(warehouse, order);
    expect((await orderNow(order)).status).toBe("SHIPPED");
  });

  it("an order of which the rest is dropped counts as shipped", async () => {
    const order = await aPurchase();
    const [first, second] = await orderLinesOf(mall.world.db, order.id);
    await aParcel(warehouse, order, { lines: [{ orderLineId: first!.id, quantity: 2 }] });
    await aCase(buyer, order, { reason: "LATE", lines: [{ orderLineId: second!.id, quantity: 1 }] });
    expect((await orderNow(order)).status).toBe("SHIPPED");
  });
});

describe("asking", () => {
  it("waits for an answer within 48 hours when the goods are gone and stay gone", async () => {
    const order = await aPurchase();
    await received(warehouse, buyer, order);
    const answer = await open(await shopping({ description: "杯口有缺口，手指被划伤。" }, order));
    expect(answer).toMatchObject({
      status: "SUBMITTED",
      description: "杯口有缺口，手指被划伤。",
      deadline: { urgency: "CALM", unit: "HOURS" },
    });
    expect(answer.allowedActions).toContainEqual({ action: "withdrawAfterSalesCase", allowed: true, reason: null });
  });

  it("Policy 5.3: seals what was written under a key of the case", async () => {
    const order = await aPurchase();
    await received(warehouse, buyer, order);
    const words = "杯口有缺口，手指被划伤。";
    const { id } = await aCase(buyer, order, { description: words });
    const [row] = await mall.world.db.select().from(afterSalesCases).where(eq(afterSalesCases.id, id));
    expect(row?.description?.bytes.includes(Buffer.from(words))).toBe(false);
    expect(row?.keyId).not.toBe(order.keyId);
  });

  it("with a risky text stores nothing", async () => {
    const order = await aPurchase();
    await received(warehouse, buyer, order);
    expect(await open(await shopping({ description: "[risky]" }, order))).toMatchObject({ code: "RISKY_TEXT" });
    expect((await mall.ask(ORDER, { id: order.id }, buyer)).afterSalesCases).toEqual([]);
  });

  it("twice at once for one line opens one case", async () => {
    const order = await aPurchase();
    await received(warehouse, buyer, order);
    const input = await shopping({}, order);
    const answers = await Promise.all([open(input), open(input), open(input)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      "AfterSalesCase",
      "CaseNotPossible",
      "CaseNotPossible",
    ]);
    expect(answers.find(({ code }) => code)).toMatchObject({ code: "LINE_HAS_OPEN_CASE" });
  });

  it("names lines of the order, each once", async () => {
    const order = await aPurchase();
    const [line] = await orderLinesOf(mall.world.db, order.id);
    const one = { orderLineId: line!.id, quantity: 1 };
    expect(await open(await shopping({ lines: [one, one] }, order))).toMatchObject({
      fields: [{ path: "lines.1.orderLineId", code: "UNKNOWN_LINE" }],
    });
    expect(await open(await shopping({ lines: [{ ...one, orderLineId: newId("oln") }] }, order))).toMatchObject({
      fields: [{ path: "lines.0.orderLineId" }],
    });
    expect(await open(await shopping({ lines: [] }, order))).toMatchObject({ fields: [{ path: "lines" }] });
  });

  it("says why not in the shopper's language", async () => {
    const order = await aPurchase();
    const input = await shopping({ reason: "NO_REASON" }, order);
    const inChinese = await open(input);
    const inEnglish = await mall.run<{ openAfterSalesCase: { message: string } }>(
      OPEN,
      { input },
      { ...buyer, language: "en" },
    );
    expect(inChinese.message).toBe("所选原因与商品的发货状态不符。");
    expect(inEnglish.openAfterSalesCase.message).toMatch(/^The reason does not fit/);
  });
});

describe("somebody else's", () => {
  it("order and case are found by their owner alone; the answer is that of what never was", async () => {
    const stranger = await mall.aBuyer();
    const order = await aPurchase();
    await received(warehouse, buyer, order);
    const { id } = await aCase(buyer, order);
    const input = await shopping({}, order);
    expect(await open(input, stranger)).toEqual(await open({ ...input, orderId: newId("ord") }, stranger));
    expect(await mall.ask(CASE, { id }, stranger)).toEqual(await mall.ask(CASE, { id: newId("asc") }, buyer));
    expect(await withdrawAfterSalesCase(stranger.ctx, { caseId: id })).toMatchObject({ code: "NOT_FOUND" });
    expect(await mall.ask(CASE, { id }, buyer)).toMatchObject({ id });
  });

  it("cases are not in the own list, which comes in pages", async () => {
    const owner = await mall.aBuyer();
    const ids: string[] = [];
    for (let i = 0; i < 3; i++) {
      const order = await aPaidOrder(owner, mall.phones, [await aSku(mall.system)]);
      await received(warehouse, owner, order);
      ids.unshift((await aCase(owner, order)).id);
    }
    const page = await mall.ask(MINE, {}, owner);
    expect(page.nodes.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 2));
    expect(page.pageInfo.hasNextPage).toBe(true);
    const rest = await mall.ask(MINE.replace("first: 2", `first: 2, after: "${page.pageInfo.endCursor}"`), {}, owner);
    expect(rest.nodes).toEqual([{ id: ids[2] }]);
  });

  it("desk is for staff who handle cases", async () => {
    const merchandiser = await aStaffMember(mall.system, { roles: ["MERCHANDISER"] });
    const { errors } = await mall.answer("{ staffAfterSalesCases { nodes { id } } }", {}, merchandiser);
    expect(errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
  });
});

describe("withdrawing", () => {
  it("lets the goods go again", async () => {
    const order = await aPaidOrder(buyer, mall.phones, [await aSku(mall.system, { priceFen: 6_000_00 })]);
    const { id, status } = await aCase(buyer, order, { reason: "LATE" });
    expect(status).toBe("SUBMITTED");
    await expect(aParcel(warehouse, order)).rejects.toThrow("LINES_ON_HOLD");
    granted(await withdrawAfterSalesCase(buyer.ctx, { caseId: id }));
    await aParcel(warehouse, order);
    expect((await orderNow(order)).status).toBe("SHIPPED");
  });

  it("frees the line for another case, five in all", async () => {
    const order = await aPurchase();
    await received(warehouse, buyer, order);
    for (let i = 0; i < 5; i++) {
      granted(await withdrawAfterSalesCase(buyer.ctx, { caseId: (await aCase(buyer, order)).id }));
    }
    expect(await openAfterSalesCase(buyer.ctx, await shopping({}, order))).toMatchObject({ code: "TOO_MANY_CASES" });
  });

  it("is written in the case's history", async () => {
    const order = await aPurchase();
    await received(warehouse, buyer, order);
    const { id } = await aCase(buyer, order);
    await withdrawAfterSalesCase(buyer.ctx, { caseId: id });
    expect((await historyOf(mall.world.db, id)).map(({ action, toStatus }) => [action, toStatus])).toEqual([
      ["care/after-sales.openAfterSalesCase", "SUBMITTED"],
      ["care/after-sales.withdrawAfterSalesCase", "CANCELLED"],
    ]);
  });
});
