import assert from "node:assert/strict";
import { buy } from "../../shopper/purchase.js";
import type { Order, Sku } from "../../shopper/types.js";
import { trackingNumber } from "../../staff/parcels.js";
import { refusedWith } from "../expect.js";
import type { Expected, JourneyWorld } from "../world.js";

/** Nothing has left the warehouse, so nobody has to decide: the money goes back at once. Commerce steps C1, C9, C21. */
export async function refundBeforeShipping(world: JourneyWorld, sku: Sku, addressId: string): Promise<void> {
  const { steps, shopper, expected } = world;
  steps.chapter("Changes their mind before it is shipped");
  const order = await steps.step("buys one more", () => buy(shopper, { skuId: sku.id, addressId }));

  await steps.step("asks for the money back and has it: the refund's notification closes case and order", async () => {
    const { id } = await shopper.openAfterSalesCase({
      orderId: order.id,
      kind: "REFUND_ONLY",
      reason: "CHANGED_MIND_UNSHIPPED",
      lines: order.lines.map((line) => ({ orderLineId: line.id, quantity: line.quantity })),
    });
    const closed = await shopper.waitUntilCase(id, "COMPLETED");
    assert.equal(closed.refundFen, order.payableFen);
    await shopper.waitUntil(order.id, "CLOSED_REFUNDED");
  });
  expected.push({
    title: "refunded before shipping",
    orderNumber: order.orderNumber,
    status: "CLOSED_REFUNDED",
    paymentsFen: [order.payableFen],
    refundsFen: [order.payableFen],
    movements: ["RESERVE 1", "COMMIT 1", "RETURN_UNSHIPPED 1"],
  });
}

/** Seven days without a reason: the law decides, the warehouse looks at the goods. Consumer Protection Law 25. */
export async function sendBack(world: JourneyWorld, order: Order, carrierCode: string): Promise<void> {
  const { steps, shopper, expected } = world;
  steps.chapter("Sends the first order back");

  const goodsFen = order.lines.reduce((sum, { paidFen }) => sum + paidFen, 0);
  const { id } = await steps.step("asks to return it without a reason: accepted by law", async () => {
    const opened = await shopper.openAfterSalesCase({
      orderId: order.id,
      kind: "RETURN_AND_REFUND",
      reason: "NO_REASON",
      lines: order.lines.map((line) => ({ orderLineId: line.id, quantity: line.quantity })),
      description: "尺寸不合适",
    });
    assert.equal(opened.status, "AWAIT_RETURN");
    assert.equal(opened.refundFen, goodsFen, "the freight of goods that came is spent");
    return opened;
  });
  await steps.step("a second case on the same goods is refused", () =>
    refusedWith("LINE_HAS_OPEN_CASE", () =>
      shopper.openAfterSalesCase({
        orderId: order.id,
        kind: "REFUND_ONLY",
        reason: "QUALITY",
        lines: [{ orderLineId: order.lines[0]!.id, quantity: 1 }],
      }),
    ),
  );
  await steps.step("enters the parcel that goes back", () =>
    shopper.enterReturnShipment({ caseId: id, carrierCode, trackingNumber: trackingNumber() }),
  );
  await steps.step("the warehouse receives it and finds it as good as new", async () => {
    const warehouse = world.staff("WAREHOUSE");
    await warehouse.receiveReturn(id);
    await warehouse.acceptReturn(id, "SELLABLE");
  });
  await steps.step("the refund's signed notification arrives: case completed", () =>
    shopper.waitUntilCase(id, "COMPLETED"),
  );
  const books = expected.find(({ orderNumber }) => orderNumber === order.orderNumber) as Expected;
  books.refundsFen = [goodsFen];
}

/** Above an agent's limit a second person signs, and never the same one. Portal, approvals. */
export async function complain(world: JourneyWorld, order: Order): Promise<void> {
  const { steps, shopper, staff, expected } = world;
  steps.chapter("Complains about another one");

  const opened = await steps.step("asks for money back because it is broken", () =>
    shopper.openAfterSalesCase({
      orderId: order.id,
      kind: "REFUND_ONLY",
      reason: "DAMAGED",
      lines: order.lines.map((line) => ({ orderLineId: line.id, quantity: line.quantity })),
      description: "收到时已碎裂",
    }),
  );
  assert.equal(opened.status, "SUBMITTED");
  const agent = staff("AFTER_SALES_AGENT");
  const lead = staff("SERVICE_LEAD");
  await steps.step("an agent's signature alone does not move that much money", () =>
    refusedWith("NEEDS_APPROVAL", () => agent.approveRefund(opened.id)),
  );
  await steps.step("the lead's signature under the agent's does", () => lead.approveRefund(opened.id));
  await steps.step("all of the money arrives, freight included: it was the seller's fault", async () =>
    assert.equal((await shopper.waitUntilCase(opened.id, "COMPLETED")).refundFen, order.payableFen),
  );

  const books = expected.find(({ orderNumber }) => orderNumber === order.orderNumber) as Expected;
  books.refundsFen = [order.payableFen];
}
