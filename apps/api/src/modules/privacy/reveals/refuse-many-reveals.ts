import type { StaffContext } from "#kernel/context";
import { TooManyRequests } from "#kernel/errors";
import { recordAttempt } from "#platform/audit";
import { recordAccess } from "#privacy/access-log";
import { capsOf, countsOf, ensureAllowance, lockAllowance, raiseAlert, recordTry } from "./budget.js";
import { RevealSuspended } from "./refusals.js";
import { BURST_MS, capReached } from "./rules.js";
import { suspend } from "./suspend.js";

/**
 * One request that asks for several values at once is refused as a whole and counted as many times as it asked, so
 * that no alias and no batch gets more out of it. Always throws. Scenario H2.
 */
export async function refuseManyReveals(ctx: StaffContext, times: number): Promise<never> {
  const { staffId } = ctx.actor;
  await ensureAllowance(ctx, staffId);
  await ctx.db.transact(async (tx) => {
    const allowance = await lockAllowance(tx, staffId);
    const counts = await countsOf(tx, allowance, ctx.clock.now());
    await recordTry(tx, ctx, { staffId, outcome: "REFUSED", times });
    await raiseAlert(tx, ctx, { staffId, detector: "D19", times });
    await recordAccess(tx, ctx, {
      operation: "privacy/reveals.refuseManyReveals",
      decision: "DENIED",
      fields: [],
      subjects: [],
      count: times,
    });
    const caps = await capsOf(tx);
    if (!allowance.suspensionId && capReached(counts, times, allowance, ctx.clock.now(), caps)) {
      await suspend(tx, ctx, "D19", { inBurst: counts.inBurst + times, inDay: counts.inDay });
    }
  });
  const refusal = new RevealSuspended();
  await recordAttempt(
    ctx,
    { action: "privacy/reveals.revealPersonalData", entity: staffId, detail: { times } },
    refusal,
  );
  throw new TooManyRequests(BURST_MS);
}
