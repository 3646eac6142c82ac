import { createHash, randomInt } from "node:crypto";
import { after, HOUR, MINUTE } from "#kernel/clock";
import type { Id } from "#kernel/id";
import { allocate, type Fen } from "#kernel/money";

/** Unpaid orders are closed after this long. */
export const PAYMENT_TIME_MS = 30 * MINUTE;

/** Freight by goods value, cheapest last: the first row whose `fromFen` is reached counts. */
const freightTable: readonly { fromFen: Fen; freightFen: Fen }[] = [
  { fromFen: 99_00, freightFen: 0 },
  { fromFen: 0, freightFen: 8_00 },
];

export const freightFor = (goodsFen: Fen): Fen => freightTable.find((row) => goodsFen >= row.fromFen)!.freightFen;

export interface PricedItem {
  skuId: Id<"sku">;
  quantity: number;
  priceFen: Fen;
}

export interface Quote {
  lines: (PricedItem & { discountFen: Fen; paidFen: Fen })[];
  goodsFen: Fen;
  discountFen: Fen;
  freightFen: Fen;
  payableFen: Fen;
  /** Changes whenever anything the buyer agreed to pay for changes. */
  hash: string;
}

/**
 * What a purchase costs, from the shop's own prices alone. A discount on the whole order is spread over the lines
 * by largest remainder, so that the lines' paid amounts and the freight add up to `payableFen` to the fen.
 */
export function quote(items: readonly PricedItem[], discountFen: Fen = 0): Quote {
  const worth = items.map((item) => item.priceFen * item.quantity);
  const goodsFen = worth.reduce((sum, fen) => sum + fen, 0);
  const shares = allocate(discountFen, worth);
  const freightFen = freightFor(goodsFen - discountFen);
  const amounts = { goodsFen, discountFen, freightFen, payableFen: goodsFen - discountFen + freightFen };
  const lines = items.map((item, i) => ({ ...item, discountFen: shares[i]!, paidFen: worth[i]! - shares[i]! }));
  return { lines, ...amounts, hash: hashOf(items, amounts) };
}

function hashOf(items: readonly PricedItem[], amounts: object): string {
  const goods = items.map((item) => [item.skuId, item.quantity, item.priceFen]).sort();
  return createHash("sha256")
    .update(JSON.stringify([goods, amounts]))
    .digest("hex");
}

/** 18 random digits without a leading zero: opaque, and short enough to be the stem of an `out_trade_no`. */
export const newOrderNumber = (): string =>
  `${randomInt(1, 10)}${Array.from({ length: 17 }, () => randomInt(10)).join("")}`;

const SHANGHAI_MS = 8 * HOUR;

/**
 * Policy 5.9.1 (E-Commerce Law 31): three calendar years from the end, counted in Asia/Shanghai. A 29 February
 * without a counterpart ends a day later, never a day earlier.
 */
export function retentionFrom(end: Date): Date {
  const local = after(end, SHANGHAI_MS);
  local.setUTCFullYear(local.getUTCFullYear() + 3);
  return after(local, -SHANGHAI_MS);
}
