import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { mergeLines } from "./ledger.js";
import { moveStock } from "./move.js";
import { outstanding } from "./queries.js";

/** Gives an unpaid order's pieces back to the shelf. Says nothing and does nothing the second time, or after a payment. */
export const releaseStock = (tx: Tx, ctx: Ctx, orderId: Id<"ord">): Promise<void> =>
  settle(tx, ctx, orderId, "RELEASE");

/** Turns an order's reservation into sold pieces when it is paid. Does nothing the second time, or after a release. */
export const commitStock = (tx: Tx, ctx: Ctx, orderId: Id<"ord">): Promise<void> => settle(tx, ctx, orderId, "COMMIT");

async function settle(tx: Tx, ctx: Ctx, orderId: Id<"ord">, kind: "RELEASE" | "COMMIT"): Promise<void> {
  const lines = mergeLines(await outstanding(tx, orderId, "RESERVE", ["RELEASE", "COMMIT"]));
  const short = await moveStock(tx, ctx, { kind, orderId }, lines);
  if (short) throw new Error(`the stock of ${short} does not hold what ${orderId} reserved`);
}
