import { boolean, index, int, mysqlTable, primaryKey, smallint, unique } from "drizzle-orm/mysql-core";
import { at, code, id, text } from "#kernel/columns";

/** Item 78: the logistics companies that parcels may be given to. */
export const carriers = mysqlTable("carriers", {
  code: code("code", 16).primaryKey(),
  nameZh: text("name_zh", 40).notNull(),
  nameEn: text("name_en", 40).notNull(),
  /** As WeChat's list of express companies calls it. */
  wechatDeliveryId: code("wechat_delivery_id", 16).notNull(),
  /** Regular expression for a whole tracking number in capitals. */
  trackingPattern: code("tracking_pattern", 80).notNull(),
  enabled: boolean("enabled").notNull(),
});

/** One parcel. */
export const shipments = mysqlTable(
  "shipments",
  {
    id: id("shp")("id").primaryKey(),
    orderId: id("ord")("order_id").notNull(),
    /** 1 for the order's first parcel. */
    seq: smallint("seq").notNull(),
    carrierCode: code("carrier_code", 16).notNull(),
    trackingNumber: code("tracking_number", 32).notNull(),
    shippedBy: id("stf")("shipped_by").notNull(),
    shippedAt: at("shipped_at").notNull(),
    /** What stood there before the one correction that is allowed. */
    firstCarrierCode: code("first_carrier_code", 16),
    firstTrackingNumber: code("first_tracking_number", 32),
    correctedAt: at("corrected_at"),
  },
  (t) => [unique("shipments_seq").on(t.orderId, t.seq), index("shipments_tracking").on(t.trackingNumber)],
);

export const shipmentLines = mysqlTable(
  "shipment_lines",
  {
    shipmentId: id("shp")("shipment_id").notNull(),
    orderLineId: id("oln")("order_line_id").notNull(),
    orderId: id("ord")("order_id").notNull(),
    quantity: int("quantity").notNull(),
  },
  (t) => [primaryKey({ columns: [t.shipmentId, t.orderLineId] }), index("shipment_lines_order").on(t.orderId)],
);

/** Paid pieces that will not be shipped, because their money goes back first. */
export const droppedLines = mysqlTable(
  "dropped_lines",
  {
    orderLineId: id("oln")("order_line_id").notNull(),
    /** The after-sales case that took them out. */
    occasion: code("occasion", 40).notNull(),
    orderId: id("ord")("order_id").notNull(),
    quantity: int("quantity").notNull(),
  },
  (t) => [primaryKey({ columns: [t.orderLineId, t.occasion] }), index("dropped_lines_order").on(t.orderId)],
);

/** A row: the buyer has used the one extension of the time to confirm receipt. */
export const receiptExtensions = mysqlTable("receipt_extensions", {
  orderId: id("ord")("order_id").primaryKey(),
  extendedAt: at("extended_at").notNull(),
});

export type CarrierRow = typeof carriers.$inferSelect;
export type ShipmentRow = typeof shipments.$inferSelect;
