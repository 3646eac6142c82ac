import assert from "node:assert/strict";
import type { Order, Sku } from "../../shopper/types.js";
import { refusedWith } from "../expect.js";
import type { JourneyWorld } from "../world.js";

const QUANTITY = 2;
const PAYMENT_TIME_MS = 30 * 60_000;

/** Cart, quote, order, cashier; WeChat Pay's signed notification makes it PAID. */
export async function payForAnOrder(world: JourneyWorld, sku: Sku, addressId: string): Promise<Order> {
  const { steps, shopper, expected } = world;
  steps.chapter("Buys");

  const cartItemIds = await steps.step("puts two pieces into the cart", async () => {
    const { items } = await shopper.addToCart(sku.id, QUANTITY);
    assert.deepEqual(
      items.map(({ skuId, quantity }) => [skuId, quantity]),
      [[sku.id, QUANTITY]],
    );
    return items.map(({ id }) => id);
  });

  const quote = await steps.step("is told what it costs, to the fen", async () => {
    const told = await shopper.quote(cartItemIds);
    assert.equal(told.goodsFen, sku.priceFen * QUANTITY);
    assert.equal(told.payableFen, told.goodsFen - told.discountFen + told.freightFen);
    return told;
  });

  const order = await steps.step("orders; the same key twice is one order", async () => {
    const idempotencyKey = crypto.randomUUID();
    const wishes = { cartItemIds, addressId, quoteHash: quote.hash, idempotencyKey };
    const placed = await shopper.placeOrder(wishes);
    assert.equal((await shopper.placeOrder(wishes)).id, placed.id);
    assert.equal(placed.status, "PENDING_PAYMENT");
    assert.equal(placed.payableFen, quote.payableFen);
    return placed;
  });

  const args = await steps.step("opens the cashier", () => shopper.startPayment(order.id));
  await steps.step("pays", async () => assert.equal(await shopper.payAtCashier(args), "requestPayment:ok"));
  const paid = await steps.step("the signed notification arrives: PAID", () => shopper.waitUntilPaid(order.id));
  assert.equal(paid.paymentStatus, "PAID");
  await steps.step("cannot pay a second time", () =>
    refusedWith("ORDER_NOT_PAYABLE", () => shopper.startPayment(order.id)),
  );
  expected.push({
    title: "bought, shipped, sent back",
    orderNumber: order.orderNumber,
    status: "CLOSED_REFUNDED",
    paymentsFen: [order.payableFen],
    refundsFen: [],
    movements: [`RESERVE ${QUANTITY}`, `COMMIT ${QUANTITY}`, `SHIP ${QUANTITY}`, `RETURN_SELLABLE ${QUANTITY}`],
  });
  return paid;
}

/** A payment whose notification never comes: the phone comes back, and WeChat Pay is asked. */
export async function payWithoutNotification(world: JourneyWorld, order: Order): Promise<void> {
  const { steps, shopper } = world;
  await steps.step("pays another order whose notification gets lost: asking WeChat Pay finds the payment", async () => {
    const args = await shopper.startPayment(order.id);
    await shopper.payAtCashier(args, "success-without-callback");
    assert.notEqual((await shopper.confirmPayment(order.id)).status, "PENDING_PAYMENT");
  });
}

/** Given up by the buyer; the pieces are on the shelf again. */
export async function cancelAnOrder({ steps, shopper, expected }: JourneyWorld, order: Order): Promise<void> {
  await steps.step("changes their mind at the cashier and cancels the order", async () => {
    const args = await shopper.startPayment(order.id);
    assert.equal(await shopper.payAtCashier(args, "cancel"), "requestPayment:fail cancel");
    assert.equal((await shopper.cancelOrder(order.id)).cancelReason, "SHOPPER");
  });
  await steps.step("cannot pay for what is cancelled", () =>
    refusedWith("ORDER_NOT_PAYABLE", () => shopper.startPayment(order.id)),
  );
  expected.push(neverPaid("cancelled by the shopper", order));
}

/** Nobody pays: half an hour later WeChat Pay is asked, the cashier closed, the order cancelled. */
export async function forgetToPay({ steps, shopper, clock, expected }: JourneyWorld, order: Order): Promise<void> {
  const args = await shopper.startPayment(order.id);
  await steps.step("leaves an order unpaid: thirty minutes later it closes by itself", async () => {
    await clock.advance(PAYMENT_TIME_MS + 1_000);
    assert.equal((await shopper.waitUntil(order.id, "CANCELLED")).cancelReason, "TIMEOUT");
  });
  await steps.step("the cashier of the closed order takes no money", async () =>
    assert.match(await shopper.payAtCashier(args), /^requestPayment:fail/),
  );
  expected.push(neverPaid("left unpaid", order));
}

const neverPaid = (title: string, { orderNumber, lines }: Order) => ({
  title,
  orderNumber,
  status: "CANCELLED",
  paymentsFen: [],
  refundsFen: [],
  movements: lines.flatMap(({ quantity }) => [`RESERVE ${quantity}`, `RELEASE ${quantity}`]),
});
