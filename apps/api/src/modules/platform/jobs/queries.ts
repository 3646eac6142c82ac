import { and, desc, eq, isNotNull, type SQL } from "drizzle-orm";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { afterCursor, type Page, pageSize, type SortKey, toPage } from "#kernel/page";
import { lateBy } from "./rules.js";
import type { JobStatus } from "./status.js";
import { type JobRow, jobRuns, type SweepRow, sweepStates } from "./tables.js";

export async function jobById(db: ReadDb, jobId: Id<"job">): Promise<JobRow | undefined> {
  const [row] = await db.select().from(jobRuns).where(eq(jobRuns.id, jobId));
  return row;
}

export interface JobFilter {
  status?: JobStatus;
  kind?: string;
  startedBy?: Id<"stf">;
}

const newestFirst: SortKey[] = [
  { column: jobRuns.createdAt, direction: "DESC" },
  { column: jobRuns.id, direction: "DESC" },
];

export async function pageOfJobs(
  db: ReadDb,
  { status, kind, startedBy }: JobFilter,
  page: { first: number; after?: string },
): Promise<Page<JobRow>> {
  const first = pageSize(page.first);
  const conditions: (SQL | undefined)[] = [
    status && eq(jobRuns.status, status),
    kind ? eq(jobRuns.kind, kind) : undefined,
    startedBy && eq(jobRuns.startedBy, startedBy),
  ];
  const rows = await db
    .select()
    .from(jobRuns)
    .where(and(...conditions, afterCursor(newestFirst, page.after)))
    .orderBy(desc(jobRuns.createdAt), desc(jobRuns.id))
    .limit(first + 1);
  return toPage(rows, first, (row) => [row.createdAt, row.id]);
}

/** Every sweep the workers know, by name: a few dozen rows. */
export const allSweeps = (db: ReadDb): Promise<SweepRow[]> => db.select().from(sweepStates).orderBy(sweepStates.name);

export const sweepsAskedFor = async (db: ReadDb): Promise<string[]> =>
  (await db.select({ name: sweepStates.name }).from(sweepStates).where(isNotNull(sweepStates.askedAt))).map(
    ({ name }) => name,
  );

export interface JobFigures {
  /** Failed jobs that wait for somebody. */
  failed: number;
  /** Queued or running. */
  open: number;
  sweeps: readonly { readonly name: string; readonly lateMs: number; readonly failuresInRow: number }[];
}

export async function jobFigures(db: ReadDb, now: Date): Promise<JobFigures> {
  const [failed, open, sweeps] = await Promise.all([
    db.$count(jobRuns, eq(jobRuns.status, "FAILED")),
    db.$count(jobRuns, isNotNull(jobRuns.dueAt)),
    allSweeps(db),
  ]);
  return {
    failed,
    open,
    sweeps: sweeps.map((row) => ({ name: row.name, lateMs: lateBy(row, now), failuresInRow: row.failuresInRow })),
  };
}
