import { and, asc, eq, lte } from "drizzle-orm";
import { after } from "#kernel/clock";
import { type SystemContext, systemContext, type World } from "#kernel/context";
import { errorCode } from "#kernel/error-code";
import type { Job, JobRun } from "#kernel/room";
import { recordAudit } from "#platform/audit";
import { jobById } from "./queries.js";
import { runsTooOften, SILENT_MS, waitAfter } from "./rules.js";
import type { JobStatus } from "./status.js";
import { type JobRow, jobRuns } from "./tables.js";

/** What became of one run. */
export interface JobOutcome {
  readonly jobId: JobRow["id"];
  readonly kind: string;
  readonly outcome: "DONE" | "POSTPONED" | "INTERRUPTED" | "FAILED" | "CANCELLED";
  /** Name or code of the error, never its text. */
  readonly error?: string;
}

/**
 * Takes the oldest due job and runs it to its end; nothing when none is due. Safe to run in any number of workers.
 * @param stopping puts the job back at its next step, for another worker to go on with
 */
export async function runNextJob(
  world: World,
  jobs: ReadonlyMap<string, Job>,
  stopping?: AbortSignal,
): Promise<JobOutcome | undefined> {
  const ctx = systemContext(world, "platform/jobs");
  const due = await ctx.db
    .select()
    .from(jobRuns)
    .where(lte(jobRuns.dueAt, ctx.clock.now()))
    .orderBy(asc(jobRuns.dueAt), asc(jobRuns.id))
    .limit(10);
  for (const row of due) {
    const claimed = await claim(ctx, row);
    if (claimed) return run(ctx, claimed, jobs, stopping);
  }
  return undefined;
}

/** Compare-and-set on the count of runs: of two workers that saw the row, one gets it. */
async function claim({ db, clock }: SystemContext, row: JobRow): Promise<JobRow | undefined> {
  const now = clock.now();
  const taken = {
    status: "RUNNING",
    attempts: row.attempts + 1,
    lastRunAt: now,
    dueAt: after(now, SILENT_MS),
  } as const;
  const [outcome] = await db.once((writer) =>
    writer
      .update(jobRuns)
      .set(taken)
      .where(and(eq(jobRuns.id, row.id), eq(jobRuns.attempts, row.attempts), lte(jobRuns.dueAt, now))),
  );
  return outcome.affectedRows === 1 ? { ...row, ...taken } : undefined;
}

async function run(
  ctx: SystemContext,
  row: JobRow,
  jobs: ReadonlyMap<string, Job>,
  stopping?: AbortSignal,
): Promise<JobOutcome> {
  const { id: jobId, kind } = row;
  try {
    // Called off while nobody ran it: the worker that had it died.
    if (row.cancelAskedAt) throw new JobCancelled();
    if (runsTooOften(row)) throw new RunsTooOften();
    const job = jobs.get(kind);
    if (!job) throw new UnknownJob();
    await job(systemContext(ctx, kind), row.payload, handleOf(ctx, row, stopping));
    await end(ctx, row, "DONE", { lastError: null });
    return { jobId, kind, outcome: "DONE" };
  } catch (error) {
    if (error instanceof JobCancelled) {
      await end(ctx, row, "CANCELLED", {});
      return { jobId, kind, outcome: "CANCELLED" };
    }
    if (error instanceof WorkerStops) {
      // No failure of the job's: this run does not count.
      await write(ctx, row, { status: "QUEUED", dueAt: ctx.clock.now(), triesBefore: row.triesBefore + 1 });
      return { jobId, kind, outcome: "INTERRUPTED" };
    }
    return fail(ctx, row, errorCode(error));
  }
}

async function fail(ctx: SystemContext, row: JobRow, lastError: string): Promise<JobOutcome> {
  const wait = runsTooOften(row) ? undefined : waitAfter(row);
  if (wait === undefined) await end(ctx, row, "FAILED", { lastError });
  else await write(ctx, row, { status: "QUEUED", dueAt: after(ctx.clock.now(), wait), lastError });
  const outcome = wait === undefined ? "FAILED" : "POSTPONED";
  return { jobId: row.id, kind: row.kind, outcome, error: lastError };
}

const handleOf = (ctx: SystemContext, row: JobRow, stopping?: AbortSignal): JobRun => ({
  id: row.id,
  done: row.done,
  position: row.position,
  async step({ done, total, position }) {
    const held = await write(ctx, row, {
      done,
      ...(total !== undefined && { total }),
      ...(position !== undefined && { position }),
      dueAt: after(ctx.clock.now(), SILENT_MS),
    });
    if (!held) throw new JobLost();
    const current = await jobById(ctx.db, row.id);
    if (current?.cancelAskedAt) throw new JobCancelled();
    if (stopping?.aborted) throw new WorkerStops();
  },
});

/** Only for the run it was claimed under: a worker that stalled past it must not undo what another one writes. */
async function write({ db }: SystemContext, { id, attempts }: JobRow, change: Partial<JobRow>): Promise<boolean> {
  const [outcome] = await db.once((writer) =>
    writer
      .update(jobRuns)
      .set(change)
      .where(and(eq(jobRuns.id, id), eq(jobRuns.attempts, attempts), eq(jobRuns.status, "RUNNING"))),
  );
  return outcome.affectedRows === 1;
}

/** The end of a job is a deed that its history shows. */
const end = (ctx: SystemContext, row: JobRow, to: JobStatus, change: Partial<JobRow>): Promise<void> =>
  ctx.db.transact(async (tx) => {
    const [outcome] = await tx
      .update(jobRuns)
      .set({ ...change, status: to, dueAt: null, endedAt: ctx.clock.now() })
      .where(and(eq(jobRuns.id, row.id), eq(jobRuns.attempts, row.attempts), eq(jobRuns.status, "RUNNING")));
    if (outcome.affectedRows !== 1) return;
    const { kind } = row;
    await recordAudit(tx, ctx, {
      action: "platform/jobs.endJob",
      entity: row.id,
      from: "RUNNING",
      to,
      detail: { kind, ...(change.lastError && { error: change.lastError }) },
    });
  });

class JobCancelled extends Error {}

class WorkerStops extends Error {}

class RunsTooOften extends Error {
  readonly code = "RUNS_TOO_OFTEN";
}

/** Another worker has the job now. */
class JobLost extends Error {
  readonly code = "JOB_LOST";
}

class UnknownJob extends Error {
  readonly code = "UNKNOWN_JOB";
}
