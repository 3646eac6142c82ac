import { type Area, at, firstOf } from "../support/page-to-see.js";

export const orders: Area = {
  pages: [
    { name: "orders", role: "CUSTOMER_SERVICE_AGENT", open: at("/orders") },
    { name: "orders-no-match", role: "CUSTOMER_SERVICE_AGENT", open: at("/orders?number=1") },
    { name: "order-to-ship", role: "WAREHOUSE", open: firstOf("/orders?status=PAID") },
    { name: "order-unpaid", role: "CUSTOMER_SERVICE_AGENT", open: firstOf("/orders?status=PENDING_PAYMENT") },
    { name: "order-shipped", role: "WAREHOUSE", open: firstOf("/orders?status=SHIPPED") },
  ],
  lists: [{ path: "/orders", role: "SERVICE_LEAD" }],
};
