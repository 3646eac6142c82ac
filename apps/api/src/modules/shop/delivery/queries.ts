import { asc, eq, inArray, sum } from "drizzle-orm";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import { orderLinesOf } from "#shop/orders";
import type { LineProgress, LineQuantity } from "./rules.js";
import { carriers, droppedLines, receiptExtensions, shipmentLines, shipments } from "./tables.js";

const parcel = {
  id: shipments.id,
  orderId: shipments.orderId,
  seq: shipments.seq,
  carrierCode: shipments.carrierCode,
  carrierZh: carriers.nameZh,
  carrierEn: carriers.nameEn,
  trackingNumber: shipments.trackingNumber,
  shippedAt: shipments.shippedAt,
  correctedAt: shipments.correctedAt,
};

const parcelsOfOrders = (db: ReadDb, orderIds: readonly Id<"ord">[]) =>
  db
    .select(parcel)
    .from(shipments)
    .innerJoin(carriers, eq(carriers.code, shipments.carrierCode))
    .where(inArray(shipments.orderId, [...orderIds]))
    .orderBy(asc(shipments.orderId), asc(shipments.seq));

export type Parcel = Awaited<ReturnType<typeof parcelsOfOrders>>[number];

/** An order's parcels, first one first. */
export const parcelsOf = (db: ReadDb, orderId: Id<"ord">): Promise<Parcel[]> => parcelsOfOrders(db, [orderId]);

export const parcelsLoader = loader("shop/delivery.parcels", async ({ db }, orderIds: readonly Id<"ord">[]) => {
  const byOrder = new Map<Id<"ord">, Parcel[]>(orderIds.map((orderId) => [orderId, []]));
  for (const row of await parcelsOfOrders(db, orderIds)) byOrder.get(row.orderId)?.push(row);
  return byOrder;
});

export const contentsLoader = loader("shop/delivery.contents", async ({ db }, shipmentIds: readonly Id<"shp">[]) => {
  const rows = await db
    .select()
    .from(shipmentLines)
    .where(inArray(shipmentLines.shipmentId, [...shipmentIds]))
    .orderBy(asc(shipmentLines.orderLineId));
  const byShipment = new Map<Id<"shp">, LineQuantity[]>(shipmentIds.map((shipmentId) => [shipmentId, []]));
  for (const row of rows) byShipment.get(row.shipmentId)?.push(row);
  return byShipment;
});

export const extensionLoader = loader("shop/delivery.extension", async ({ db }, orderIds: readonly Id<"ord">[]) => {
  const rows = await db
    .select()
    .from(receiptExtensions)
    .where(inArray(receiptExtensions.orderId, [...orderIds]));
  return new Map(rows.map((row) => [row.orderId, row.extendedAt]));
});

/** How far each line of an order has come. Under the order's lock, nothing moves meanwhile. */
export async function progressOf(db: ReadDb, orderId: Id<"ord">): Promise<LineProgress[]> {
  const [lines, shipped, dropped] = [
    await orderLinesOf(db, orderId),
    await sumsOf(db, shipmentLines, orderId),
    await sumsOf(db, droppedLines, orderId),
  ];
  return lines.map(({ id, skuId, quantity, heldBy }) => ({
    orderLineId: id,
    skuId,
    bought: quantity,
    shipped: shipped.get(id) ?? 0,
    dropped: dropped.get(id) ?? 0,
    held: heldBy !== null,
  }));
}

async function sumsOf(db: ReadDb, table: typeof shipmentLines | typeof droppedLines, orderId: Id<"ord">) {
  const rows = await db
    .select({ lineId: table.orderLineId, pieces: sum(table.quantity).mapWith(Number) })
    .from(table)
    .where(eq(table.orderId, orderId))
    .groupBy(table.orderLineId);
  return new Map(rows.map((row) => [row.lineId, row.pieces]));
}

export async function shipmentOf(db: ReadDb | Tx, shipmentId: Id<"shp">) {
  const [row] = await db.select().from(shipments).where(eq(shipments.id, shipmentId));
  return row;
}

/** The number of the order's next parcel. */
export async function nextSeq(tx: Tx, orderId: Id<"ord">): Promise<number> {
  const rows = await tx.select({ id: shipments.id }).from(shipments).where(eq(shipments.orderId, orderId));
  return rows.length + 1;
}
