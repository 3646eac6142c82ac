import { PassThrough } from "node:stream";
import pino from "pino";
import { beforeAll, expect, it } from "vitest";
import type { World } from "#kernel/context";
import { openDatabase } from "#kernel/db";
import { createKeyStore, fileKeks } from "#kernel/key-store";
import { testDatabases } from "../../test/databases.js";
import { aMall, type Mall } from "../../test/mall.js";
import { aShopper, type ShopperPersona } from "../modules/shop/accounts/fixtures.js";
import { loggable } from "../process/log.js";
import { createMetrics } from "../process/metrics.js";
import { createHttp } from "./http.js";
import { buildMallSchema } from "./schema.js";

const PHONE = "13877665544";
const NAME = "欧阳金丝雀";
const input = { name: NAME, phoneNumber: PHONE, regionCode: "430104", street: "金丝雀路 9 号" };
const query = "mutation ($input: CreateAddressInput!) { createAddress(input: $input) { __typename } }";

let mall: Mall;
let shopper: ShopperPersona;
beforeAll(async () => {
  mall = await aMall();
  shopper = await aShopper(mall.system);
});

/** All that leaves the process when the key store fails in the middle of a request: answer, log and metrics. */
async function whenKeysFail(fail: (world: World) => Promise<World["keys"]>) {
  const lines: string[] = [];
  const log = pino(
    { level: "debug" },
    new PassThrough().on("data", (chunk) => lines.push(String(chunk))),
  );
  const { databases } = mall;
  const metrics = createMetrics("api", {
    world: mall.world,
    pool: databases.mall.pool,
    redisIsUp: () => true,
    volumes: {},
  });
  const app = await createHttp({
    world: { ...mall.world, keys: await fail(mall.world) },
    schema: buildMallSchema(),
    trustedDocuments: new Map(),
    onUnexpected: (error, requestId) => log.error({ requestId, ...loggable(error) }, "unexpected"),
    readiness: async () => [],
    metrics: metrics.registry,
  });
  const answer = await app.inject({
    method: "POST",
    url: "/graphql",
    headers: { authorization: `Bearer ${shopper.token}` },
    payload: { query, variables: { input } },
  });
  const text = await metrics.text();
  await app.close();
  return { answer, logged: lines.join(""), metrics: text };
}

const aClosedKeyStore = async ({ clock }: World) => {
  const closed = openDatabase({ url: (await testDatabases()).keysUrl, connections: 1 });
  await closed.close();
  return createKeyStore(closed.drizzle, fileKeks({ 1: Buffer.alloc(32, 1).toString("base64") }), clock);
};

/** The worst one: an error of our own that quotes what was typed. */
const quoting = async ({ keys }: World): Promise<World["keys"]> =>
  new Proxy(keys, {
    get: (target, name) =>
      typeof Reflect.get(target, name) === "function"
        ? async () => {
            throw new Error(`no key for ${NAME}, ${PHONE}, +86 138-7766-5544 or canary@example.com`);
          }
        : Reflect.get(target, name),
  });

it.each([
  ["the key store is gone", aClosedKeyStore],
  ["an error quotes what was typed", quoting],
])("[H14] a server error with a phone in its input shows it in no answer, log line or metric: %s", async (_, fail) => {
  const { answer, logged, metrics } = await whenKeysFail(fail);
  const body = answer.json();
  expect(body.errors).toMatchObject([{ extensions: { code: "INTERNAL_SERVER_ERROR" } }]);
  // Somebody must be able to find it again.
  expect(logged).toContain(body.extensions.requestId);
  expect(answer.headers["x-request-id"]).toBe(body.extensions.requestId);
  for (const text of [answer.body, JSON.stringify(answer.headers), logged, metrics])
    expect(text).not.toMatch(/13877665544|138-?7766|金丝雀|canary@/);
});
