import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deduct, freightRefund, lineRefund } from "./refund-rules.js";

const line = fc.record({ paidFen: fc.nat(10_000_000), bought: fc.integer({ min: 1, max: 99 }) });

/** A line, and a way of sending its pieces back bit by bit. */
const splitLine = line.chain((paid) =>
  fc.record({
    paid: fc.constant(paid),
    parts: fc
      .array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 99 })
      .map((wishes) => partsOf(paid.bought, wishes)),
  }),
);

/** Cuts the wishes to the pieces there are; the last part takes the rest. */
function partsOf(bought: number, wishes: number[]): number[] {
  const parts: number[] = [];
  let left = bought;
  for (const wish of wishes) {
    if (left === 0) break;
    const part = Math.min(wish, left);
    parts.push(part);
    left -= part;
  }
  return left > 0 ? [...parts, left] : parts;
}

describe("what pieces of a line bring back", () => {
  it("adds up to what was paid for the line, to the fen, however it is split", () => {
    fc.assert(
      fc.property(splitLine, ({ paid, parts }) => {
        let before = 0;
        let sum = 0;
        for (const part of parts) {
          sum += lineRefund(paid, before, part);
          before += part;
        }
        expect(sum).toBe(paid.paidFen);
      }),
    );
  });

  it("is never negative, never more than was paid, and never a fen above the fair share rounded up", () => {
    fc.assert(
      fc.property(splitLine, ({ paid, parts }) => {
        const [first] = parts as [number];
        const refund = lineRefund(paid, 0, first);
        expect(refund).toBeGreaterThanOrEqual(0);
        expect(refund).toBeLessThanOrEqual(Math.ceil((paid.paidFen * first) / paid.bought));
      }),
    );
  });

  it("gives the odd fen with the last piece: 1.00 yuan for three", () => {
    const paid = { paidFen: 100, bought: 3 };
    expect([0, 1, 2].map((before) => lineRefund(paid, before, 1))).toEqual([33, 33, 34]);
  });

  it("knows no piece beyond those bought", () => {
    expect(() => lineRefund({ paidFen: 100, bought: 3 }, 2, 2)).toThrow(RangeError);
    expect(() => lineRefund({ paidFen: 100, bought: 3 }, 0, 0)).toThrow(RangeError);
  });
});

describe("freight", () => {
  const freight = (changes: object) =>
    freightRefund({ freightFen: 800, dispatched: true, sellersFault: false, lastPieces: true, ...changes });

  it.each([
    ["comes back when nothing was ever sent", { dispatched: false }, 800],
    ["comes back when the seller is to blame", { sellersFault: true }, 800],
    ["does not for a change of mind about what was sent", {}, 0],
    ["waits for the last piece", { dispatched: false, lastPieces: false }, 0],
  ])("%s", (_name, changes, fen) => {
    expect(freight(changes)).toBe(fen);
  });
});

it("a deduction is taken off once, to the fen, and leaves no line below zero", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 20 }), fc.nat(100_000), (amounts, wish) => {
      const total = amounts.reduce((a, b) => a + b, 0);
      const deduction = Math.min(wish, total);
      const rest = deduct(amounts, deduction);
      expect(rest.every((amount) => amount >= 0)).toBe(true);
      expect(rest.reduce((a, b) => a + b, 0)).toBe(total - deduction);
    }),
  );
});
