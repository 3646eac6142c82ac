import type { Text } from "#kernel/locale";
import { AFTER_SALES_WINDOW_MS, type LineProgress, leftToShip, noReasonUntil } from "#shop/delivery";
import type { OrderLineRow, OrderRow, OrderStatus } from "#shop/orders";
import type { AfterSalesKind, AfterSalesReason } from "./status.js";

/** WeChat's own malls allow five tries per item. */
const MOST_CASES_PER_LINE = 5;

const openFor: readonly OrderStatus[] = ["PAID", "PARTIALLY_SHIPPED", "SHIPPED", "RECEIVED"];

const onlyUnshipped: AfterSalesReason = "CHANGED_MIND_UNSHIPPED";
const onlyShipped: readonly AfterSalesReason[] = [
  "NO_REASON",
  "QUALITY",
  "DAMAGED",
  "WRONG_ITEM",
  "MISSING_ITEM",
  "NOT_AS_DESCRIBED",
];

export const obstacleTexts = {
  ORDER_NOT_ELIGIBLE: { zh: "该订单当前不能申请售后。", en: "No after-sales case can be opened on this order." },
  WINDOW_OVER: { zh: "已超过售后申请期限（收货后 15 天）。", en: "The 15 days after receipt are over." },
  LINE_HAS_OPEN_CASE: { zh: "该商品已有处理中的售后申请。", en: "There is an open case on one of the lines." },
  TOO_MANY_CASES: { zh: "该商品的售后申请次数已达上限。", en: "No more cases can be opened on one of the lines." },
  TOO_MANY_PIECES: { zh: "数量超过可申请的数量。", en: "More pieces than can still be claimed." },
  NOT_SHIPPED_YET: {
    zh: "商品尚未发货，请选择仅退款。",
    en: "The goods have not been shipped: ask for a refund only.",
  },
  SPLIT_THE_CASE: {
    zh: "已发货与未发货的商品请分开申请。",
    en: "Open separate cases for what has been shipped and what has not.",
  },
  REASON_DOES_NOT_FIT: {
    zh: "所选原因与商品的发货状态不符。",
    en: "The reason does not fit: mind whether the goods were shipped.",
  },
  RETURN_THE_GOODS: { zh: "无理由退货需寄回商品。", en: "Without a reason, the goods have to come back." },
  NO_REASON_OVER: { zh: "已超过七天无理由退货期限。", en: "The seven days of return without a reason are over." },
  NO_REASON_EXCLUDED: {
    zh: "该商品不支持七天无理由退货。",
    en: "One of the lines cannot be returned without a reason.",
  },
} as const satisfies Record<string, Text>;

export type CaseObstacle = keyof typeof obstacleTexts;

/** What is known of one asked line under the order's lock. */
export interface AskedLine {
  line: OrderLineRow;
  progress: LineProgress;
  quantity: number;
  /** Shipped pieces in cases that are open or came to something. */
  claimed: number;
  cases: number;
}

export interface Claim {
  kind: AfterSalesKind;
  reason: AfterSalesReason;
  order: Pick<OrderRow, "status" | "receivedAt">;
  lines: readonly AskedLine[];
  now: Date;
}

/** Whether the pieces are still in the warehouse; undefined when some are and some are not. */
export function isBeforeDispatch(lines: readonly AskedLine[]): boolean | undefined {
  const here = lines.filter(({ progress, quantity }) => leftToShip(progress) >= quantity).length;
  if (here === lines.length) return true;
  return here === 0 ? false : undefined;
}

/** Why this case may not be opened; undefined when it may. */
export function obstacleTo(claim: Claim): CaseObstacle | undefined {
  const { order, lines, now } = claim;
  if (!openFor.includes(order.status)) return "ORDER_NOT_ELIGIBLE";
  if (order.receivedAt && now.getTime() >= order.receivedAt.getTime() + AFTER_SALES_WINDOW_MS) return "WINDOW_OVER";
  if (lines.some(({ progress }) => progress.held)) return "LINE_HAS_OPEN_CASE";
  if (lines.some(({ cases }) => cases >= MOST_CASES_PER_LINE)) return "TOO_MANY_CASES";
  if (lines.some(({ progress, quantity }) => quantity > progress.bought - progress.dropped)) return "TOO_MANY_PIECES";
  const beforeDispatch = claim.kind === "RETURN_AND_REFUND" ? false : isBeforeDispatch(lines);
  if (beforeDispatch === undefined) return "SPLIT_THE_CASE";
  return beforeDispatch ? unshippedObstacle(claim) : shippedObstacle(claim);
}

/** What is in the warehouse can be claimed at will: `leftToShip` knows already what was dropped before. */
const unshippedObstacle = ({ reason }: Claim): CaseObstacle | undefined =>
  onlyShipped.includes(reason) ? "REASON_DOES_NOT_FIT" : undefined;

function shippedObstacle(claim: Claim): CaseObstacle | undefined {
  const { kind, reason, lines } = claim;
  if (lines.some(({ progress }) => progress.shipped === 0)) return "NOT_SHIPPED_YET";
  if (lines.some(({ progress, claimed, quantity }) => claimed + quantity > progress.shipped)) return "TOO_MANY_PIECES";
  if (reason === onlyUnshipped) return "REASON_DOES_NOT_FIT";
  if (reason !== "NO_REASON") return undefined;
  return kind === "REFUND_ONLY" ? "RETURN_THE_GOODS" : noReasonObstacle(claim);
}

/** Consumer Protection Law 25: an exclusion that needs the buyer's confirmation holds only if it was given. */
function noReasonObstacle({ order, lines, now }: Claim): CaseObstacle | undefined {
  if (order.receivedAt && now >= noReasonUntil(order.receivedAt)) return "NO_REASON_OVER";
  const excluded = lines.some(
    ({ line }) =>
      line.noReasonReturn === "NO_BY_LAW" ||
      (line.noReasonReturn === "NO_WITH_CONFIRM" && line.noReturnConfirmedAt !== null),
  );
  return excluded ? "NO_REASON_EXCLUDED" : undefined;
}
