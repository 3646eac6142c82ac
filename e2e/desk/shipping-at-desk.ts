import type { Staff } from "../staff/staff.js";
import type { Desk } from "./desk.js";

/** The warehouse: an order is found by its number, packed and sent. */
export function shippingAtDesk({ open, send, page, words }: Desk, look: Staff) {
  return {
    async ship({ orderId, carrierCode, trackingNumber }: Parameters<Staff["ship"]>[0]) {
      const { orderNumber } = await look.order(orderId);
      await open("/orders");
      await page()
        .getByRole("searchbox", { name: words("orders", "number") })
        .fill(orderNumber);
      await page()
        .getByRole("button", { name: words("kit", "filter"), exact: true })
        .click();
      await page().getByRole("link", { name: orderNumber }).click();
      await page().waitForURL(`**/orders/${orderId}`);
      return send(["order", "ship"], { carrierCode, trackingNumber }, async () => {
        const { shipments } = await look.order(orderId);
        const index = shipments.findIndex((parcel) => parcel.trackingNumber === trackingNumber);
        return index < 0 ? undefined : { ...shipments[index]!, seq: index + 1 };
      });
    },
  } satisfies Partial<Staff>;
}
