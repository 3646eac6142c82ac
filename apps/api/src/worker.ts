import "reflect-metadata";
import { readEnv } from "./env.js";
import { startHealthServer } from "./process/health-server.js";
import { startJobLoop } from "./process/job-loop.js";
import { createLog, loggable } from "./process/log.js";
import { createMetrics } from "./process/metrics.js";
import { startOutboxLoop } from "./process/outbox-loop.js";
import { readinessOf } from "./process/readiness.js";
import { openRedis } from "./process/redis.js";
import { startSweeps } from "./process/sweep-schedule.js";
import { untilStopped } from "./process/until-stopped.js";
import { openWorld } from "./world.js";

const env = readEnv();
const log = createLog(env.LOG_LEVEL, "worker");
const redis = openRedis(env.REDIS_URL);
const world = openWorld(env, redis.wakeWorker);
const outbox = startOutboxLoop(world, log, () => {});
const jobs = startJobLoop(world, log, () => {});
const sweeps = startSweeps(world, env.REDIS_URL, log);
const readiness = readinessOf(world);
const metrics = createMetrics("worker", {
  world,
  pool: world.databases.mall.pool,
  redisIsUp: redis.isUp,
  volumes: { media: env.MEDIA_DIR, anchors: env.AUDIT_ANCHOR_DIR },
});
const health = startHealthServer(env.WORKER_HEALTH_PORT, readiness, metrics);
// Not heard, a wake-up is no loss: the loop looks by itself every second.
redis
  .onWake(() => {
    for (const loop of [outbox, jobs, sweeps]) loop.wake();
  })
  .catch((error: unknown) => log.warn(loggable(error), "wake-up"));

log.info({ mode: env.MALL_MODE }, "working");
untilStopped(async () => {
  readiness.leave();
  await Promise.all([outbox.stop(), jobs.stop(), sweeps.stop()]);
  health.close();
  await redis.close();
  await world.close();
});
