import assert from "node:assert/strict";
import type { Order } from "../../shopper/types.js";
import { trackingNumber } from "../../staff/parcels.js";
import { SCHEDULE_AGAIN_MS, wipeRedis } from "../wipe-redis.js";
import type { JourneyWorld } from "../world.js";

export const CARRIER = "ZTO";
const AUTO_CONFIRM_DAYS = 10;
const DAY_MS = 86_400_000;

/** The warehouse sees what is paid, masked, and sends it. */
export async function ship(world: JourneyWorld, orders: Order[]): Promise<void> {
  const { steps, staff } = world;
  steps.chapter("The warehouse ships");
  const warehouse = staff("WAREHOUSE");

  await steps.step("signs in with password and one-time code", () => warehouse.signIn());
  await steps.step("sees the paid order, its consignee masked", async () => {
    const { nodes } = await warehouse.orders({ orderNumber: orders[0]!.orderNumber });
    assert.equal(nodes[0]?.status, "PAID");
    assert.ok(nodes[0]?.consignee?.name.includes("*"));
    assert.ok(nodes[0]?.consignee?.phoneNumber.includes("*"));
  });
  for (const { id, orderNumber } of orders) {
    await steps.step(`ships order ${orderNumber}`, () =>
      warehouse.ship({ orderId: id, carrierCode: CARRIER, trackingNumber: trackingNumber() }),
    );
  }
}

export async function receive({ steps, shopper }: JourneyWorld, order: Order): Promise<void> {
  await steps.step("the shopper sees the parcel and confirms that it came", async () => {
    const shipped = await shopper.order(order.id);
    assert.equal(shipped.status, "SHIPPED");
    assert.equal(shipped.shipments.length, 1);
    assert.equal((await shopper.confirmReceipt(order.id)).status, "RECEIVED");
  });
}

/** Nobody says anything: ten days after shipping it counts as received. Commerce step O10. */
export async function forgetToConfirm(world: JourneyWorld, orders: Order[]): Promise<void> {
  const { steps, shopper, clock, environment } = world;
  steps.chapter("Ten days later");
  await steps.step("orders that nobody confirmed count as received, Redis wiped or not", async () => {
    await clock.advance(AUTO_CONFIRM_DAYS * DAY_MS + 1_000);
    await wipeRedis(environment.REDIS_URL!);
    for (const { id } of orders) {
      const received = await shopper.waitUntil(id, "RECEIVED", SCHEDULE_AGAIN_MS);
      assert.equal(received.receivedHow, "AUTOMATIC");
    }
  });
}
