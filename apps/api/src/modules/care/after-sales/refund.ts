import { and, eq } from "drizzle-orm";
import { after } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import type { Fen } from "#kernel/money";
import { Refusal } from "#kernel/refusal";
import { dropFromShipping, type LineQuantity, progressOf } from "#shop/delivery";
import { type OrderRow, orderLinesOf } from "#shop/orders";
import { type RefundRefused, requestRefund } from "#shop/payments";
import { moveCase } from "./move-case.js";
import { claimsOn, type LockedCase, refundsSince } from "./queries.js";
import { deduct, freightRefund, lineRefund } from "./refund-rules.js";
import { isSellersFault, MANY_REFUNDS_WITHIN_MS, refundedStatuses, type Stake } from "./rules.js";
import type { AfterSalesReason } from "./status.js";
import { afterSalesLines, type CaseRow } from "./tables.js";

export interface RefundQuote {
  lines: { orderLineId: Id<"oln">; amountFen: Fen }[];
  freightFen: Fen;
  totalFen: Fen;
}

/** What these pieces bring back now, after everything that other cases of the order have brought back. */
export async function quoteRefund(
  db: ReadDb,
  order: OrderRow,
  reason: AfterSalesReason,
  pieces: readonly LineQuantity[],
  caseId?: Id<"asc">,
): Promise<RefundQuote> {
  const claims = await claimsOn(db, order.id);
  const refunded = claims.filter((claim) => refundedStatuses.includes(claim.status) && claim.caseId !== caseId);
  const before = piecesByLine(refunded);
  const now = piecesByLine(pieces);
  const orderLines = await orderLinesOf(db, order.id);
  const lines = pieces.map(({ orderLineId, quantity }) => {
    const { paidFen, quantity: bought } = orderLines.find((line) => line.id === orderLineId)!;
    return { orderLineId, amountFen: lineRefund({ paidFen, bought }, before.get(orderLineId) ?? 0, quantity) };
  });
  const freightFen = freightRefund({
    freightFen: order.freightFen,
    dispatched: (await progressOf(db, order.id)).some(({ shipped }) => shipped > 0),
    sellersFault: isSellersFault(reason),
    lastPieces: orderLines.every(({ id, quantity }) => (before.get(id) ?? 0) + (now.get(id) ?? 0) === quantity),
  });
  return { lines, freightFen, totalFen: lines.reduce((sum, { amountFen }) => sum + amountFen, freightFen) };
}

function piecesByLine(lines: readonly LineQuantity[]): Map<Id<"oln">, number> {
  const sums = new Map<Id<"oln">, number>();
  for (const { orderLineId, quantity } of lines) sums.set(orderLineId, (sums.get(orderLineId) ?? 0) + quantity);
  return sums;
}

export const quoteOf = (db: ReadDb, { order, row, lines }: LockedCase): Promise<RefundQuote> =>
  quoteRefund(db, order, row.reason, lines, row.id);

/** What is at stake in deciding a case for the shopper. */
export async function stakeOf(
  db: ReadDb,
  { clock }: Ctx,
  row: Pick<CaseRow, "kind" | "beforeDispatch" | "accountId">,
  amountFen: Fen,
): Promise<Stake> {
  const since = after(clock.now(), -MANY_REFUNDS_WITHIN_MS);
  const recentRefunds = await refundsSince(db, row.accountId, since);
  return { kind: row.kind, beforeDispatch: row.beforeDispatch, amountFen, recentRefunds };
}

export interface RefundStep {
  /** `care/after-sales.<use case>`, for the audit trail. */
  action: string;
  facts?: Partial<CaseRow>;
  deductionFen?: Fen;
}

type Owed = Pick<RefundQuote, "lines" | "freightFen">;

/**
 * What goes back: counted afresh under the order's lock, less the deduction. A refund that was closed without paying
 * is repeated as it was: counted again, it would ask for freight that a later case has brought back since.
 */
async function owedFor(db: ReadDb, locked: LockedCase, deductionFen: Fen): Promise<Owed> {
  const { row, lines } = locked;
  if (row.refundId) {
    const asBefore = lines.map(({ orderLineId, refundFen }) => ({ orderLineId, amountFen: refundFen }));
    return { lines: asBefore, freightFen: row.freightFen };
  }
  const quote = await quoteOf(db, locked);
  const amounts = deduct(
    quote.lines.map(({ amountFen }) => amountFen),
    deductionFen,
  );
  const net = quote.lines.map(({ orderLineId }, i) => ({ orderLineId, amountFen: amounts[i]! }));
  return { lines: net, freightFen: quote.freightFen };
}

/** Sends the money back; pieces not yet sent stay here for good. */
export async function startRefund(
  tx: Tx,
  ctx: Ctx,
  locked: LockedCase,
  { action, facts, deductionFen = locked.row.deductionFen }: RefundStep,
): Promise<CaseRow | RefundRefused> {
  const { row, order, lines } = locked;
  const { lines: refundLines, freightFen } = await owedFor(tx, locked, deductionFen);
  const refundFen = refundLines.reduce((sum, { amountFen }) => sum + amountFen, freightFen);
  await writeAmounts(tx, row.id, refundLines);
  if (row.beforeDispatch && !row.refundId) await dropFromShipping(tx, ctx, order, lines, row.id);
  const moved = { ...facts, refundFen, freightFen, deductionFen };
  const toRefunding = (refundId: Id<"rfd"> | null) =>
    moveCase(tx, ctx, row, { to: "REFUNDING", action, facts: { ...moved, refundId }, detail: { refundFen } });
  // A gift brings nothing back: there is no money to wait for.
  if (refundFen === 0) return moveCase(tx, ctx, await toRefunding(null), { to: "COMPLETED", action });
  const refund = await requestRefund(tx, ctx, {
    orderId: order.id,
    amountFen: refundFen,
    reason: "AFTER_SALES",
    lines: refundLines.filter(({ amountFen }) => amountFen > 0),
    afterSalesCaseId: row.id,
  });
  return refund instanceof Refusal ? refund : toRefunding(refund.id);
}

async function writeAmounts(tx: Tx, caseId: Id<"asc">, lines: RefundQuote["lines"]): Promise<void> {
  for (const { orderLineId, amountFen } of lines) {
    await tx
      .update(afterSalesLines)
      .set({ refundFen: amountFen })
      .where(and(eq(afterSalesLines.caseId, caseId), eq(afterSalesLines.orderLineId, orderLineId)));
  }
}

/** The case's pieces as stock counts them. */
export const piecesOf = ({ lines }: LockedCase) => lines.map(({ skuId, quantity }) => ({ skuId, quantity }));
