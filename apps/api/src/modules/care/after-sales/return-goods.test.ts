import { beforeAll, describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE } from "#kernel/clock";
import { auditStock, availabilityOf } from "#shop/stock";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSku } from "../../shop/catalog/fixtures.js";
import { received } from "../../shop/delivery/fixtures.js";
import { type Buyer, granted } from "../../shop/orders/fixtures.js";
import { type OrderRow, orderLinesOf, orderOf } from "../../shop/orders/index.js";
import { aPaidOrder } from "../../shop/payments/fixtures.js";
import { acceptReturn } from "./accept-return.js";
import { approveReturn } from "./approve-return.js";
import { disputeReturn } from "./dispute-return.js";
import { enterReturnShipment } from "./enter-return-shipment.js";
import { aCase, aDesk, seen, sentBack } from "./fixtures.js";
import { caseOf, pageOfCases } from "./queries.js";
import { receiveReturn } from "./receive-return.js";
import { rejectAfterSalesCase } from "./reject-after-sales-case.js";
import { retryRefund } from "./retry-refund.js";
import { sendGoodsBack } from "./send-goods-back.js";
import { settleDispute } from "./settle-dispute.js";
import { settleRefund } from "./settle-refund.js";
import type { CaseRow } from "./tables.js";

let mall: Mall;
let buyer: Buyer;
let desk: Awaited<ReturnType<typeof aDesk>>;
beforeAll(async () => {
  mall = await aMall();
  desk = await aDesk(mall.system);
});

interface Story {
  order: OrderRow;
  row: CaseRow;
}

/** Two pieces at 100 yuan, received; one of them shall come back without a reason. */
async function aReturn(): Promise<Story> {
  buyer = await mall.aBuyer();
  const order = await aPaidOrder(buyer, mall.phones, [
    { ...(await aSku(mall.system, { priceFen: 100_00 })), quantity: 2 },
  ]);
  await received(desk.warehouse, buyer, order);
  const [line] = await orderLinesOf(mall.world.db, order.id);
  const lines = [{ orderLineId: line!.id, quantity: 1 }];
  return { order, row: await aCase(buyer, order, { kind: "RETURN_AND_REFUND", reason: "NO_REASON", lines }) };
}

async function anArrived(): Promise<Story> {
  const story = await aReturn();
  await sentBack(buyer, story.row.id);
  granted(await receiveReturn(desk.warehouse, { caseId: story.row.id }));
  return story;
}

const see = ({ row }: Story) => seen(mall.world, row.id);
const accept = async (caseId: CaseRow["id"], condition: "SELLABLE" | "DAMAGED" = "SELLABLE") =>
  acceptReturn(desk.warehouse, { ...(await seen(mall.world, caseId)), condition });
const now = async ({ row }: Story) => (await caseOf(mall.world.db, row.id))!;
const onShelf = async ({ order }: Story) => {
  const [line] = await orderLinesOf(mall.world.db, order.id);
  return (await availabilityOf(mall.world.db, [line!.skuId])).get(line!.skuId);
};

/** Runs `story` `ms` later, and comes back. */
async function later<T>(ms: number, story: () => Promise<T>): Promise<T> {
  mall.clock.advance(ms);
  try {
    return await story();
  } finally {
    mall.clock.advance(-ms);
  }
}
const tickAt = (ms: number) => later(ms, () => mall.sweep("care/after-sales.followClocks"));

/** The provider settles what it has taken in, and everybody hears of it. */
async function settle() {
  await mall.drain();
  mall.clock.advance(MINUTE + 1_000);
  await mall.sandbox.tick();
  await mall.drain();
}

describe("goods that come back", () => {
  it("[item 90] within seven days nobody needs to agree: sent, received, found good, paid, on the shelf", async () => {
    const story = await aReturn();
    expect(story.row).toMatchObject({ status: "AWAIT_RETURN", refundFen: 100_00, freightFen: 0 });
    await sentBack(buyer, story.row.id);
    const caseId = story.row.id;
    granted(await receiveReturn(desk.warehouse, { caseId }));
    expect(granted(await accept(caseId))).toMatchObject({ status: "REFUNDING" });
    expect(await onShelf(story)).toBe(9);
    expect(await auditStock(mall.world.db)).toEqual([]);
    await settle();
    expect((await now(story)).status).toBe("COMPLETED");
    expect((await orderOf(mall.world.db, story.order.id))?.status).toBe("RECEIVED");
    expect(mall.unexpected).toEqual([]);
  });

  it("damaged ones are paid for and stay off the shelf", async () => {
    const story = await anArrived();
    granted(await accept(story.row.id, "DAMAGED"));
    expect(await onShelf(story)).toBe(8);
    expect(await auditStock(mall.world.db)).toEqual([]);
  });

  it("are accepted once, by whichever hand is first", async () => {
    const story = await anArrived();
    const input = await see(story);
    const hand = () => acceptReturn(desk.warehouse, { ...input, condition: "SELLABLE" });
    const answers = await Promise.all([hand(), hand(), hand()]);
    expect(answers.filter((answer) => "status" in answer)).toHaveLength(1);
    expect(await onShelf(story)).toBe(9);
  });

  it("need a tracking number of the carrier's form", async () => {
    const { row } = await aReturn();
    const enter = (carrierCode: string, trackingNumber: string) =>
      enterReturnShipment(buyer.ctx, { caseId: row.id, carrierCode, trackingNumber });
    expect(await enter("JT", "753123456789")).toMatchObject({ fields: [{ path: "trackingNumber" }] });
    expect(await enter("ZTO", "753123456789")).toMatchObject({ status: "RETURN_SHIPPED" });
    expect(await enter("ZTO", "753123456789")).toMatchObject({ code: "STATE_CONFLICT" });
  });

  it("hold the whole order back from being completed until the case is over", async () => {
    const story = await aReturn();
    await later(16 * DAY, () => mall.sweep("shop/delivery.completeDueOrders"));
    expect((await orderOf(mall.world.db, story.order.id))?.status).toBe("RECEIVED");
  });
});

describe("goods that are not what was sent", () => {
  const dispute = ({ row }: Story) =>
    disputeReturn(desk.warehouse, { caseId: row.id, text: "杯子已使用，底部有污渍。" });

  it("a lead pays back less a deduction; the next piece still brings its own full price", async () => {
    const story = await anArrived();
    granted(await dispute(story));
    const settleFor = async (deductionFen: number) =>
      settleDispute(desk.lead, { ...(await see(story)), outcome: "REFUND", deductionFen });
    expect(await settleFor(100_01)).toMatchObject({ fields: [{ path: "deductionFen" }] });
    expect(granted(await settleFor(30_00))).toMatchObject({
      status: "REFUNDING",
      refundFen: 70_00,
      deductionFen: 30_00,
    });
    await settle();
    const [line] = await orderLinesOf(mall.world.db, story.order.id);
    const lines = [{ orderLineId: line!.id, quantity: 1 }];
    const second = await aCase(buyer, story.order, { kind: "RETURN_AND_REFUND", reason: "NO_REASON", lines });
    expect(second.refundFen).toBe(100_00);
  });

  it("or sends them back, which ends the case without money", async () => {
    const story = await anArrived();
    granted(await dispute(story));
    granted(await settleDispute(desk.lead, { caseId: story.row.id, outcome: "SEND_BACK", deductionFen: 0 }));
    const parcel = { caseId: story.row.id, carrierCode: "SF", trackingNumber: "SF1234567890123" };
    expect(granted(await sendGoodsBack(desk.warehouse, parcel))).toMatchObject({ status: "CLOSED", refundId: null });
    const [line] = await orderLinesOf(mall.world.db, story.order.id);
    expect(line?.heldBy).toBeNull();
  });

  it("are never judged by the one who inspected them", async () => {
    const story = await anArrived();
    const both = { ...desk.lead, actor: { ...desk.lead.actor, staffId: desk.warehouse.actor.staffId } };
    granted(await dispute(story));
    expect(await settleDispute(both, { caseId: story.row.id, outcome: "SEND_BACK", deductionFen: 0 })).toMatchObject({
      code: "ANOTHER_PERSON_MUST_DECIDE",
    });
    expect((await now(story)).status).toBe("DISPUTED");
  });
});

describe("when nobody moves", () => {
  /** A case that a person has to answer, by a shopper without a past. */
  async function anOpenCase(priceFen: number): Promise<Story> {
    buyer = await mall.aBuyer();
    const order = await aPaidOrder(buyer, mall.phones, [await aSku(mall.system, { priceFen })]);
    await received(desk.warehouse, buyer, order);
    return { order, row: await aCase(buyer, order) };
  }

  it("after 48 hours a small case is granted and a large one is marked for a lead", async () => {
    const [small, large] = [await anOpenCase(20_00), await anOpenCase(500_00)];
    await tickAt(48 * HOUR - MINUTE);
    expect([(await now(small)).status, (await now(large)).overdueAt]).toEqual(["SUBMITTED", null]);
    await tickAt(48 * HOUR + MINUTE);
    expect((await now(small)).status).toBe("REFUNDING");
    expect(await now(large)).toMatchObject({ status: "SUBMITTED", dueAt: null, overdueAt: expect.any(Date) });
    const { nodes } = await pageOfCases(mall.system.db, { overdue: true }, { first: 50 });
    const ids = nodes.map(({ id }) => id);
    expect(ids).toContain(large.row.id);
    expect(ids).not.toContain(small.row.id);
  });

  it("a rejection without an appeal is closed after seven days", async () => {
    const story = await anOpenCase(20_00);
    granted(await rejectAfterSalesCase(desk.agent, { caseId: story.row.id, text: "没有证据" }));
    await tickAt(7 * DAY - MINUTE);
    expect((await now(story)).status).toBe("REJECTED");
    await tickAt(7 * DAY + MINUTE);
    expect((await now(story)).status).toBe("CLOSED");
  });

  it("goods that are not sent within seven days are not waited for", async () => {
    const story = await aReturn();
    await tickAt(7 * DAY + MINUTE);
    expect((await now(story)).status).toBe("CANCELLED");
  });

  it("a parcel counts as arrived after ten days, and uninspected goods are paid for after five more", async () => {
    const story = await aReturn();
    await sentBack(buyer, story.row.id);
    await tickAt(10 * DAY + MINUTE);
    expect((await now(story)).status).toBe("INSPECTING");
    await tickAt(16 * DAY);
    expect((await now(story)).status).toBe("REFUNDING");
    expect(await onShelf(story)).toBe(8);
  });
});

describe("the end of a refund", () => {
  it("is told any number of times and counts once; news of another refund counts nothing", async () => {
    const story = await anArrived();
    granted(await accept(story.row.id));
    const refundId = (await now(story)).refundId!;
    await settleRefund(mall.system, { refundId, caseId: story.row.id });
    expect((await now(story)).status).toBe("REFUNDING");
    await settle();
    await settleRefund(mall.system, { refundId, caseId: story.row.id });
    expect((await now(story)).status).toBe("COMPLETED");
  });

  /** Accepted, and the provider's answer to the refund is this one. */
  async function aFailed(outcome: "CLOSED" | "ABNORMAL"): Promise<Story> {
    const story = await anArrived();
    mall.sandbox.world.pay.refunds.script(outcome);
    granted(await accept(story.row.id));
    await settle();
    expect((await now(story)).status).toBe("REFUND_FAILED");
    return story;
  }

  it("that was closed without paying starts again under a new number, and the goods are booked once", async () => {
    const story = await aFailed("CLOSED");
    const { refundId } = await now(story);
    granted(await retryRefund(desk.lead, { caseId: story.row.id }));
    expect((await now(story)).refundId).not.toBe(refundId);
    await settle();
    expect((await now(story)).status).toBe("COMPLETED");
    expect(await onShelf(story)).toBe(9);
  });

  it("repeated after the order's last pieces took the freight along, asks for no fen of it again", async () => {
    buyer = await mall.aBuyer();
    const order = await aPaidOrder(buyer, mall.phones, [
      await aSku(mall.system, { priceFen: 30_00 }),
      await aSku(mall.system, { priceFen: 50_00 }),
    ]);
    const [first, last] = await orderLinesOf(mall.world.db, order.id);
    const ask = (orderLineId: string) =>
      aCase(buyer, order, { reason: "CHANGED_MIND_UNSHIPPED", lines: [{ orderLineId, quantity: 1 }] });
    mall.sandbox.world.pay.refunds.script("CLOSED");
    const failed = await ask(first!.id);
    await settle();
    expect((await ask(last!.id)).freightFen).toBe(8_00);
    await settle();
    expect(granted(await retryRefund(desk.lead, { caseId: failed.id }))).toMatchObject({
      status: "REFUNDING",
      refundFen: failed.refundFen,
      freightFen: 0,
    });
    await settle();
    expect((await orderOf(mall.world.db, order.id))?.status).toBe("CLOSED_REFUNDED");
  });

  it("that may still pay is not paid a second time", async () => {
    const story = await aFailed("ABNORMAL");
    const lines = await orderLinesOf(mall.world.db, story.order.id);
    expect(lines[0]?.heldBy).toBe("AFTER_SALES");
    expect(await retryRefund(desk.lead, { caseId: story.row.id })).toMatchObject({ code: "REFUND_IN_DOUBT" });
    expect((await now(story)).status).toBe("REFUND_FAILED");
  });

  it("an approved return pays what it said, freight apart, through the same door", async () => {
    buyer = await mall.aBuyer();
    const order = await aPaidOrder(buyer, mall.phones, [await aSku(mall.system, { priceFen: 50_00 })]);
    await received(desk.warehouse, buyer, order);
    const { id: caseId } = await aCase(buyer, order, { kind: "RETURN_AND_REFUND", reason: "WRONG_ITEM" });
    granted(await approveReturn(desk.agent, await seen(mall.world, caseId)));
    await sentBack(buyer, caseId);
    granted(await receiveReturn(desk.warehouse, { caseId }));
    // The seller's fault and the last piece: freight comes back as well.
    expect(granted(await accept(caseId))).toMatchObject({ refundFen: 58_00, freightFen: 8_00 });
  });
});
