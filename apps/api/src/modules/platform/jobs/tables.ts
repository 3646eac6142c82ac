import { boolean, index, int, json, mysqlTable } from "drizzle-orm/mysql-core";
import { at, code, id, text, word } from "#kernel/columns";
import type { EffectPayload } from "#kernel/room";
import type { JobStatus } from "./status.js";

/** Long work and how far it is, so that a person can watch it and a restarted worker goes on with it. */
export const jobRuns = mysqlTable(
  "job_runs",
  {
    id: id("job")("id").primaryKey(),
    /** `wing/room.work` */
    kind: code("kind", 80).notNull(),
    payload: json("payload").$type<EffectPayload>().notNull(),
    /** What it is about, for links: a request, a campaign. */
    entity: code("entity", 40),
    status: word<JobStatus>("status", 12).notNull(),
    done: int("done").notNull().default(0),
    total: int("total"),
    /** Where the last run stood, in the work's own words. Ids and codes only. */
    position: code("position", 200),
    /** Null when a timer started it. */
    startedBy: id("stf")("started_by"),
    createdAt: at("created_at").notNull(),
    /** When to run next, and while it runs, when another worker may take it over; null when nobody is to run it. */
    dueAt: at("due_at"),
    attempts: int("attempts").notNull().default(0),
    /** Attempts before somebody started it again. */
    triesBefore: int("tries_before").notNull().default(0),
    lastRunAt: at("last_run_at"),
    endedAt: at("ended_at"),
    /** Whether whoever started it may call it off: half an erasure is worse than none. */
    cancellable: boolean("cancellable").notNull(),
    cancelAskedAt: at("cancel_asked_at"),
    /** Name or code of the last error, never its text. */
    lastError: code("last_error", 80),
    discardedBy: id("stf")("discarded_by"),
    discardReason: text("discard_reason", 200),
  },
  (t) => [
    index("job_runs_due").on(t.dueAt),
    index("job_runs_newest").on(t.createdAt, t.id),
    index("job_runs_by_status").on(t.status, t.createdAt, t.id),
    index("job_runs_mine").on(t.startedBy, t.createdAt, t.id),
    index("job_runs_ended").on(t.endedAt),
  ],
);

export type JobRow = typeof jobRuns.$inferSelect;

/** When each sweep last ran and how it went. Redis holds nothing but the beat. */
export const sweepStates = mysqlTable(
  "sweep_states",
  {
    name: code("name", 80).primaryKey(),
    everyMs: int("every_ms").notNull(),
    /** When a worker last said that it knows this sweep: one that no code knows any more is forgotten. */
    knownAt: at("known_at").notNull(),
    lastRunAt: at("last_run_at"),
    lastSuccessAt: at("last_success_at"),
    lastFailureAt: at("last_failure_at"),
    /** Name or code of the last failure, never its text; null after a success. */
    lastError: code("last_error", 80),
    failuresInRow: int("failures_in_row").notNull().default(0),
    durationMs: int("duration_ms"),
    /** Somebody wants it run at once. */
    askedAt: at("asked_at"),
  },
  (t) => [index("sweep_states_asked").on(t.askedAt)],
);

export type SweepRow = typeof sweepStates.$inferSelect;
