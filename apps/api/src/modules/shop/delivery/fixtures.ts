import type { StaffContext } from "#kernel/context";
import { type Buyer, granted } from "../orders/fixtures.js";
import type { OrderRow } from "../orders/index.js";
import { installCarriers } from "./carriers.js";
import { confirmReceipt } from "./confirm-receipt.js";
import type { Parcel } from "./queries.js";
import { shipOrder } from "./ship-order.js";
import type { ShipOrderInput } from "./types.js";

/** A parcel with everything that is left, unless `lines` say otherwise. */
export async function aParcel(
  warehouse: StaffContext,
  order: Pick<OrderRow, "id">,
  wishes: Partial<ShipOrderInput> = {},
): Promise<Parcel> {
  await installCarriers(warehouse);
  const parcel = { orderId: order.id, carrierCode: "SF", trackingNumber: "SF1234567890123", ...wishes };
  return granted(await shipOrder(warehouse, parcel));
}

/** Shipped in one parcel and confirmed by its buyer. */
export async function received(warehouse: StaffContext, buyer: Buyer, order: OrderRow): Promise<OrderRow> {
  await aParcel(warehouse, order);
  return granted(await confirmReceipt(buyer.ctx, { orderId: order.id }));
}
