import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx } from "#kernel/context";
import type { Text } from "#kernel/locale";
import { orderById } from "#shop/orders";
import type { Parcel } from "./queries.js";

const arrived: Text = { zh: "包裹已不在运输途中。", en: "The parcel is not under way any more." };
const correctedBefore: Text = { zh: "物流信息只能更正一次。", en: "Shipping details can be corrected only once." };

/** What the desk may do with a parcel, by the names of the mutations. */
export async function parcelActionsOn(ctx: Ctx, parcel: Parcel): Promise<AllowedAction[]> {
  const { actor } = ctx;
  if (actor.kind !== "STAFF" || !actor.permissions.has("shipment:create")) return [];
  return [new AllowedAction("correctShipment", await obstacleToCorrection(ctx, parcel))];
}

async function obstacleToCorrection(ctx: Ctx, { orderId, correctedAt }: Parcel): Promise<Text | undefined> {
  if (correctedAt) return correctedBefore;
  const order = await orderById(ctx).load(orderId);
  return order?.status === "PARTIALLY_SHIPPED" || order?.status === "SHIPPED" ? undefined : arrived;
}
