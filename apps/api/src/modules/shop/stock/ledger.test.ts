import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buckets, effects, levelsAfter, type MovementKind, mergeLines } from "./ledger.js";

describe("merging lines", () => {
  test("two lines of one SKU are weighed together [peer medusa#16502]", () => {
    const lines = [
      { skuId: "sku_b", quantity: 2 },
      { skuId: "sku_a", quantity: 1 },
      { skuId: "sku_b", quantity: 3 },
    ];
    expect(mergeLines(lines)).toEqual([
      { skuId: "sku_a", quantity: 1 },
      { skuId: "sku_b", quantity: 5 },
    ]);
  });

  test("whatever the order of the lines, the rows are taken in ascending order", () => {
    const line = fc.record({
      skuId: fc.constantFrom("sku_0", "sku_5", "sku_a", "sku_z"),
      quantity: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const merged = mergeLines(lines);
        expect(merged.map(({ skuId }) => skuId)).toEqual([...new Set(lines.map(({ skuId }) => skuId))].sort());
        const pieces = (some: typeof lines) => some.reduce((sum, { quantity }) => sum + quantity, 0);
        expect(pieces(merged)).toBe(pieces(lines));
      }),
    );
  });

  test.each([0, -1, 1.5, Number.NaN])("a line of %s pieces is a bug, never a negative sale", (quantity) => {
    expect(() => mergeLines([{ skuId: "sku_a", quantity }])).toThrow(RangeError);
  });
});

describe("the table of effects", () => {
  const onHand = (kind: MovementKind) => effects[kind].available + effects[kind].reserved + effects[kind].committed;

  test("the warehouse gains pieces by deliveries and good returns, loses them by parcels, and by nothing else", () => {
    const gains = Object.fromEntries((Object.keys(effects) as MovementKind[]).map((kind) => [kind, onHand(kind)]));
    expect(gains).toEqual({
      RECEIVE: 1,
      RESERVE: 0,
      RELEASE: 0,
      COMMIT: 0,
      SHIP: -1,
      RETURN_UNSHIPPED: 0,
      RETURN_SELLABLE: 1,
      RETURN_DAMAGED: 0,
    });
  });

  test("sales are what was paid minus what was refunded, whatever happened to the goods [item 47]", () => {
    const sold = (...kinds: MovementKind[]) => levelsAfter(kinds.map((kind) => ({ kind, quantity: 2 }))).sold;
    expect(sold("RESERVE", "RELEASE")).toBe(0);
    expect(sold("RESERVE", "COMMIT", "SHIP")).toBe(2);
    expect(sold("RESERVE", "COMMIT", "RETURN_UNSHIPPED")).toBe(0);
    expect(sold("RESERVE", "COMMIT", "SHIP", "RETURN_DAMAGED")).toBe(0);
  });

  test("a reserved and released piece is where it was", () => {
    const kinds: MovementKind[] = ["RECEIVE", "RESERVE", "RELEASE"];
    const levels = levelsAfter(kinds.map((kind) => ({ kind, quantity: 7 })));
    expect(buckets.map((bucket) => levels[bucket])).toEqual([7, 0, 0, 0]);
  });
});
