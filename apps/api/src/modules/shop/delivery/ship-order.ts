import { z } from "zod";
import { after } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { idOf, read } from "#kernel/input";
import { FieldProblem, InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { canMoveOrder, lockOrder, markShipped } from "#shop/orders";
import { shipStock } from "#shop/stock";
import { nextSeq, type Parcel, parcelsOf, progressOf } from "./queries.js";
import {
  AUTO_CONFIRM_MS,
  type Choice,
  chooseLines,
  type LineProgress,
  type LineQuantity,
  MOST_PARCELS,
  shipsAll,
} from "./rules.js";
import { shipmentLines, shipments } from "./tables.js";
import { checkTracking, trackingForm } from "./tracking-form.js";
import { LinesOnHold, NothingToShip, type ShipOrderInput } from "./types.js";

const form = z.object({
  ...trackingForm,
  orderId: idOf("ord"),
  lines: z
    .array(
      z.object({
        orderLineId: idOf("oln"),
        quantity: z.int().min(1),
      }),
    )
    .min(1)
    .max(100)
    .nullish()
    .transform((lines) => lines ?? undefined),
  parcelsSoFar: z.int().nullish(),
});

/** A parcel leaves: some of the order or all of it. Commerce step O8. */
export async function shipOrder(ctx: StaffContext, input: ShipOrderInput): Promise<Parcel | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  return ctx.db.transact(async (tx) => {
    const order = await lockOrder(tx, given.orderId);
    if (!order) return new NotFound();
    if (!canMoveOrder(order, "SHIPPED")) return new StateConflict();
    const misfit = await checkTracking(tx, given);
    if (misfit) return misfit;
    const progress = await progressOf(tx, order.id);
    const choice = chooseLines(progress, given.lines);
    const seq = await nextSeq(tx, order.id);
    const sentMeanwhile = (given.parcelsSoFar ?? seq - 1) !== seq - 1;
    if (sentMeanwhile) return new StateConflict();
    if (!choice.ok) return refusalOf(choice);
    if (seq > MOST_PARCELS) return new NothingToShip();
    const shipmentId = await writeShipment(tx, ctx, { ...given, seq }, choice.lines);
    await shipStock(tx, ctx, order.id, piecesOf(progress, choice.lines), shipmentId);
    const autoConfirmAt = after(ctx.clock.now(), AUTO_CONFIRM_MS);
    await markShipped(tx, ctx, order, { all: shipsAll(progress, choice.lines), autoConfirmAt });
    return (await parcelsOf(tx, order.id)).at(-1)!;
  });
}

function refusalOf(choice: Extract<Choice, { ok: false }>): Refusal {
  switch (choice.why) {
    case "HELD":
      return new LinesOnHold(choice.orderLineIds);
    case "NOTHING_LEFT":
      return new NothingToShip();
    case "TOO_MANY":
      return new InvalidInput([
        new FieldProblem(`lines.${choice.index}.quantity`, "MORE_THAN_IS_LEFT", {
          zh: "超过该商品的待发数量。",
          en: "More than is left to ship of this line.",
        }),
      ]);
  }
}

interface NewParcel {
  orderId: Id<"ord">;
  seq: number;
  carrierCode: string;
  trackingNumber: string;
}

async function writeShipment(
  tx: Tx,
  ctx: StaffContext,
  { orderId, seq, carrierCode, trackingNumber }: NewParcel,
  lines: readonly LineQuantity[],
): Promise<Id<"shp">> {
  const shipmentId = newId("shp");
  const { staffId } = ctx.actor;
  await tx.insert(shipments).values({
    id: shipmentId,
    orderId,
    seq,
    carrierCode,
    trackingNumber,
    shippedBy: staffId,
    shippedAt: ctx.clock.now(),
  });
  await tx.insert(shipmentLines).values(lines.map((line) => ({ ...line, orderId, shipmentId })));
  const pieces = lines.reduce((total, line) => total + line.quantity, 0);
  await recordAudit(tx, ctx, {
    action: "shop/delivery.shipOrder",
    entity: orderId,
    detail: { shipment: shipmentId, carrier: carrierCode, pieces },
  });
  return shipmentId;
}

function piecesOf(progress: readonly LineProgress[], lines: readonly LineQuantity[]) {
  const skuOf = new Map(progress.map((line) => [line.orderLineId, line.skuId]));
  return lines.map(({ orderLineId, quantity }) => ({ skuId: skuOf.get(orderLineId)!, quantity }));
}
