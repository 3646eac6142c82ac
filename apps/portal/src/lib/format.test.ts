import { describe, expect, it } from "vitest";
import { formatDate, formatExactTime, formatMoney, formatTime } from "#lib/format";

describe("money", () => {
  it.each([
    [0, "¥0.00"],
    [5, "¥0.05"],
    [123_400, "¥1,234.00"],
    [-8_910, "-¥89.10"],
    [99_999_999_999, "¥999,999,999.99"],
  ])("writes %i fen as %s, without a float on the way", (fen, written) => {
    expect(formatMoney(fen)).toBe(written);
  });
});

describe("times", () => {
  it("[check 53] are those of Shanghai, wherever the server stands", () => {
    const lateInUtc = "2026-10-14T16:30:07.000Z";
    expect(formatDate(lateInUtc)).toBe("2026-10-15");
    expect(formatTime(lateInUtc)).toBe("2026-10-15 00:30");
    expect(formatExactTime(lateInUtc)).toBe("2026-10-15 00:30:07");
  });
});
