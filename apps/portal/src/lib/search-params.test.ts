import { describe, expect, it } from "vitest";
import { textOf, wordOf } from "#lib/search-params";

describe("what stands in an address", () => {
  it("[check 49] is found however it was typed", () => {
    expect(textOf(" ９０４７１６ ")).toBe("904716");
    expect(textOf(["first", "second"])).toBe("first");
    expect([textOf("  "), textOf(undefined), textOf(null)]).toEqual([undefined, undefined, undefined]);
  });

  it("counts only as far as it is a word we know", () => {
    const known = { PAID: 1, SHIPPED: 1 };
    expect(wordOf(known, "PAID")).toBe("PAID");
    expect([wordOf(known, "paid"), wordOf(known, "toString"), wordOf(known, "")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
