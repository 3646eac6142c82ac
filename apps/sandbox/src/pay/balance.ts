import type { Store, Table } from "../kernel/store.js";

/** WeChat Pay's share of a payment in fen: 0.6 %, rounded to the fen. */
export function feeOf(totalFen: number): number {
  return Math.round((totalFen * 6) / 1000);
}

/**
 * The part of the fee that comes back with a refund, in fen. Counted on the running sum,
 * so that full repayment in any number of parts gives back exactly the whole fee.
 */
export function feeReturned(totalFen: number, refundedBeforeFen: number, refundFen: number): number {
  const returnedBy = (sum: number) => Math.round((feeOf(totalFen) * sum) / totalFen);
  return returnedBy(refundedBeforeFen + refundFen) - returnedBy(refundedBeforeFen);
}

/** What the merchant has with WeChat Pay, in fen: payments − fees − refunds + top-ups. */
export class Balance {
  readonly #accounts: Table<{ fen: number }>;

  constructor(store: Store) {
    this.#accounts = store.table<{ fen: number }>("balance");
  }

  get fen(): number {
    return this.#accounts.get("merchant")?.fen ?? 0;
  }

  takePayment(totalFen: number): void {
    this.move(totalFen - feeOf(totalFen));
  }

  /** @param fen more than 0 is a top-up, less a withdrawal. */
  move(fen: number): void {
    this.#accounts.put("merchant", { fen: this.fen + fen });
  }
}
