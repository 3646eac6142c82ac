import { createHash } from "node:crypto";
import type { ReadDb } from "#kernel/db";
import { FieldProblem, InvalidInput } from "#kernel/refusal";
import type { LockedCase } from "./queries.js";
import { quoteOf, type RefundQuote } from "./refund.js";
import { RefundChanged } from "./refusals.js";
import type { RefundPreview } from "./types.js";

/** What a yes would pay back now, line by line, under a name of its own. */
export async function previewOf(db: ReadDb, locked: LockedCase): Promise<RefundPreview> {
  const quote = await quoteOf(db, locked);
  const { version, status, kind, reason } = locked.row;
  const lines = quote.lines.map(({ orderLineId, amountFen }) => {
    const { title, quantity } = locked.lines.find((line) => line.orderLineId === orderLineId)!;
    return { orderLineId, title, quantity, amountFen };
  });
  const { freightFen, totalFen: amountFen } = quote;
  return { amountFen, freightFen, lines, version, status, kind, reason, hash: hashOf(locked, quote) };
}

/**
 * Names everything that a decider is shown and signs for: another amount, quantity or freight has another name, and so
 * has another step of the case, or the same step after more was said or sent.
 */
export function hashOf(
  { row, lines }: Pick<LockedCase, "row" | "lines">,
  { lines: amounts, freightFen, totalFen }: RefundQuote,
): string {
  const pieces = new Map(lines.map(({ orderLineId, quantity }) => [orderLineId, quantity]));
  const shown = [
    [row.id, row.version, row.status, row.kind, row.reason],
    amounts.map(({ orderLineId, amountFen }) => [orderLineId, pieces.get(orderLineId), amountFen]),
    [freightFen, totalFen],
  ];
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex");
}

/** Undefined when `hash` names what a yes would pay now; else why not, with what it would pay. */
export async function notAsSeen(
  db: ReadDb,
  locked: LockedCase,
  hash: string | null | undefined,
): Promise<RefundChanged | InvalidInput | undefined> {
  if (!hash) return new InvalidInput([unseen]);
  const preview = await previewOf(db, locked);
  return hash === preview.hash ? undefined : new RefundChanged(preview);
}

const unseen = new FieldProblem("previewHash", "REQUIRED", {
  zh: "请先查看退款预览再决定。",
  en: "Look at the refund's preview first, then decide.",
});
