/** Where a piece can be. Their sum without `sold` is what lies in the warehouse. */
export type Bucket = "available" | "reserved" | "committed" | "sold";

export const buckets = ["available", "reserved", "committed", "sold"] as const satisfies readonly Bucket[];

/**
 * Every way in which stock moves, and what one piece of it does to each bucket. Statements, audit and tests read
 * this table, so a new kind of movement is one new line here.
 */
export const effects = {
  /** Goods arrive from the factory. */
  RECEIVE: { available: +1, reserved: 0, committed: 0, sold: 0 },
  /** An order is placed and waits for its payment. */
  RESERVE: { available: -1, reserved: +1, committed: 0, sold: 0 },
  /** The order was cancelled or timed out. */
  RELEASE: { available: +1, reserved: -1, committed: 0, sold: 0 },
  /** Paid. */
  COMMIT: { available: 0, reserved: -1, committed: +1, sold: +1 },
  /** Left the warehouse. */
  SHIP: { available: 0, reserved: 0, committed: -1, sold: 0 },
  /** Refunded before it was shipped. */
  RETURN_UNSHIPPED: { available: +1, reserved: 0, committed: -1, sold: -1 },
  /** Came back and passed the inspection. */
  RETURN_SELLABLE: { available: +1, reserved: 0, committed: 0, sold: -1 },
  /** Came back and cannot be sold again: a refund, but no piece on the shelf. */
  RETURN_DAMAGED: { available: 0, reserved: 0, committed: 0, sold: -1 },
} as const satisfies Record<string, Record<Bucket, -1 | 0 | 1>>;

export type MovementKind = keyof typeof effects;

export type Levels = Record<Bucket, number>;

/** Where the pieces are after these movements, starting from an empty shelf. */
export function levelsAfter(movements: readonly { kind: MovementKind; quantity: number }[]): Levels {
  const levels: Levels = { available: 0, reserved: 0, committed: 0, sold: 0 };
  for (const { kind, quantity } of movements) {
    for (const bucket of buckets) levels[bucket] += effects[kind][bucket] * quantity;
  }
  return levels;
}

export interface StockLine<S extends string = string> {
  readonly skuId: S;
  readonly quantity: number;
}

/**
 * One line per SKU, in ascending order. Two lines of one SKU must be weighed together, or each passes alone and
 * both oversell; and whoever takes rows in the same order as everybody else never waits in a circle.
 */
export function mergeLines<S extends string>(lines: readonly StockLine<S>[]): StockLine<S>[] {
  const quantities = new Map<S, number>();
  for (const { skuId, quantity } of lines) {
    if (!Number.isSafeInteger(quantity) || quantity < 1) throw new RangeError("a stock line moves at least one piece");
    quantities.set(skuId, (quantities.get(skuId) ?? 0) + quantity);
  }
  return [...quantities].map(([skuId, quantity]) => ({ skuId, quantity })).sort((a, b) => (a.skuId < b.skuId ? -1 : 1));
}
