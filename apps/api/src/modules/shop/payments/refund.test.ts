import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { DAY, MINUTE } from "#kernel/clock";
import { type Id, newId } from "#kernel/id";
import { aMall, type Mall } from "../../../../test/mall.js";
import { outboxMessages } from "../../platform/outbox/tables.js";
import { aStaffMember } from "../../platform/staff/fixtures.js";
import { aSku } from "../catalog/fixtures.js";
import { type Buyer, granted } from "../orders/fixtures.js";
import { type OrderLineRow, type OrderRow, orderLinesOf, orderOf } from "../orders/index.js";
import { aPaidOrder } from "./fixtures.js";
import { appliedPaymentOf, paymentStatusOfOrder, refundOf } from "./queries.js";
import { type RefundOrder, requestRefund } from "./request-refund.js";
import { submitRefund } from "./submit-refund.js";
import { type RefundRow, refunds } from "./tables.js";

let mall: Mall;
let buyer: Buyer;
beforeAll(async () => {
  mall = await aMall();
  buyer = await mall.aBuyer();
});

interface Story {
  order: OrderRow;
  lines: OrderLineRow[];
}

/** Paid: two lines of 30 and 20 yuan and 8 yuan of freight. */
async function aStory(): Promise<Story> {
  const wishes = [await aSku(mall.system, { priceFen: 30_00 }), await aSku(mall.system, { priceFen: 20_00 })];
  const order = await aPaidOrder(buyer, mall.phones, wishes);
  await mall.sandbox.tick();
  const lines = await orderLinesOf(mall.world.db, order.id);
  return { order, lines: lines.sort((a, b) => b.paidFen - a.paidFen) };
}

const ask = ({ order }: Story, wish: Partial<RefundOrder>) =>
  mall.system.db.transact((tx) =>
    requestRefund(tx, mall.system, { orderId: order.id, amountFen: 0, reason: "AFTER_SALES", lines: [], ...wish }),
  );

const forLine = (line: OrderLineRow, amountFen = line.paidFen) => ({
  amountFen,
  lines: [{ orderLineId: line.id, amountFen }],
});

/** Lets the provider settle what it has taken in, and hears of it. */
async function settle() {
  mall.clock.advance(MINUTE + 1_000);
  await mall.sandbox.tick();
  await mall.drain();
}

const now = (refund: RefundRow) => refundOf(mall.world.db, refund.id);
const atProvider = (refund: RefundRow) => mall.sandbox.world.pay.refunds.find(refund.outRefundNo);
const sentTo = async (topic: string, refundId: Id<"rfd">) =>
  (await mall.world.db.select().from(outboxMessages).where(eq(outboxMessages.topic, topic))).filter(
    ({ payload }) => payload.refundId === refundId,
  );

test("a refund goes out under its own number and ends with the notification; the ledger says so", async () => {
  const story = await aStory();
  const refund = granted(await ask(story, forLine(story.lines[0]!)));
  expect(refund).toMatchObject({ status: "CREATED", amountFen: 30_00, freightFen: 0 });
  await mall.drain();
  expect(await now(refund)).toMatchObject({ status: "PROCESSING" });
  expect(atProvider(refund)).toMatchObject({ refundFen: 30_00, totalFen: 58_00 });
  await settle();
  expect(await now(refund)).toMatchObject({ status: "SUCCESS", nextPollAt: null });
  expect(await paymentStatusOfOrder(mall.system, story.order.id)).toBe("PARTIALLY_REFUNDED");
  expect((await orderOf(mall.world.db, story.order.id))?.status).toBe("PAID");
});

test("[peer saleor#14462] when every line has come back the order is closed, and what the freight was stays with the ledger", async () => {
  const story = await aStory();
  for (const line of story.lines) {
    granted(await ask(story, forLine(line)));
    await mall.drain();
    await settle();
  }
  expect(await orderOf(mall.world.db, story.order.id)).toMatchObject({ status: "CLOSED_REFUNDED" });
  mall.system.loaders.clear();
  expect(await paymentStatusOfOrder(mall.system, story.order.id)).toBe("PARTIALLY_REFUNDED");
});

test("no refund exceeds a line, the freight or the payment, counting those under way", async () => {
  const story = await aStory();
  const [big, small] = story.lines as [OrderLineRow, OrderLineRow];
  expect(await ask(story, forLine(big, 30_01))).toMatchObject({ obstacle: "EXCEEDS_LINE" });
  expect(await ask(story, { amountFen: 8_01 })).toMatchObject({ obstacle: "EXCEEDS_FREIGHT" });
  expect(await ask(story, { amountFen: 58_01 })).toMatchObject({ obstacle: "EXCEEDS_PAID" });
  expect(await ask(story, { amountFen: 0 })).toMatchObject({ obstacle: "INVALID_AMOUNT" });
  expect(await ask(story, { ...forLine(big, 10_00), amountFen: 9_99 })).toMatchObject({ obstacle: "INVALID_AMOUNT" });
  granted(await ask(story, forLine(big, 20_00)));
  expect(await ask(story, forLine(big, 10_01))).toMatchObject({ obstacle: "EXCEEDS_LINE" });
  granted(await ask(story, { ...forLine(small), amountFen: 28_00 }));
  expect(await ask(story, { amountFen: 1 })).toMatchObject({ obstacle: "EXCEEDS_FREIGHT" });
  granted(await ask(story, forLine(big, 10_00)));
  expect(await ask(story, forLine(big, 1))).toMatchObject({ obstacle: "EXCEEDS_PAID" });
});

test("[peer saleor#19811] twenty requests at once for one line are granted as often as its money lasts", async () => {
  const story = await aStory();
  const [line] = story.lines as [OrderLineRow];
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(story, forLine(line, 10_00))));
  expect(answers.filter((answer) => "outRefundNo" in answer)).toHaveLength(3);
});

test("an unpaid order has nothing to give back, and after a year neither", async () => {
  const story = await aStory();
  expect(await ask({ ...story, order: { ...story.order, id: newId("ord") } }, forLine(story.lines[0]!))).toMatchObject({
    obstacle: "NOT_PAID",
  });
  mall.clock.advance(366 * DAY);
  expect(await ask(story, forLine(story.lines[0]!))).toMatchObject({ obstacle: "TOO_LATE" });
  mall.clock.advance(-366 * DAY);
});

for (const kind of ["accepted-500", "accepted-drop"] as const) {
  test(`[peer saleor/apps#2446] an unknown outcome (${kind}) is looked up: the money leaves once`, async () => {
    const story = await aStory();
    const refund = granted(await ask(story, forLine(story.lines[0]!)));
    mall.sandbox.world.faults.add({ kind, method: "POST", path: "/v3/refund/domestic/refunds" });
    await mall.drain();
    expect(await now(refund)).toMatchObject({ status: "PROCESSING" });
    await submitRefund(mall.system, { refundId: refund.id });
    await settle();
    const all = mall.sandbox.world.pay.refunds
      .all()
      .filter((one) => one.transactionId === atProvider(refund)?.transactionId);
    expect(all).toHaveLength(1);
    expect(await now(refund)).toMatchObject({ status: "SUCCESS" });
  });
}

test("a request that never arrived is sent again under the same number", async () => {
  const story = await aStory();
  const refund = granted(await ask(story, forLine(story.lines[0]!)));
  mall.sandbox.world.faults.add({ kind: "status", status: 500, method: "POST", path: "/v3/refund/domestic/refunds" });
  await mall.drain();
  expect(await now(refund)).toMatchObject({ status: "SUBMITTED" });
  mall.clock.advance(2 * MINUTE);
  await mall.drain();
  expect(await now(refund)).toMatchObject({ status: "PROCESSING", outRefundNo: refund.outRefundNo });
});

test("when the outbox gave up and the notification stays away, the poll brings a refund to its end", async () => {
  const story = await aStory();
  const refund = granted(await ask(story, forLine(story.lines[0]!)));
  await mall.system.db.transact((tx) =>
    tx.delete(outboxMessages).where(eq(outboxMessages.topic, "shop/payments.submitRefund")),
  );
  mall.clock.advance(11 * MINUTE);
  await mall.sweep("shop/payments.pollRefunds");
  expect(await now(refund)).toMatchObject({ status: "PROCESSING" });
  mall.clock.advance(30 * MINUTE);
  await mall.sandbox.world.context.queue.runDue();
  await mall.sweep("shop/payments.pollRefunds");
  expect(await now(refund)).toMatchObject({ status: "SUCCESS" });
});

test("too little money with the merchant: the same number waits until there is enough", async () => {
  const story = await aStory();
  mall.sandbox.world.pay.refunds.script("NOT_ENOUGH");
  const refund = granted(await ask(story, forLine(story.lines[0]!)));
  await mall.drain();
  expect(await now(refund)).toMatchObject({ status: "SUBMITTED" });
  await settle();
  await settle();
  expect(await now(refund)).toMatchObject({ status: "SUCCESS" });
});

test("a closed refund frees its amount, and its case hears of it", async () => {
  const story = await aStory();
  mall.sandbox.world.pay.refunds.script("CLOSED");
  const afterSalesCaseId = newId("asc");
  const refund = granted(await ask(story, { ...forLine(story.lines[0]!), afterSalesCaseId }));
  await mall.drain();
  await settle();
  expect(await now(refund)).toMatchObject({ status: "CLOSED" });
  expect(await sentTo("care/after-sales.settleRefund", refund.id)).toMatchObject([
    { payload: { caseId: afterSalesCaseId } },
  ]);
  granted(await ask(story, forLine(story.lines[0]!)));
});

test("five identical refund notifications at once move the refund once", async () => {
  const story = await aStory();
  const refund = granted(await ask(story, forLine(story.lines[0]!)));
  await mall.drain();
  await settle();
  const { notifications } = mall.sandbox.world.pay;
  const { id } = notifications.of(refund.outRefundNo).at(-1)!;
  expect(await Promise.all([1, 2, 3, 4, 5].map(() => notifications.sendAgain(id)))).toEqual([204, 204, 204, 204, 204]);
  expect(await now(refund)).toMatchObject({ status: "SUCCESS" });
});

test("money that could not go back is taken over by one colleague and confirmed by another", async () => {
  const story = await aStory();
  mall.sandbox.world.pay.refunds.script("ABNORMAL");
  const refund = granted(await ask(story, forLine(story.lines[0]!)));
  await mall.drain();
  await settle();
  expect(await now(refund)).toMatchObject({ status: "ABNORMAL" });
  const rights = { roles: ["SERVICE_LEAD" as const], extraPermissions: ["finance:approve" as const] };
  const [lead, finance] = [await aStaffMember(mall.system, rights), await aStaffMember(mall.system, rights)];
  const input = { refundId: refund.id };
  const deed = (name: string, who: { token: string }) =>
    mall.ask(
      `mutation ($input: ManualRefundInput!) { ${name}(input: $input) { __typename ... on Refund { status } ... on Refusal { code } } }`,
      { input },
      who,
    );
  expect(await deed("confirmManualRefund", finance)).toMatchObject({ code: "STATE_CONFLICT" });
  expect(await deed("takeOverRefund", lead)).toMatchObject({ status: "MANUAL" });
  expect(await deed("confirmManualRefund", lead)).toMatchObject({ code: "SECOND_PERSON_REQUIRED" });
  expect(await deed("confirmManualRefund", finance)).toMatchObject({ status: "SUCCESS" });
});

test("an automatic refund that the provider closed gets a new number: the buyer's money does not stay with us", async () => {
  const story = await aStory();
  const payment = await appliedPaymentOf(mall.world.db, story.order.id);
  const refund = granted(await ask(story, { ...forLine(story.lines[0]!), reason: "DUPLICATE_PAYMENT" }));
  mall.sandbox.world.pay.refunds.script("CLOSED");
  await mall.drain();
  await settle();
  const all = await mall.world.db.select().from(refunds).where(eq(refunds.paymentId, payment!.id));
  expect(all.find(({ id }) => id === refund.id)?.status).toBe("CLOSED");
  expect(all.find(({ id }) => id !== refund.id)).toMatchObject({ amountFen: 30_00, reason: "DUPLICATE_PAYMENT" });
  expect(mall.unexpected).toEqual([]);
});
