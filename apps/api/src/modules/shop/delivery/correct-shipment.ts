import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { lockOrder } from "#shop/orders";
import { type Parcel, parcelsOf, shipmentOf } from "./queries.js";
import { shipments } from "./tables.js";
import { checkTracking, trackingForm } from "./tracking-form.js";
import { AlreadyCorrected, type CorrectShipmentInput } from "./types.js";

const form = z.object({
  ...trackingForm,
  shipmentId: idOf("shp"),
});

/** Mends carrier or number of a parcel that is under way. Once: WeChat accepts one correction and so do we. */
export async function correctShipment(ctx: StaffContext, input: CorrectShipmentInput): Promise<Parcel | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  return ctx.db.transact(async (tx) => {
    const shipment = await shipmentOf(tx, given.shipmentId);
    const order = shipment && (await lockOrder(tx, shipment.orderId));
    if (!shipment || !order) return new NotFound();
    if (order.status !== "PARTIALLY_SHIPPED" && order.status !== "SHIPPED") return new StateConflict();
    const misfit = await checkTracking(tx, given);
    if (misfit) return misfit;
    const [corrected] = await tx
      .update(shipments)
      .set({
        carrierCode: given.carrierCode,
        trackingNumber: given.trackingNumber,
        firstCarrierCode: shipment.carrierCode,
        firstTrackingNumber: shipment.trackingNumber,
        correctedAt: ctx.clock.now(),
      })
      .where(and(eq(shipments.id, shipment.id), isNull(shipments.correctedAt)));
    if (corrected.affectedRows === 0) return new AlreadyCorrected();
    await recordAudit(tx, ctx, {
      action: "shop/delivery.correctShipment",
      entity: order.id,
      detail: { shipment: shipment.id, carrier: given.carrierCode },
    });
    return (await parcelsOf(tx, order.id)).find((parcel) => parcel.id === shipment.id)!;
  });
}
