import { and, eq, inArray, isNotNull, lte } from "drizzle-orm";
import { HOUR, MINUTE } from "#kernel/clock";
import type { SystemContext } from "#kernel/context";
import { eachOf } from "#kernel/each-of";
import type { Sweep } from "#kernel/room";
import { type MappedTable, mapOf } from "#privacy/data-map";
import { destroyKeys, dropTransactions } from "./erase.js";
import { transactionsIn } from "./fates.js";
import { carryOut } from "./run-closure.js";
import { accountClosures, type ClosureRow } from "./tables.js";

const BATCH = 100;
const none = async () => {};

/** A refund has settled or an order has ended: what stayed in use for it is restricted by itself. */
export const finishClosures: Sweep = {
  name: "privacy/erasure.finishClosures",
  everyMs: 10 * MINUTE,
  async run(ctx) {
    const waiting = await ctx.db
      .select()
      .from(accountClosures)
      .where(eq(accountClosures.status, "PARTS_IN_USE"))
      .limit(BATCH);
    return eachOf(waiting, (closure) => carryOut(ctx, closure, none));
  },
};

/** The law asks no longer: restricted transactions go, with their keys. Policy 5.9.1. */
export const endRetention: Sweep = {
  name: "privacy/erasure.endRetention",
  everyMs: HOUR,
  async run(ctx) {
    const due = await ctx.db
      .select()
      .from(accountClosures)
      .where(
        and(inArray(accountClosures.status, ["PARTS_IN_USE", "RESTRICTED"]), isNotNull(accountClosures.verifiedAt)),
      )
      .limit(BATCH * 100);
    const map = mapOf(ctx.holdings);
    return eachOf(due, (closure) => endOf(ctx, closure, map));
  },
};

async function endOf(ctx: SystemContext, closure: ClosureRow, map: readonly MappedTable[]): Promise<void> {
  const whole = transactionsIn(map);
  const { transaction, restrictedAt } = whole.card.rules;
  const over = await ctx.db
    .select({ id: whole.columns.id! })
    .from(whole.table)
    .where(
      and(
        eq(whole.own!, closure.accountId),
        isNotNull(whole.columns[restrictedAt!]!),
        lte(whole.columns[transaction!.keptUntil]!, ctx.clock.now()),
      ),
    );
  if (over.length === 0) return;
  await dropTransactions(
    ctx,
    closure,
    map,
    over.map(({ id }) => id as string),
  );
  await destroyKeys(ctx, closure);
  await carryOut(ctx, closure, none);
}
