import { boolean, index, int, mysqlTable, smallint, unique } from "drizzle-orm/mysql-core";
import { at, code, fen, id, sealed, text, word } from "#kernel/columns";
import type { CancelReason, OrderStatus, ReceiptWay } from "./status.js";

/** One purchase. Policy 2.2.1-1 "order information" is `orderNumber`, the lines, `payableFen` and how it was paid. */
export const orders = mysqlTable(
  "orders",
  {
    id: id("ord")("id").primaryKey(),
    accountId: id("acc")("account_id").notNull(),
    /** Random digits: tells strangers neither how many orders there are nor when or by whom this one was placed. */
    orderNumber: code("order_number", 20).notNull().unique("orders_number"),
    /** Chosen by the client: the same key is the same order, however often it is sent. */
    idempotencyKey: code("idempotency_key", 64).notNull(),
    quoteHash: code("quote_hash", 64).notNull(),
    status: word<OrderStatus>("status").notNull(),
    goodsFen: fen("goods_fen").notNull(),
    discountFen: fen("discount_fen").notNull(),
    freightFen: fen("freight_fen").notNull(),
    /** goods − discount + freight */
    payableFen: fen("payable_fen").notNull(),
    /** The order's own key: the purchase can be kept without the buyer's profile, and ended without it. */
    keyId: id("key")("key_id").notNull(),
    /** The consignee is another person, whose block ends by itself. Null: an old order, sealed with `keyId`. */
    consigneeKeyId: id("key")("consignee_key_id"),
    consigneeName: sealed("consignee_name").notNull(),
    consigneePhone: sealed("consignee_phone").notNull(),
    consigneeStreet: sealed("consignee_street").notNull(),
    /** Province, city and district as they were called on that day, JSON. */
    consigneeRegion: sealed("consignee_region").notNull(),
    /** District code of the national division, for freight zones and figures. */
    regionCode: code("region_code", 12).notNull(),
    remark: sealed("remark"),
    recipientIsOther: boolean("recipient_is_other").notNull(),
    recipientConsentAt: at("recipient_consent_at"),
    recipientConsentText: code("recipient_consent_text", 16),
    createdAt: at("created_at").notNull(),
    /** Unpaid, it is closed from here on. */
    expiresAt: at("expires_at").notNull(),
    paidAt: at("paid_at"),
    cancelledAt: at("cancelled_at"),
    cancelReason: word<CancelReason>("cancel_reason"),
    shippedAt: at("shipped_at"),
    /** Shipped, it counts as received from here on. */
    autoConfirmAt: at("auto_confirm_at"),
    receivedAt: at("received_at"),
    receivedHow: word<ReceiptWay>("received_how"),
    /** Completed, closed or cancelled: nothing more happens to it. */
    endedAt: at("ended_at"),
    /** Policy 5.9.1 (E-Commerce Law 31): not deletable before. */
    retentionUntil: at("retention_until"),
    /** The buyer is gone and the law keeps this: no desk sees it any more. Policy 6.6. */
    restrictedAt: at("restricted_at"),
  },
  (t) => [
    unique("orders_idempotency").on(t.accountId, t.idempotencyKey),
    index("orders_of_account").on(t.accountId, t.createdAt, t.id),
    index("orders_by_status").on(t.status, t.createdAt, t.id),
    index("orders_to_expire").on(t.status, t.expiresAt),
    index("orders_to_confirm").on(t.status, t.autoConfirmAt),
    index("orders_newest").on(t.createdAt, t.id),
  ],
);

/** What was bought, as it was called and priced that day: never changed afterwards. */
export const orderLines = mysqlTable(
  "order_lines",
  {
    id: id("oln")("id").primaryKey(),
    orderId: id("ord")("order_id").notNull(),
    lineNo: smallint("line_no").notNull(),
    skuId: id("sku")("sku_id").notNull(),
    productId: id("prd")("product_id").notNull(),
    title: text("title", 200).notNull(),
    spec: text("spec", 200).notNull(),
    imagePath: text("image_path", 200),
    quantity: int("quantity").notNull(),
    unitPriceFen: fen("unit_price_fen").notNull(),
    discountFen: fen("discount_fen").notNull(),
    /** unit price × quantity − discount: what was paid for this line, and the most that comes back for it. */
    paidFen: fen("paid_fen").notNull(),
    noReasonReturn: word<"YES" | "NO_BY_LAW" | "NO_WITH_CONFIRM">("no_reason_return").notNull(),
    /** Without the buyer's own confirmation the exclusion does not hold (Consumer Protection Law 25). */
    noReturnConfirmedAt: at("no_return_confirmed_at"),
    /** Who keeps this line from being shipped. */
    heldBy: word<HoldReason>("held_by"),
  },
  (t) => [unique("order_lines_number").on(t.orderId, t.lineNo), index("order_lines_sku").on(t.skuId)],
);

export type HoldReason = "AFTER_SALES";
export type OrderRow = typeof orders.$inferSelect;
export type OrderLineRow = typeof orderLines.$inferSelect;
