import "reflect-metadata";
import { readEnv } from "./env.js";
import { createLog, loggable } from "./process/log.js";
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
const app = await createHttp({
  world,
  schema: buildMallSchema(),
  trustedDocuments: readTrustedDocuments(),
  onUnexpected: (error, requestId) => log.error({ requestId, ...loggable(error) }, "unexpected"),
  readiness: readinessOf(world, redis),
});

await app.listen({ host: env.API_HOST, port: env.API_PORT });
log.info({ port: env.API_PORT, mode: env.MALL_MODE }, "listening");
untilStopped(async () => {
  await app.close();
  await redis.close();
  await world.close();
});
