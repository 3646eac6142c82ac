import "reflect-metadata";
import { setTimeout as pause } from "node:timers/promises";
import { readEnv } from "./env.js";
import { startHealthServer } from "./process/health-server.js";
import { createLog, loggable } from "./process/log.js";
import { createMetrics } from "./process/metrics.js";
import { readinessOf } from "./process/readiness.js";
import { openRedis } from "./process/redis.js";
import { untilStopped } from "./process/until-stopped.js";
import { createHttp } from "./server/http.js";
import { readTrustedDocuments } from "./server/read-trusted-documents.js";
import { buildMallSchema } from "./server/schema.js";
import { openWorld } from "./world.js";

const env = readEnv();
const log = createLog(env.LOG_LEVEL, "api");
const redis = openRedis(env.REDIS_URL);
const world = openWorld(env, redis.wakeWorker);
const readiness = readinessOf(world);
const metrics = createMetrics("api", {
  world,
  pool: world.databases.mall.pool,
  redisIsUp: redis.isUp,
  volumes: { media: env.MEDIA_DIR, anchors: env.AUDIT_ANCHOR_DIR },
});
const trustedDocuments = readTrustedDocuments();
const app = await createHttp({
  world,
  schema: buildMallSchema(),
  trustedDocuments,
  onUnexpected: (error, requestId) => log.error({ requestId, ...loggable(error) }, "unexpected"),
  readiness,
  metrics: metrics.registry,
});

await app.listen({ host: env.API_HOST, port: env.API_PORT });
log.info({ port: env.API_PORT, mode: env.MALL_MODE }, "listening");
const operations = startHealthServer(env.API_METRICS_PORT, readiness, metrics);
untilStopped(async () => {
  // Unready first, so that no new request comes; then those in hand are answered.
  readiness.leave();
  await pause(env.DRAIN_MS);
  await app.close();
  operations.close();
  await redis.close();
  await world.close();
});
