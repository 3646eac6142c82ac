import { describe, expect, it } from "vitest";
import { newId } from "#kernel/id";
import { chooseLines, type LineProgress, noReasonUntil, shipsAll } from "./rules.js";

describe("the seven days of return without a reason, Consumer Protection Law 25", () => {
  const last = (receivedAt: string) => noReasonUntil(new Date(receivedAt)).toISOString();

  it.each([
    ["begin the day after receipt, whatever the hour", "2026-11-22T00:00:00+08:00", "2026-11-29T16:00:00.000Z"],
    ["and last to the end of the seventh day", "2026-11-22T23:59:59+08:00", "2026-11-29T16:00:00.000Z"],
    ["cross the year's end", "2026-12-28T12:00:00+08:00", "2027-01-04T16:00:00.000Z"],
    ["count 29 February", "2028-02-25T12:00:00+08:00", "2028-03-03T16:00:00.000Z"],
    ["go by Shanghai's date, not by London's", "2026-11-21T17:00:00Z", "2026-11-29T16:00:00.000Z"],
  ])("%s", (_name, receivedAt, end) => {
    expect(last(receivedAt)).toBe(end);
  });
});

describe("what goes into a parcel", () => {
  const line = (changes: Partial<LineProgress> = {}): LineProgress => ({
    orderLineId: newId("oln"),
    skuId: newId("sku"),
    bought: 3,
    shipped: 0,
    dropped: 0,
    held: false,
    ...changes,
  });

  it("is all that is left and free when nothing is asked for", () => {
    const [half, held, done] = [line({ shipped: 1, dropped: 1 }), line({ held: true }), line({ shipped: 3 })];
    expect(chooseLines([half, held, done])).toEqual({
      ok: true,
      lines: [{ orderLineId: half.orderLineId, quantity: 1 }],
    });
  });

  it("is nothing when all that is left is held, or when nothing is left", () => {
    const held = line({ held: true });
    expect(chooseLines([held, line({ shipped: 3 })])).toMatchObject({ why: "HELD", orderLineIds: [held.orderLineId] });
    expect(chooseLines([line({ shipped: 2, dropped: 1 })])).toMatchObject({ why: "NOTHING_LEFT" });
  });

  it("is what was asked for, but no piece twice, none of another order and none too many", () => {
    const mine = line({ shipped: 1 });
    const ask = (quantity: number, orderLineId = mine.orderLineId) => ({ orderLineId, quantity });
    expect(chooseLines([mine], [ask(2)])).toMatchObject({ ok: true });
    expect(chooseLines([mine], [ask(3)])).toMatchObject({ why: "TOO_MANY", index: 0 });
    expect(chooseLines([mine], [ask(1), ask(1)])).toMatchObject({ why: "TOO_MANY", index: 1 });
    expect(chooseLines([mine], [ask(1, newId("oln"))])).toMatchObject({ why: "TOO_MANY", index: 0 });
  });

  it("ends the shipping only when no piece of any line stays behind", () => {
    const [a, b] = [line({ bought: 1 }), line({ bought: 2, dropped: 1 })];
    const ask = ({ orderLineId }: LineProgress) => ({ orderLineId, quantity: 1 });
    expect(shipsAll([a, b], [ask(a)])).toBe(false);
    expect(shipsAll([a, b], [ask(a), ask(b)])).toBe(true);
  });
});
