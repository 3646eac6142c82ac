import { setTimeout as sleep } from "node:timers/promises";
import { type ConnectionOptions, Queue, Worker } from "bullmq";
import type { Logger } from "pino";
import { systemContext, type World } from "#kernel/context";
import { knowSweeps, runRecorded, sweepsAskedFor, takeWish } from "#platform/jobs";
import { sweeps } from "../rooms.js";
import { loggable } from "./log.js";
import { startLoop } from "./loop.js";

const QUEUE = "sweeps";
/** How often the schedule is written again: a wiped Redis forgets it, and is told again this soon. */
const RENEW_MS = 15_000;
/** A Redis that never was there is not refused to BullMQ but waited for: silence counts as away. */
const ANSWER_WITHIN_MS = 3_000;

/**
 * Runs every room's sweeps, each on its own beat and by one worker of several at a time. Redis holds nothing but the
 * beat: what is due stands in the rooms' own columns, how a sweep went in `sweep_states`, and while Redis is away each
 * worker sweeps by itself.
 */
export function startSweeps(world: World, redisUrl: string, log: Logger) {
  const connection: ConnectionOptions = { url: redisUrl, maxRetriesPerRequest: null, enableOfflineQueue: false };
  const queue = new Queue(QUEUE, { connection });
  const worker = new Worker(QUEUE, ({ name }) => run(name), {
    connection: { ...connection, enableOfflineQueue: true },
    concurrency: 2,
  });
  queue.on("error", () => {});
  worker.on("error", () => {});

  async function run(name: string): Promise<void> {
    const sweep = sweeps.find((candidate) => candidate.name === name);
    try {
      if (sweep) await runRecorded(systemContext(world, name), sweep);
    } catch (error) {
      log.error({ sweep: name, ...loggable(error) }, "sweep");
    }
  }

  async function schedule(): Promise<void> {
    for (const { name, everyMs } of sweeps) {
      await queue.upsertJobScheduler(
        name,
        { every: everyMs },
        { name, opts: { removeOnComplete: true, removeOnFail: 50 } },
      );
    }
  }

  let away = false;
  async function renew(): Promise<void> {
    await knowSweeps(world, sweeps).catch((error: unknown) => log.error(loggable(error), "sweeps"));
    try {
      await Promise.race([schedule(), silence()]);
      away = false;
    } catch {
      away = true;
      for (const { name } of sweeps) await run(name);
    }
  }

  /** What somebody at the desk wants run now does not wait for its beat. */
  const wishes = startLoop("sweeps", log, async () => {
    const ctx = systemContext(world, "platform/jobs");
    for (const name of await sweepsAskedFor(world.db)) if (await takeWish(ctx, name)) await run(name);
    return false;
  });

  const timer = setInterval(() => void renew(), RENEW_MS);
  void renew();
  return {
    wake: wishes.wake,
    stop: async () => {
      clearInterval(timer);
      const closed = Promise.allSettled([worker.close(), queue.close(), wishes.stop()]);
      // BullMQ would wait for Redis to come back before it says good-bye.
      if (!away) await closed;
      else await wishes.stop();
    },
  };
}

async function silence(): Promise<never> {
  await sleep(ANSWER_WITHIN_MS, undefined, { ref: false });
  throw new Error("Redis does not answer");
}
