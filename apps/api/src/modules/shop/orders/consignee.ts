import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import type { DataKey } from "#kernel/sealed";
import type { OrderRow } from "./tables.js";

/** In clear: it leaves this room only for the buyer, and for the carrier by way of delivery. */
export interface ConsigneeInClear {
  name: string;
  /** E.164 */
  phoneNumber: string;
  regionCode: string;
  /** Province, city and district. */
  regionNames: string[];
  street: string;
}

type SealedBlock = Pick<OrderRow, "consigneeName" | "consigneePhone" | "consigneeStreet" | "consigneeRegion">;

const places = (row: Id<"ord">) => ({
  name: { column: "orders.consignee_name", row },
  phone: { column: "orders.consignee_phone", row },
  street: { column: "orders.consignee_street", row },
  region: { column: "orders.consignee_region", row },
  remark: { column: "orders.remark", row },
});

export function sealConsignee(key: DataKey, orderId: Id<"ord">, consignee: ConsigneeInClear): SealedBlock {
  const place = places(orderId);
  return {
    consigneeName: key.seal(place.name, consignee.name),
    consigneePhone: key.seal(place.phone, consignee.phoneNumber),
    consigneeStreet: key.seal(place.street, consignee.street),
    consigneeRegion: key.seal(place.region, JSON.stringify(consignee.regionNames)),
  };
}

export const sealRemark = (key: DataKey, orderId: Id<"ord">, remark: string) =>
  key.seal(places(orderId).remark, remark);

export function openConsignee(key: DataKey, order: OrderRow): ConsigneeInClear {
  const place = places(order.id);
  return {
    name: key.open(place.name, order.consigneeName),
    phoneNumber: key.open(place.phone, order.consigneePhone),
    street: key.open(place.street, order.consigneeStreet),
    regionNames: JSON.parse(key.open(place.region, order.consigneeRegion)) as string[],
    regionCode: order.regionCode,
  };
}

/** Throws `KeyDestroyed` once the order's personal data has been erased. */
export const consigneeOf = async (ctx: Ctx, order: OrderRow): Promise<ConsigneeInClear> =>
  openConsignee(await ctx.keys.open(consigneeKeyOf(order)), order);

const consigneeKeyOf = ({ consigneeKeyId, keyId }: OrderRow): Id<"key"> => consigneeKeyId ?? keyId;

/** Of many orders at once; those whose key has been destroyed are left out. */
export async function consigneesOf(
  { keys }: Ctx,
  orders: readonly OrderRow[],
): Promise<Map<Id<"ord">, ConsigneeInClear>> {
  const opened = await keys.openMany(orders.map(consigneeKeyOf));
  const found = new Map<Id<"ord">, ConsigneeInClear>();
  for (const order of orders) {
    const key = opened.get(consigneeKeyOf(order));
    if (key) found.set(order.id, openConsignee(key, order));
  }
  return found;
}

const keyOfOrder = loader("shop/orders.key", (ctx, keyIds: readonly Id<"key">[]) => ctx.keys.openMany(keyIds));

/** For lists: one round trip for all keys. Null once the key has been destroyed. */
export async function readConsignee(ctx: Ctx, order: OrderRow): Promise<ConsigneeInClear | null> {
  const key = await keyOfOrder(ctx).load(consigneeKeyOf(order));
  return key ? openConsignee(key, order) : null;
}

export async function readRemark(ctx: Ctx, order: OrderRow): Promise<string | null> {
  const key = order.remark && (await keyOfOrder(ctx).load(order.keyId));
  return key && order.remark ? key.open(places(order.id).remark, order.remark) : null;
}
