import { describe, expect, it } from "vitest";
import { revealsIn } from "./one-reveal-per-request.js";

const aliased = (times: number) =>
  `mutation revealPersonalData($i: I!) { ${Array.from({ length: times }, (_, i) => `a${i}: revealPersonalData(input: $i) { code }`).join(" ")} }`;

describe("counting the values that a document asks for", () => {
  it.each([0, 1, 2, 200])("%i aliases are as many, even in a document too long to be parsed", (times) => {
    expect(revealsIn(aliased(times))).toBe(times);
  });

  it("names, aliases of other fields, texts and comments are none", () => {
    expect(revealsIn('mutation revealPersonalData { a(b: "revealPersonalData") } # revealPersonalData')).toBe(0);
    expect(
      revealsIn("fragment revealPersonalData on Mutation { revealPersonalData: other ...revealPersonalData }"),
    ).toBe(0);
  });

  it("fields in fragments count, and what was read before a mistake, too", () => {
    expect(
      revealsIn("mutation M { ...F } fragment F on Mutation { x: revealPersonalData y: revealPersonalData }"),
    ).toBe(2);
    expect(revealsIn('mutation M { x: revealPersonalData y: revealPersonalData "unclosed')).toBe(2);
  });
});
