import fc from "fast-check";
import { expect, it } from "vitest";
import { allocate, FenScalar, yuan } from "./money.js";

const amounts = fc.integer({ min: 0, max: 1_000_000_000 });
const weights = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 50 });

it("an allocated amount adds up to the fen and no part is off by a whole fen [peer medusa#14818]", () => {
  fc.assert(
    fc.property(amounts, weights, (total, parts) => {
      fc.pre(parts.some((part) => part > 0));
      const sum = parts.reduce((a, b) => a + b, 0);
      const split = allocate(total, parts);
      expect(split.reduce((a, b) => a + b, 0)).toBe(total);
      split.forEach((part, i) => {
        expect(Math.abs(part - (total * parts[i]!) / sum)).toBeLessThan(1);
      });
    }),
  );
});

it("the rest goes to the largest remainder, and to the earlier part when they are equal", () => {
  expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(allocate(10, [5, 0, 5])).toEqual([5, 0, 5]);
  expect(allocate(1, [1, 2])).toEqual([0, 1]);
});

it("nothing can be spread over nothing", () => {
  expect(allocate(0, [0, 0])).toEqual([0, 0]);
  expect(() => allocate(1, [0, 0])).toThrow(RangeError);
});

it("Fen refuses floats, texts and numbers that lost precision", () => {
  for (const wrong of [1.5, "1", Number.MAX_SAFE_INTEGER + 1, Number.NaN, null]) {
    expect(() => FenScalar.parseValue(wrong)).toThrow();
  }
  expect(FenScalar.parseValue(3_000_000_000)).toBe(3_000_000_000);
});

it("yuan groups thousands and keeps two digits", () => {
  expect(yuan(123_456_789)).toBe("¥1,234,567.89");
  expect(yuan(5)).toBe("¥0.05");
  expect(yuan(-250)).toBe("-¥2.50");
});
