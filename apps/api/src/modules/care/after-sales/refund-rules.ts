import type { Fen } from "#kernel/money";

/** A line of a purchase, as far as refunds care. */
export interface PaidLine {
  /** Share of the payment, fixed when the order was placed. */
  paidFen: Fen;
  bought: number;
}

/** Worth of the first `pieces` pieces: rounded down, so that the last piece takes what rounding left. */
const worthOf = ({ paidFen, bought }: PaidLine, pieces: number): Fen =>
  Number((BigInt(paidFen) * BigInt(pieces)) / BigInt(bought));

/**
 * What `quantity` pieces bring back after `before` others were refunded. However a line is split over cases, the
 * parts add up to what was paid for it, to the fen.
 */
export function lineRefund(line: PaidLine, before: number, quantity: number): Fen {
  if (quantity < 1 || before < 0 || before + quantity > line.bought)
    throw new RangeError("more pieces than were bought");
  return worthOf(line, before + quantity) - worthOf(line, before);
}

export interface FreightQuestion {
  freightFen: Fen;
  /** Did any piece of the order ever leave the warehouse? */
  dispatched: boolean;
  sellersFault: boolean;
  /** With this refund, no piece of the order remains paid for. */
  lastPieces: boolean;
}

/** Freight goes back with the last piece, if nothing was sent or the seller is to blame. */
export const freightRefund = ({ freightFen, dispatched, sellersFault, lastPieces }: FreightQuestion): Fen =>
  lastPieces && (!dispatched || sellersFault) ? freightFen : 0;

/** Takes a deduction off line amounts, from the first line on; what is left adds up to the fen. */
export function deduct(amounts: readonly Fen[], deductionFen: Fen): Fen[] {
  let rest = deductionFen;
  return amounts.map((amount) => {
    const taken = Math.min(amount, rest);
    rest -= taken;
    return amount - taken;
  });
}
