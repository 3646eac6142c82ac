import { registerEnumType } from "type-graphql";
import {
  type AfterSalesKind,
  type AfterSalesReason,
  type AfterSalesStatus,
  afterSalesTransitions,
  type GoodsCondition,
} from "./status.js";

export const kinds = ["REFUND_ONLY", "RETURN_AND_REFUND"] as const satisfies readonly AfterSalesKind[];
export const reasons = [
  "NO_REASON",
  "CHANGED_MIND_UNSHIPPED",
  "LATE",
  "QUALITY",
  "DAMAGED",
  "WRONG_ITEM",
  "MISSING_ITEM",
  "NOT_AS_DESCRIBED",
  "OTHER",
] as const satisfies readonly AfterSalesReason[];
export const conditions = ["SELLABLE", "DAMAGED"] as const satisfies readonly GoodsCondition[];
export const disputeOutcomes = ["REFUND", "SEND_BACK"] as const;

const enumOf = <W extends string>(words: readonly W[]) =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<W, W>;

export const AfterSalesStatusEnum = enumOf(Object.keys(afterSalesTransitions) as AfterSalesStatus[]);
registerEnumType(AfterSalesStatusEnum, {
  name: "AfterSalesStatus",
  description: "Where a case stands. COMPLETED, CLOSED, CANCELLED and REJECTED_FINAL are final.",
});

export const AfterSalesKindEnum = enumOf(kinds);
registerEnumType(AfterSalesKindEnum, { name: "AfterSalesKind" });

export const AfterSalesReasonEnum = enumOf(reasons);
registerEnumType(AfterSalesReasonEnum, {
  name: "AfterSalesReason",
  description: "NO_REASON is the return that Consumer Protection Law 25 gives a right to.",
});

export const GoodsConditionEnum = enumOf(conditions);
registerEnumType(GoodsConditionEnum, {
  name: "GoodsCondition",
  description: "SELLABLE goods stand on the shelf again, DAMAGED ones do not.",
});

export const DisputeOutcomeEnum = enumOf(disputeOutcomes);
registerEnumType(DisputeOutcomeEnum, {
  name: "DisputeOutcome",
  description: "REFUND: money back, all or less a deduction, and the goods stay. SEND_BACK: goods back, no money.",
});
