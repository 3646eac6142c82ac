import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx } from "#kernel/context";
import type { Text } from "#kernel/locale";
import type { Permission } from "#kernel/permissions";
import type { OrderStatus } from "./status.js";
import type { OrderRow } from "./tables.js";

type Obstacle = (order: OrderRow, now: Date) => Text | undefined;

const notPayable: Text = { zh: "订单已不在待付款状态。", en: "The order is no longer waiting for payment." };
const expired: Text = { zh: "付款时间已过。", en: "The time to pay is over." };
const notShippable: Text = { zh: "订单当前状态不能发货。", en: "The order cannot be shipped in its present state." };
const notReceivable: Text = {
  zh: "商品全部发出后才能确认收货。",
  en: "Receipt can be confirmed once everything is shipped.",
};

const onlyIn =
  (statuses: readonly OrderStatus[], otherwise: Text): Obstacle =>
  ({ status }) =>
    statuses.includes(status) ? undefined : otherwise;

const whilePayable = onlyIn(["PENDING_PAYMENT"], notPayable);
const beforeExpiry: Obstacle = (order, now) =>
  whilePayable(order, now) ?? (order.expiresAt <= now ? expired : undefined);

/** The deeds a shopper knows on an order, by the names of their mutations. */
const shopperActions: Readonly<Record<string, Obstacle>> = {
  startPayment: beforeExpiry,
  cancelOrder: whilePayable,
  confirmReceipt: onlyIn(["SHIPPED"], notReceivable),
};

/** The desk's, each with the permission without which it is not even shown. */
const staffActions: Readonly<Record<string, { permission: Permission; obstacle: Obstacle }>> = {
  cancelOrderForShopper: { permission: "order:cancel", obstacle: whilePayable },
  shipOrder: { permission: "shipment:create", obstacle: onlyIn(["PAID", "PARTIALLY_SHIPPED"], notShippable) },
};

export const shopperActionsOn = ({ clock }: Ctx, order: OrderRow): AllowedAction[] =>
  Object.entries(shopperActions).map(([action, obstacle]) => new AllowedAction(action, obstacle(order, clock.now())));

export function staffActionsOn({ actor, clock }: Ctx, order: OrderRow): AllowedAction[] {
  if (actor.kind !== "STAFF") return [];
  return Object.entries(staffActions)
    .filter(([, { permission }]) => actor.permissions.has(permission))
    .map(([action, { obstacle }]) => new AllowedAction(action, obstacle(order, clock.now())));
}
