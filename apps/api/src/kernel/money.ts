import { GraphQLScalarType, Kind } from "graphql";

/** An amount in fen (1/100 yuan): always a safe integer, never a float, never a decimal text. */
export type Fen = number;

export const isFen = (value: unknown): value is Fen => Number.isSafeInteger(value);

function toFen(value: unknown): Fen {
  if (!isFen(value)) throw new TypeError("Fen is an integer number of fen");
  return value;
}

/** GraphQL `Fen`: wider than Int, because a month's takings pass 2^31 fen (21.4 million yuan). */
export const FenScalar = new GraphQLScalarType<Fen, Fen>({
  name: "Fen",
  description: "Money as an integer number of fen (1 yuan = 100 fen).",
  serialize: toFen,
  parseValue: toFen,
  parseLiteral(node) {
    if (node.kind !== Kind.INT) throw new TypeError("Fen is an integer number of fen");
    return toFen(Number(node.value));
  },
});

/**
 * Splits `total` over `weights` so that the parts add up to the fen: floor for all, the rest to the largest
 * remainders, ties to the earlier part. Parts of a zero-weight list are all zero except that `total` must be zero too.
 */
export function allocate(total: Fen, weights: readonly number[]): Fen[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) {
    if (total !== 0) throw new RangeError("cannot spread an amount over nothing");
    return weights.map(() => 0);
  }
  const exact = weights.map((weight) => (BigInt(total) * BigInt(weight)) / BigInt(sum));
  const parts = exact.map(Number);
  const remainders = weights.map((weight, i) => ({
    i,
    rest: BigInt(total) * BigInt(weight) - exact[i]! * BigInt(sum),
  }));
  remainders.sort((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1));
  const missing = total - parts.reduce((a, b) => a + b, 0);
  for (const { i } of remainders.slice(0, missing)) parts[i]! += 1;
  return parts;
}

/** `1234567` → `¥12,345.67`, for letters and notices. */
export function yuan(amount: Fen): string {
  const sign = amount < 0 ? "-" : "";
  const [whole, cents] = [Math.trunc(Math.abs(amount) / 100), Math.abs(amount) % 100];
  return `${sign}¥${whole.toLocaleString("en-US")}.${String(cents).padStart(2, "0")}`;
}
