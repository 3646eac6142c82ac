import { describe, expect, it } from "vitest";
import { formatMoney } from "#lib/format";
import { fenOf } from "#lib/money-input";

describe("an amount that somebody types", () => {
  it.each([
    ["89.1", 8910],
    ["89.10", 8910],
    ["８９．１０", 8910],
    ["¥1,234.00", 123_400],
    [" 0.05 ", 5],
    ["7", 700],
  ])("[check 27] %j is %i fen", (typed, fen) => {
    expect(fenOf(typed)).toBe(fen);
  });

  it.each(["89.105", "", ".", "-1", "1e3", "一", "1.2.3", "99999999999"])("[check 27] %j is none", (typed) => {
    expect(fenOf(typed)).toBeUndefined();
  });

  it("[check 27] reads back to the fen whatever the portal writes", () => {
    for (let fen = 0; fen < 100_000_000_00; fen = fen * 3 + 7) expect(fenOf(formatMoney(fen))).toBe(fen);
  });
});
