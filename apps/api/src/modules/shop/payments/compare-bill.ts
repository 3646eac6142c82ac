import type { TradeBill, TradeBillRow } from "#gateways/wechat-pay";
import type { Fen } from "#kernel/money";
import type { DifferenceKind } from "./tables.js";

/** One amount of our ledger, by the number that the bill knows it by. */
export interface LedgerEntry {
  number: string;
  amountFen: Fen;
}

export interface Ledger {
  /** Payments of the day. */
  payments: readonly LedgerEntry[];
  /** Refunds that the bill names, whatever day we heard of them, and those it ought to name. */
  refunds: readonly (LedgerEntry & { expected: boolean })[];
}

export interface Difference {
  kind: DifferenceKind;
  number: string;
  ourFen: Fen | null;
  billFen: Fen | null;
}

/** Where ledger and bill disagree, in both directions, to the fen. An empty list is a matched day. */
export function compareBill(ledger: Ledger, { rows, summary }: TradeBill): Difference[] {
  const paid = entriesOf(rows, "SUCCESS", (row) => ({ number: row.outTradeNo, amountFen: row.orderAmountFen }));
  const refunded = entriesOf(rows, "REFUND", (row) => ({
    number: row.outRefundNo ?? "",
    amountFen: row.refundAmountFen,
  }));
  const kinds = {
    payments: ["PAYMENT_MISSING_HERE", "PAYMENT_MISSING_AT_PROVIDER", "PAYMENT_AMOUNT"],
    refunds: ["REFUND_MISSING_HERE", "REFUND_MISSING_AT_PROVIDER", "REFUND_AMOUNT"],
  } as const;
  return [
    ...disagreements(ledger.payments, paid, kinds.payments),
    ...disagreements(ledger.refunds, refunded, kinds.refunds),
    ...totalsOff(paid, refunded, summary),
  ];
}

const entriesOf = (
  rows: readonly TradeBillRow[],
  kind: TradeBillRow["kind"],
  entry: (row: TradeBillRow) => LedgerEntry,
) => rows.filter((row) => row.kind === kind).map(entry);

function disagreements(
  ours: readonly (LedgerEntry & { expected?: boolean })[],
  theirs: readonly LedgerEntry[],
  [missingHere, missingThere, amount]: readonly [DifferenceKind, DifferenceKind, DifferenceKind],
): Difference[] {
  const here = new Map(ours.map((entry) => [entry.number, entry]));
  const there = new Set(theirs.map((entry) => entry.number));
  const found = theirs.flatMap(({ number, amountFen }): Difference[] => {
    const own = here.get(number);
    if (!own) return [{ kind: missingHere, number, ourFen: null, billFen: amountFen }];
    if (own.amountFen === amountFen) return [];
    return [{ kind: amount, number, ourFen: own.amountFen, billFen: amountFen }];
  });
  const missing = ours
    .filter(({ number, expected = true }) => expected && !there.has(number))
    .map(({ number, amountFen }): Difference => ({ kind: missingThere, number, ourFen: amountFen, billFen: null }));
  return [...found, ...missing];
}

/** A bill whose rows do not add up to its own totals has lost some on the way. */
function totalsOff(
  paid: readonly LedgerEntry[],
  refunded: readonly LedgerEntry[],
  summary: TradeBill["summary"],
): Difference[] {
  const [paidFen, refundedFen] = [sumOf(paid), sumOf(refunded)];
  if (paidFen === summary.orderAmountFen && refundedFen === summary.refundAmountFen) return [];
  const billFen = summary.orderAmountFen - summary.refundAmountFen;
  return [{ kind: "BILL_TOTALS", number: "*", ourFen: paidFen - refundedFen, billFen }];
}

export const sumOf = (entries: readonly LedgerEntry[]): Fen => entries.reduce((sum, entry) => sum + entry.amountFen, 0);
