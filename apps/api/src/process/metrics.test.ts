import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { beforeAll, describe, expect, it } from "vitest";
import { MINUTE } from "#kernel/clock";
import { type Database, openDatabase } from "#kernel/db";
import { newId } from "#kernel/id";
import { recordAudit } from "#platform/audit";
import { knowSweeps } from "#platform/jobs";
import { post } from "#platform/outbox";
import { testDatabases } from "../../test/databases.js";
import { repository } from "../../test/fitness/source.js";
import { aWorld, type TestWorld } from "../../test/world.js";
import { sweeps } from "../rooms.js";
import { createHttp } from "../server/http.js";
import { buildMallSchema } from "../server/schema.js";
import { documentId } from "../server/trusted-documents.js";
import { startHealthServer } from "./health-server.js";
import { createMetrics, type Metrics } from "./metrics.js";
import { readinessOf } from "./readiness.js";

const PHONE = "13877665544";
const KNOWN = "query CurrentPolicy { __typename }";

let mall: TestWorld;
beforeAll(async () => {
  mall = await aWorld();
});

const metricsOf = (database: Database): Metrics =>
  createMetrics("api", {
    world: { db: database.db, clock: mall.clock },
    pool: database.pool,
    redisIsUp: () => false,
    volumes: { media: mall.world.settings.mediaDir },
  });

/** An API that counts, with one document of our own clients. */
async function aCountingApi(metrics: Metrics) {
  return createHttp({
    world: mall.world,
    schema: buildMallSchema(),
    trustedDocuments: new Map([[documentId(KNOWN), KNOWN]]),
    onUnexpected: () => {},
    readiness: async () => [],
    metrics: metrics.registry,
  });
}

/** The value of a metric, of the first line whose labels hold `label`. */
function figure(text: string, name: string, label = ""): number | undefined {
  const line = text.split("\n").find((each) => each.startsWith(`${name}{`) && each.includes(label));
  return line === undefined ? undefined : Number(line.slice(line.lastIndexOf(" ") + 1));
}

const aClosedDatabase = async (): Promise<Database> => {
  const database = openDatabase({ url: (await testDatabases()).appUrl, connections: 2 });
  await database.close();
  return database;
};

async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("metrics", () => {
  it("tell how long the outbox, the audit chain and the sweeps have waited", async () => {
    await mall.world.db.transact(async (tx) => {
      await post(tx, mall.system, `test.${newId("obx")}`, { ref: "r1" });
      await recordAudit(tx, mall.system, { action: "test/room.deed", entity: newId("ord") });
    });
    await knowSweeps(mall.world, sweeps);
    mall.clock.advance(10 * MINUTE);
    const text = await metricsOf(mall.databases.mall).text();
    expect(figure(text, "mall_outbox_age_seconds")).toBeGreaterThanOrEqual(600);
    expect(figure(text, "mall_audit_unsealed_age_seconds")).toBeGreaterThanOrEqual(600);
    expect(figure(text, "mall_outbox_waiting")).toBeGreaterThanOrEqual(1);
    expect(figure(text, "mall_sweep_late_seconds", "platform/audit.sealEntries")).toBeGreaterThan(0);
    expect(Math.abs(figure(text, "mall_clock_skew_seconds")!)).toBeLessThan(2);
    expect(figure(text, "mall_disk_free_ratio", "media")).toBeGreaterThan(0);
    expect(figure(text, "mall_database_up")).toBe(1);
    expect(figure(text, "mall_redis_up")).toBe(0);
  });

  it("say that the database is away instead of repeating what it last said", async () => {
    const database = openDatabase({ url: (await testDatabases()).appUrl, connections: 2 });
    const metrics = metricsOf(database);
    expect(figure(await metrics.text(), "mall_outbox_waiting")).toBeDefined();
    await database.close();
    const text = await metrics.text();
    expect(figure(text, "mall_database_up")).toBe(0);
    for (const name of ["mall_outbox_waiting", "mall_outbox_age_seconds", "mall_sweep_late_seconds"])
      expect({ name, value: figure(text, name) }).toEqual({ name, value: undefined });
  });

  it("count requests by the names of our own documents, and no other name becomes a label", async () => {
    const metrics = metricsOf(mall.databases.mall);
    const app = await aCountingApi(metrics);
    const ask = (query: string) => app.inject({ method: "POST", url: "/graphql", payload: { query } });
    await ask(KNOWN);
    await ask(`query of_${PHONE} { __typename }`);
    const text = await metrics.text();
    expect(figure(text, "mall_requests_total", 'operation="CurrentPolicy"')).toBe(1);
    expect(figure(text, "mall_requests_total", 'operation="other"')).toBe(1);
    expect(figure(text, "mall_request_duration_seconds_count", 'operation="CurrentPolicy"')).toBe(1);
    expect(text).not.toContain(PHONE);
    await app.close();
  });

  it("exist for every name in docs/operations/alerts.yml, which watches outbox, queue, audit, clock and disk", async () => {
    await knowSweeps(mall.world, sweeps);
    const metrics = metricsOf(mall.databases.mall);
    const app = await aCountingApi(metrics);
    await app.inject({ method: "POST", url: "/graphql", payload: { query: KNOWN } });
    const exported = new Set([...(await metrics.text()).matchAll(/^(\w+)(?:\{| )/gm)].map(([, name]) => name));
    const rules = readFileSync(`${repository}/docs/operations/alerts.yml`, "utf8");
    const named = new Set(rules.match(/\bmall_\w+/g));
    expect([...named].filter((name) => !exported.has(name))).toEqual([]);
    for (const alert of ["OutboxLate", "QueueDeep", "AuditUnsealed", "ClockSkew", "DiskFull"])
      expect(rules).toContain(`- alert: ${alert}\n`);
    await app.close();
  });
});

describe("readiness", () => {
  it("needs both databases, not Redis, and ends before the process does", async () => {
    const readiness = readinessOf(mall);
    const port = await aFreePort();
    const server = startHealthServer(port, readiness, metricsOf(mall.databases.mall));
    const ask = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
    expect([await ask("/readyz"), await ask("/healthz"), await ask("/metrics")]).toEqual([200, 200, 200]);
    readiness.leave();
    expect([await ask("/readyz"), await ask("/healthz")]).toEqual([503, 200]);
    server.close();
    const { mall: mallDatabase } = mall.databases;
    const withoutKeys = { databases: { mall: mallDatabase, keys: await aClosedDatabase() } };
    expect(await readinessOf(withoutKeys)()).toEqual(["the key store's database does not answer"]);
  });
});
