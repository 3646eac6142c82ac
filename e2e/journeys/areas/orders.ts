import type { Page } from "@playwright/test";
import { order } from "../../shopper/purchase.js";
import { aBuyer, someSku } from "../support/mall.js";
import { type Area, at, firstOf } from "../support/page-to-see.js";

/** The demo world's own has expired half an hour after it was told. */
async function unpaidOrder(page: Page): Promise<void> {
  const { shopper, address } = await aBuyer();
  const { id: skuId } = await someSku(shopper);
  const { id } = await order(shopper, { skuId, addressId: address.id });
  await page.goto(`/orders/${id}`);
}

export const orders: Area = {
  pages: [
    { name: "orders", role: "CUSTOMER_SERVICE_AGENT", open: at("/orders") },
    { name: "orders-no-match", role: "CUSTOMER_SERVICE_AGENT", open: at("/orders?number=1") },
    { name: "order-to-ship", role: "WAREHOUSE", open: firstOf("/orders?status=PAID") },
    { name: "order-unpaid", role: "CUSTOMER_SERVICE_AGENT", open: unpaidOrder },
    { name: "order-shipped", role: "WAREHOUSE", open: firstOf("/orders?status=SHIPPED") },
  ],
  lists: [{ path: "/orders", role: "SERVICE_LEAD", noMatch: "/orders?number=1" }],
};
