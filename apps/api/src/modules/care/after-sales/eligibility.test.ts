import { describe, expect, it } from "vitest";
import { DAY } from "#kernel/clock";
import { newId } from "#kernel/id";
import type { OrderLineRow } from "#shop/orders";
import { type AskedLine, type Claim, obstacleTo } from "./eligibility.js";

const now = new Date("2026-11-22T12:00:00+08:00");
const ago = (days: number) => new Date(now.getTime() - days * DAY);

interface Wishes {
  shipped?: number;
  dropped?: number;
  quantity?: number;
  claimed?: number;
  cases?: number;
  held?: boolean;
  noReasonReturn?: OrderLineRow["noReasonReturn"];
  noReturnConfirmedAt?: Date | null;
}

/** A line of three pieces; all of them shipped unless told otherwise. */
function asked(wishes: Wishes = {}): AskedLine {
  const { shipped = 3, dropped = 0, quantity = 1, claimed = 0, cases = 0, held = false } = wishes;
  const { noReasonReturn = "YES", noReturnConfirmedAt = null } = wishes;
  const progress = { orderLineId: newId("oln"), skuId: newId("sku"), bought: 3, shipped, dropped, held };
  const line = { noReasonReturn, noReturnConfirmedAt } as OrderLineRow;
  return { line, progress, quantity, claimed, cases };
}

const claim = (changes: Partial<Claim>, ...lines: AskedLine[]) =>
  obstacleTo({
    kind: "RETURN_AND_REFUND",
    reason: "QUALITY",
    order: { status: "RECEIVED", receivedAt: ago(1) },
    lines: lines.length > 0 ? lines : [asked()],
    now,
    ...changes,
  });

describe("a case", () => {
  it("is possible from payment until fifteen days after receipt", () => {
    expect(claim({})).toBeUndefined();
    expect(claim({ order: { status: "RECEIVED", receivedAt: ago(14.99) } })).toBeUndefined();
    expect(claim({ order: { status: "RECEIVED", receivedAt: ago(15) } })).toBe("WINDOW_OVER");
    for (const status of ["PENDING_PAYMENT", "COMPLETED", "CANCELLED", "CLOSED_REFUNDED"] as const) {
      expect(claim({ order: { status, receivedAt: null } })).toBe("ORDER_NOT_ELIGIBLE");
    }
  });

  it("is the only open one on its lines, and one of five at most", () => {
    expect(claim({}, asked({ held: true }))).toBe("LINE_HAS_OPEN_CASE");
    expect(claim({}, asked({ cases: 4 }))).toBeUndefined();
    expect(claim({}, asked({ cases: 5 }))).toBe("TOO_MANY_CASES");
  });

  it("asks for no piece that was not bought, was dropped or is claimed already", () => {
    expect(claim({}, asked({ quantity: 3 }))).toBeUndefined();
    expect(claim({}, asked({ quantity: 4 }))).toBe("TOO_MANY_PIECES");
    expect(claim({}, asked({ quantity: 3, claimed: 1 }))).toBe("TOO_MANY_PIECES");
    expect(claim({}, asked({ quantity: 3, dropped: 1, shipped: 2 }))).toBe("TOO_MANY_PIECES");
    expect(claim({}, asked({ quantity: 2, shipped: 1 }))).toBe("TOO_MANY_PIECES");
  });

  it("returns only what was shipped", () => {
    expect(claim({}, asked({ shipped: 0 }))).toBe("NOT_SHIPPED_YET");
  });

  it("about money alone treats what is here and what is gone apart", () => {
    const refund = { kind: "REFUND_ONLY", reason: "LATE" } as const;
    expect(claim(refund, asked({ shipped: 0 }))).toBeUndefined();
    expect(claim(refund, asked())).toBeUndefined();
    expect(claim(refund, asked(), asked({ shipped: 0 }))).toBe("SPLIT_THE_CASE");
  });

  it("gives a reason that fits", () => {
    const refund = { kind: "REFUND_ONLY" } as const;
    expect(claim({ ...refund, reason: "CHANGED_MIND_UNSHIPPED" }, asked({ shipped: 0 }))).toBeUndefined();
    expect(claim({ ...refund, reason: "CHANGED_MIND_UNSHIPPED" })).toBe("REASON_DOES_NOT_FIT");
    expect(claim({ ...refund, reason: "DAMAGED" }, asked({ shipped: 0 }))).toBe("REASON_DOES_NOT_FIT");
    expect(claim({ ...refund, reason: "NO_REASON" })).toBe("RETURN_THE_GOODS");
  });
});

describe("the return without a reason, Consumer Protection Law 25", () => {
  const noReason = { reason: "NO_REASON" } as const;

  it("is open for seven days from the day after receipt, and before it", () => {
    expect(claim({ ...noReason, order: { status: "SHIPPED", receivedAt: null } })).toBeUndefined();
    const on = (receivedAt: string) =>
      claim({ ...noReason, order: { status: "RECEIVED", receivedAt: new Date(receivedAt) } });
    expect(on("2026-11-15T00:00:00+08:00")).toBeUndefined();
    expect(on("2026-11-14T23:59:59+08:00")).toBe("NO_REASON_OVER");
  });

  it("is excluded by law, or by the buyer's own confirmation and not without it", () => {
    expect(claim(noReason, asked({ noReasonReturn: "NO_BY_LAW" }))).toBe("NO_REASON_EXCLUDED");
    const confirmed = { noReasonReturn: "NO_WITH_CONFIRM", noReturnConfirmedAt: ago(3) } as const;
    expect(claim(noReason, asked(confirmed))).toBe("NO_REASON_EXCLUDED");
    expect(claim(noReason, asked({ noReasonReturn: "NO_WITH_CONFIRM" }))).toBeUndefined();
    expect(claim({ reason: "QUALITY" }, asked({ noReasonReturn: "NO_BY_LAW" }))).toBeUndefined();
  });
});
