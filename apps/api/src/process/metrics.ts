import { statfs } from "node:fs/promises";
import type { Pool, RowDataPacket } from "mysql2";
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { World } from "#kernel/context";
import { oldestUnsealedAt } from "#platform/audit";
import { jobFigures } from "#platform/jobs";
import { outboxFigures } from "#platform/outbox";

export interface Measured {
  world: Pick<World, "db" | "clock">;
  pool: Pool;
  redisIsUp: () => boolean;
  /** Folders whose disk may fill up, by the name that the label bears. */
  volumes: Readonly<Record<string, string>>;
}

export interface Metrics {
  /** For those who count by themselves. */
  readonly registry: Registry;
  readonly contentType: string;
  /** Everything as it is now. */
  text(): Promise<string>;
}

/**
 * What an operator is told, in Prometheus' format. Labels are names out of our own code and nothing else: neither
 * ids nor what anybody typed. Figures out of the database are read when somebody asks; while it does not answer they
 * are absent, and `mall_database_up` is 0.
 */
export function createMetrics(service: "api" | "worker", measured: Measured): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });

  const databaseUp = gauge("mall_database_up", "1 while the mall's database answers");
  const clockSkew = gauge("mall_clock_skew_seconds", "How far this machine's clock is ahead of the database's");
  const outboxAge = gauge("mall_outbox_age_seconds", "How long the oldest due message of the outbox has waited");
  const outboxWaiting = gauge("mall_outbox_waiting", "Messages of the outbox that are yet to be delivered");
  const deadLetters = gauge("mall_outbox_dead_letters", "Messages given up that wait for somebody");
  const openJobs = gauge("mall_jobs_open", "Jobs that are queued or running");
  const failedJobs = gauge("mall_jobs_failed", "Failed jobs that wait for somebody");
  const sweepLate = gauge("mall_sweep_late_seconds", "How long ago a sweep should have succeeded", ["sweep"]);
  const sweepFailures = gauge("mall_sweep_failures_in_row", "How often a sweep has failed in a row", ["sweep"]);
  const unsealedAge = gauge("mall_audit_unsealed_age_seconds", "Age of the oldest audit entry outside the chain");
  const ofDatabase = [clockSkew, outboxAge, outboxWaiting, deadLetters, openJobs, failedJobs, unsealedAge];

  const { world, pool, redisIsUp, volumes } = measured;
  const readDatabase = async (): Promise<void> => {
    const now = world.clock.now();
    const ageOf = (since: Date | null) => (since ? Math.max(0, now.getTime() - since.getTime()) / 1000 : 0);
    const [skew, outbox, jobs, unsealedSince] = await Promise.all([
      skewAgainst(pool),
      outboxFigures(world.db),
      jobFigures(world.db, now),
      oldestUnsealedAt(world.db),
    ]);
    clockSkew.set(skew);
    outboxAge.set(ageOf(outbox.oldestDueAt));
    outboxWaiting.set(outbox.waiting);
    deadLetters.set(outbox.dead);
    openJobs.set(jobs.open);
    failedJobs.set(jobs.failed);
    unsealedAge.set(ageOf(unsealedSince));
    for (const { name, lateMs, failuresInRow } of jobs.sweeps) {
      sweepLate.set({ sweep: name }, lateMs / 1000);
      sweepFailures.set({ sweep: name }, failuresInRow);
    }
  };
  const askDatabase = async (): Promise<void> => {
    sweepLate.reset();
    sweepFailures.reset();
    try {
      await readDatabase();
      databaseUp.set(1);
    } catch {
      for (const figure of ofDatabase) figure.remove();
      databaseUp.set(0);
    }
  };

  const redisUp = gauge("mall_redis_up", "1 while Redis answers; without it work goes on, more slowly");
  const diskFree = gauge("mall_disk_free_ratio", "Free share of the disk below a folder", ["volume"]);
  const askDisks = async (): Promise<void> => {
    for (const [volume, folder] of Object.entries(volumes)) {
      const { bavail, blocks } = await statfs(folder);
      diskFree.set({ volume }, blocks === 0 ? 1 : bavail / blocks);
    }
  };
  return {
    registry,
    contentType: registry.contentType,
    async text() {
      redisUp.set(redisIsUp() ? 1 : 0);
      await Promise.all([askDatabase(), askDisks()]);
      return registry.metrics();
    },
  };
}

/** Seconds; the way there and back counts half. The legal clock may be steered in a demo, so it is not asked. */
async function skewAgainst(pool: Pool): Promise<number> {
  const before = Date.now();
  const [rows] = await pool.promise().query<RowDataPacket[]>({ sql: "SELECT @@timestamp AS t", timeout: 2_000 });
  return ((before + Date.now()) / 2 - Number(rows[0]?.t) * 1000) / 1000;
}
