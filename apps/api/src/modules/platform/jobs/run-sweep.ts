import { eq } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { NotFound, Refusal } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { type RunSweepInput, sweepForm } from "./inputs.js";
import { type SweepRow, sweepStates } from "./tables.js";

const ACTION = "platform/jobs.runSweep";

/** Has a timer's work done now rather than at its next beat. Asked twice it runs once. */
export async function runSweep(ctx: StaffContext, input: RunSweepInput): Promise<SweepRow | Refusal> {
  const form = read(sweepForm, input);
  if (form instanceof Refusal) return form;
  const { name } = form;
  const outcome = await ctx.db.transact(async (tx) => {
    await tx.update(sweepStates).set({ askedAt: ctx.clock.now() }).where(eq(sweepStates.name, name));
    const [row] = await tx.select().from(sweepStates).where(eq(sweepStates.name, name));
    if (!row) return new NotFound();
    await recordAudit(tx, ctx, { action: ACTION, entity: name.slice(0, 64), detail: { lastError: row.lastError } });
    return row;
  });
  if (outcome instanceof Refusal) await recordAttempt(ctx, { action: ACTION, entity: "sweep" }, outcome);
  else ctx.wakeWorker();
  return outcome;
}
