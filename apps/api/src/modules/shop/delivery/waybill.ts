import type { Ctx } from "#kernel/context";
import { mask } from "#kernel/mask";
import { KeyDestroyed } from "#kernel/sealed";
import { consigneeOf, type OrderRow, type OrderStatus } from "#shop/orders";
import type { Waybill } from "./types.js";

const whileUnderWay: readonly OrderStatus[] = ["PAID", "PARTIALLY_SHIPPED", "SHIPPED"];

/**
 * Whom the parcel goes to, while the order is the warehouse's business: not before it is paid, not after it has
 * arrived. The phone number is masked as soon as no parcel is left to write it on. Policy 5.3.
 */
export async function waybillOf(ctx: Ctx, order: OrderRow): Promise<Waybill | null> {
  if (!whileUnderWay.includes(order.status)) return null;
  try {
    const { name, phoneNumber, regionNames, street } = await consigneeOf(ctx, order);
    const shipped = order.status === "SHIPPED";
    return { name, regionNames, street, phoneNumber: shipped ? mask("PHONE", phoneNumber) : phoneNumber };
  } catch (error) {
    if (error instanceof KeyDestroyed) return null;
    throw error;
  }
}
