import { registerEnumType } from "type-graphql";
import { type CancelReason, orderTransitions, type ReceiptWay } from "./status.js";

const enumOf = <W extends string>(words: readonly W[]) =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<W, W>;

export const OrderStatusEnum = enumOf(Object.keys(orderTransitions) as (keyof typeof orderTransitions)[]);
registerEnumType(OrderStatusEnum, {
  name: "OrderStatus",
  description: "Where an order stands. COMPLETED, CANCELLED and CLOSED_REFUNDED are final.",
});

export const CancelReasonEnum = enumOf<CancelReason>(["SHOPPER", "TIMEOUT", "STAFF"]);
registerEnumType(CancelReasonEnum, { name: "CancelReason" });

export const ReceiptWayEnum = enumOf<ReceiptWay>(["SHOPPER", "AUTOMATIC", "WECHAT"]);
registerEnumType(ReceiptWayEnum, { name: "ReceiptWay" });
