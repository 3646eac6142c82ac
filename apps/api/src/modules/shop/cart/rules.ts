/** Lines in one cart. */
export const MOST_ITEMS = 100;
/** Pieces on one line. */
export const MOST_PIECES = 99;

export type CartItemProblem = "OFF_SALE" | "OUT_OF_STOCK" | "PRICE_CHANGED";

interface Line {
  quantity: number;
  priceWhenAddedFen: number;
}

interface Goods {
  priceFen: number;
  onSale: boolean;
  available: number;
}

/** What the shopper should know about a line before ordering it (item 55). */
export function problemsOf(line: Line, goods: Goods): CartItemProblem[] {
  const problems: CartItemProblem[] = [];
  if (!goods.onSale) problems.push("OFF_SALE");
  else if (goods.available < line.quantity) problems.push("OUT_OF_STOCK");
  if (goods.priceFen !== line.priceWhenAddedFen) problems.push("PRICE_CHANGED");
  return problems;
}

/** A changed price is news; goods that are not there are an obstacle. */
export const isOrderable = (problems: readonly CartItemProblem[]): boolean =>
  problems.every((problem) => problem === "PRICE_CHANGED");
