import { and, eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { type MovementKind, mergeLines, type StockLine } from "./ledger.js";
import { moveStock } from "./move.js";
import { outstanding } from "./queries.js";
import { stockMovements } from "./tables.js";

type Lines = readonly StockLine<Id<"sku">>[];

/** What became of pieces that an order gives back. */
export type ReturnReason = "UNSHIPPED" | "SELLABLE" | "DAMAGED";

/**
 * Pieces leave the warehouse. Throws when the order has fewer paid pieces left than that: shipping twice is a bug of
 * the caller. `occasion` names the parcel; with it, a repeat does nothing.
 */
export const shipStock = (tx: Tx, ctx: Ctx, orderId: Id<"ord">, lines: Lines, occasion?: string): Promise<void> =>
  take(tx, ctx, orderId, lines, { kind: "SHIP", from: "COMMIT", undone: ["SHIP", "RETURN_UNSHIPPED"] }, occasion);

/**
 * Pieces of a paid order come back: `UNSHIPPED` ones never left, `SELLABLE` ones passed the inspection, `DAMAGED` ones
 * are counted and not put on the shelf. Throws when more come back than went. `occasion` names the refund or the
 * after-sales case; with it, a repeat does nothing.
 */
export const returnStock = (
  tx: Tx,
  ctx: Ctx,
  orderId: Id<"ord">,
  lines: Lines,
  reason: ReturnReason,
  occasion?: string,
): Promise<void> =>
  take(
    tx,
    ctx,
    orderId,
    lines,
    { kind: `RETURN_${reason}`, ...(reason === "UNSHIPPED" ? unshipped : shipped) },
    occasion,
  );

const unshipped = { from: "COMMIT", undone: ["SHIP", "RETURN_UNSHIPPED"] } as const;
const shipped = { from: "SHIP", undone: ["RETURN_SELLABLE", "RETURN_DAMAGED"] } as const;

interface Taking {
  kind: MovementKind;
  /** The movement that brought the pieces to where they are taken from, and those that took some away since. */
  from: MovementKind;
  undone: readonly MovementKind[];
}

async function take(
  tx: Tx,
  ctx: Ctx,
  orderId: Id<"ord">,
  lines: Lines,
  { kind, from, undone }: Taking,
  occasion: string | undefined,
): Promise<void> {
  const left = new Map((await outstanding(tx, orderId, from, undone)).map((line) => [line.skuId, line.quantity]));
  if (occasion && (await happened(tx, orderId, kind, occasion))) return;
  const merged = mergeLines(lines);
  const excess = merged.find(({ skuId, quantity }) => quantity > (left.get(skuId) ?? 0));
  const short =
    excess?.skuId ?? (await moveStock(tx, ctx, { kind, orderId, occasion: occasion ?? newId("mov") }, merged));
  if (short) throw new Error(`${kind} of ${short} is more than ${orderId} has left`);
}

async function happened(tx: Tx, orderId: Id<"ord">, kind: MovementKind, occasion: string): Promise<boolean> {
  const rows = await tx
    .select({ id: stockMovements.id })
    .from(stockMovements)
    .where(
      and(eq(stockMovements.orderId, orderId), eq(stockMovements.kind, kind), eq(stockMovements.occasion, occasion)),
    )
    .limit(1);
  return rows.length > 0;
}
