import { gte } from "drizzle-orm";
import type { SystemContext } from "#kernel/context";
import { eachOf } from "#kernel/each-of";
import { dueDays } from "./due-days.js";
import { reconcileDay } from "./reconcile-day.js";
import { reconciliations } from "./tables.js";

/** Daily from 10:30 in Shanghai; a bill that is still being made is asked for again at the next run. */
export async function reconcileDueDays(ctx: SystemContext): Promise<void> {
  const [oldest] = dueDays(ctx.clock.now(), new Set());
  const done = await ctx.db
    .select({ date: reconciliations.date })
    .from(reconciliations)
    .where(gte(reconciliations.date, oldest!));
  const due = dueDays(ctx.clock.now(), new Set(done.map((row) => row.date)));
  await eachOf(due, (date) => reconcileDay(ctx, date));
}
