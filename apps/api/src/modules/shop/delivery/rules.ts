import { after, DAY, shanghaiDate, startOfShanghaiDay } from "#kernel/clock";
import type { Id } from "#kernel/id";

/** A shipped order counts as received after this long. */
export const AUTO_CONFIRM_MS = 10 * DAY;
/** What the buyer may add to it, once. */
export const EXTENSION_MS = 3 * DAY;
/** Received, an order can still become an after-sales case for this long; then it is completed. */
export const AFTER_SALES_WINDOW_MS = 15 * DAY;
/** WeChat takes at most this many parcels for one payment. */
export const MOST_PARCELS = 10;

const NO_REASON_DAYS = 7;

/**
 * Consumer Protection Law 25: seven days counted from the day after signing, in Asia/Shanghai. The first instant at
 * which it is too late. No carrier tells us when it handed over, so receipt counts as signing.
 */
export const noReasonUntil = (receivedAt: Date): Date =>
  after(startOfShanghaiDay(shanghaiDate(receivedAt)), (1 + NO_REASON_DAYS) * DAY);

/** A line of an order and how far its pieces have come. */
export interface LineProgress {
  orderLineId: Id<"oln">;
  skuId: Id<"sku">;
  bought: number;
  shipped: number;
  /** Will not be shipped: refunded before. */
  dropped: number;
  held: boolean;
}

export const leftToShip = ({ bought, shipped, dropped }: LineProgress): number => bought - shipped - dropped;

export interface LineQuantity {
  orderLineId: Id<"oln">;
  quantity: number;
}

export type Choice =
  | { ok: true; lines: LineQuantity[] }
  | { ok: false; why: "HELD"; orderLineIds: Id<"oln">[] }
  | { ok: false; why: "NOTHING_LEFT" }
  /** The `index`-th asked line is not of this order, named twice, or more than is left. */
  | { ok: false; why: "TOO_MANY"; index: number };

/** What goes into the next parcel: what was asked for, or else all that is left and not held. */
export function chooseLines(progress: readonly LineProgress[], asked?: readonly LineQuantity[]): Choice {
  if (asked) return checkAsked(progress, asked);
  const left = progress.filter((line) => leftToShip(line) > 0);
  const free = left.filter((line) => !line.held);
  if (left.length > 0 && free.length === 0) return heldBack(left);
  if (free.length === 0) return { ok: false, why: "NOTHING_LEFT" };
  return { ok: true, lines: free.map((line) => ({ orderLineId: line.orderLineId, quantity: leftToShip(line) })) };
}

function checkAsked(progress: readonly LineProgress[], asked: readonly LineQuantity[]): Choice {
  const byId = new Map(progress.map((line) => [line.orderLineId, line]));
  const seen = new Set<Id<"oln">>();
  for (const [index, { orderLineId, quantity }] of asked.entries()) {
    const line = byId.get(orderLineId);
    if (!line || seen.has(orderLineId) || quantity > leftToShip(line)) return { ok: false, why: "TOO_MANY", index };
    seen.add(orderLineId);
  }
  const held = progress.filter((line) => line.held && seen.has(line.orderLineId));
  return held.length > 0 ? heldBack(held) : { ok: true, lines: [...asked] };
}

const heldBack = (lines: readonly LineProgress[]): Choice => ({
  ok: false,
  why: "HELD",
  orderLineIds: lines.map((line) => line.orderLineId),
});

/** True when, after these lines, no piece of the order waits for a parcel any more. */
export const shipsAll = (progress: readonly LineProgress[], lines: readonly LineQuantity[]): boolean => {
  const now = new Map(lines.map((line) => [line.orderLineId, line.quantity]));
  return progress.every((line) => leftToShip(line) === (now.get(line.orderLineId) ?? 0));
};
