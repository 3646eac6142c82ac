import assert from "node:assert/strict";
import { saveSomeAddress } from "../../shopper/address.js";
import type { Order, Sku } from "../../shopper/types.js";
import { refusedWith } from "../expect.js";
import { type JourneyWorld, newPhoneNumber } from "../world.js";

const LATE_MS = 10 * 60_000;

/** Two things for somebody else: the buyer declares to have that person's consent. Policy 2.2.1-1. */
export async function buyForAFriend(world: JourneyWorld, skus: readonly Sku[]): Promise<Order> {
  const { steps, shopper, clock, expected } = world;
  steps.chapter("Buys two things for a friend");

  const address = await steps.step("saves the friend's address", () =>
    saveSomeAddress(shopper, newPhoneNumber(), { name: "周知远", street: "银杏巷 7 号 1201 室" }),
  );
  const wishes = await steps.step("puts both into the cart", async () => {
    for (const { id } of skus) await shopper.addToCart(id, 1);
    const { items } = await shopper.cart();
    const cartItemIds = items.filter(({ skuId }) => skus.some(({ id }) => id === skuId)).map(({ id }) => id);
    assert.equal(cartItemIds.length, skus.length);
    const { hash } = await shopper.quote(cartItemIds);
    return { cartItemIds, addressId: address.id, quoteHash: hash, recipientIsOther: true };
  });
  await steps.step("without the friend's consent nothing is ordered", () =>
    refusedWith("RECIPIENT_CONSENT_REQUIRED", () => shopper.placeOrder(wishes)),
  );
  const order = await steps.step(
    "declares it and orders: the ledger of consents has a receipt for this order",
    async () => {
      const placed = await shopper.placeOrder({ ...wishes, recipientConsentDeclared: true });
      const receipts = await shopper.consentReceipts();
      assert.ok(receipts.some(({ purpose, orderId }) => purpose === "RECIPIENT_CONSENT" && orderId === placed.id));
      return placed;
    },
  );

  await steps.step("pays; the notification is ten minutes late and comes twice at once", async () => {
    const args = await shopper.startPayment(order.id);
    assert.equal(await shopper.payAtCashier(args, "success-without-callback"), "requestPayment:ok");
    await clock.advance(LATE_MS);
    await shopper.notifyPaymentAgain(order.orderNumber, 2);
    await shopper.waitUntilPaid(order.id);
  });
  expected.push({
    title: "for a friend",
    orderNumber: order.orderNumber,
    status: "RECEIVED",
    paymentsFen: [order.payableFen],
    refundsFen: [],
    // Reserved and sent line by line, in the order of the lines.
    movements: ["RESERVE 1", "RESERVE 1", "COMMIT 1", "COMMIT 1", "SHIP 1", "SHIP 1"],
  });
  return order;
}

/** A payment is one payment, however often WeChat Pay says so. Commerce step P3. */
export async function notifyOnceMore({ steps, shopper }: JourneyWorld, { id, orderNumber }: Order): Promise<void> {
  await steps.step(
    "the same payment's notification comes a third time, when all is shipped: still one payment",
    async () => {
      await shopper.notifyPaymentAgain(orderNumber, 1);
      assert.equal((await shopper.order(id)).status, "SHIPPED");
    },
  );
}
