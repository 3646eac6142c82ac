import { and, eq } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { NotFound, Refusal, StateConflict } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { jobById } from "./queries.js";
import type { JobStatus } from "./status.js";
import { type JobRow, jobRuns } from "./tables.js";

export interface JobChange {
  /** `platform/jobs.retryJob` */
  action: string;
  jobId: JobRow["id"];
  /** Says from what it may be done, and what it writes; a state of undefined refuses. */
  change: (row: JobRow) => Partial<JobRow> | undefined;
}

/** Whoever manages jobs may see all of them, anybody else the own ones. */
export const maySee = ({ actor }: StaffContext, row: JobRow): boolean =>
  row.startedBy === actor.staffId || actor.permissions.has("jobs:manage");

/** Moves a job by hand, against what was read: a worker or a colleague may have been faster. */
export async function changeJob(ctx: StaffContext, { action, jobId, change }: JobChange): Promise<JobRow | Refusal> {
  const outcome = await ctx.db.transact(async (tx) => {
    const row = await jobById(tx, jobId);
    if (!row || !maySee(ctx, row)) return new NotFound();
    const changed = change(row);
    if (!changed || !(await compareAndSet(tx, row, changed))) return new StateConflict();
    const to: JobStatus = changed.status ?? row.status;
    const { kind, lastError } = row;
    await recordAudit(tx, ctx, { action, entity: jobId, from: row.status, to, detail: { kind, lastError } });
    return (await jobById(tx, jobId))!;
  });
  if (outcome instanceof Refusal) await recordAttempt(ctx, { action, entity: jobId }, outcome);
  return outcome;
}

async function compareAndSet(tx: Tx, row: JobRow, change: Partial<JobRow>): Promise<boolean> {
  const [outcome] = await tx
    .update(jobRuns)
    .set(change)
    .where(and(eq(jobRuns.id, row.id), eq(jobRuns.status, row.status), eq(jobRuns.attempts, row.attempts)));
  return outcome.affectedRows === 1;
}
