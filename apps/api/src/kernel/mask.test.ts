import fc from "fast-check";
import { expect, it } from "vitest";
import { mask } from "./mask.js";

it.each([
  ["NAME", "张小满", "张*"],
  ["NAME", "𠮷田", "𠮷*"],
  ["PHONE", "+8613812345678", "138****5678"],
  ["PHONE", "+4915112345678", "****78"],
  ["EMAIL", "zhang@example.com", "z***@example.com"],
  ["ID_NUMBER", "430104199001011234", "4****************4"],
  ["ADDRESS", "岳麓区一号", "****"],
] as const)("Policy 5.3: %s %s is shown as %s", (name, value, shown) => {
  expect(mask(name, value)).toBe(shown);
});

it("Policy 5.3: a masked name gives away neither the rest of the name nor its length", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2, maxLength: 20, unit: "grapheme" }), (name) => {
      expect([...mask("NAME", name)]).toHaveLength(2);
    }),
  );
});
