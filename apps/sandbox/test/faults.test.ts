import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Sandbox } from "../src/index.js";
import { buy, type Client, newClient, newOrder, openSandbox, post, refusal } from "./support/shop.js";

let sandbox: Sandbox;
let client: Client;
beforeEach(async () => {
  sandbox = await openSandbox();
  client = newClient(sandbox);
});
afterEach(() => sandbox.close());

const disturb = (fault: object) => post(sandbox, "/__sandbox/faults", { path: "/v3/", ...fault });
const place = (order: object, config: object = {}) => client.v3.pay.transactions.jsapi.post(order, config);
const count = () => sandbox.world.pay.orders.all().length;

describe("faults", () => {
  test.each([
    [429, "FREQUENCY_LIMITED"],
    [500, "SYSTEM_ERROR"],
    [502, "SERVICE_UNAVAILABLE"],
  ])("%i is answered without doing anything, so often as ordered", async (status, code) => {
    await disturb({ kind: "status", status, times: 2 });
    const order = newOrder(sandbox);
    for (const _ of [1, 2]) expect(await refusal(place(order))).toMatchObject({ status, code });
    expect(count()).toBe(0);
    expect((await place(order)).status).toBe(200);
  });

  test("500 but accepted: the refund is there, and repeating the request finds it", async () => {
    const { out_trade_no } = await buy(sandbox);
    const request = { out_trade_no, out_refund_no: "R1", amount: { refund: 1, total: 12_990, currency: "CNY" } };
    await disturb({ kind: "accepted-500", path: "/v3/refund/" });
    expect(await refusal(client.v3.refund.domestic.refunds.post(request))).toMatchObject({
      status: 500,
      code: "SYSTEM_ERROR",
    });
    expect(sandbox.world.pay.refunds.find("R1")?.status).toBe("PROCESSING");
    expect((await client.v3.refund.domestic.refunds.post(request)).status).toBe(200);
    expect(sandbox.world.pay.refunds.all()).toHaveLength(1);
  });

  test("dropped after the deed: no answer, but the order is there", async () => {
    await disturb({ kind: "accepted-drop" });
    await expect(place(newOrder(sandbox))).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(count()).toBe(1);
  });

  test("never answered: the caller gives up, but the order is there", async () => {
    await disturb({ kind: "accepted-timeout" });
    const patience = new AbortController();
    const placing = expect(place(newOrder(sandbox), { signal: patience.signal })).rejects.toMatchObject({
      code: "ERR_CANCELED",
    });
    // Not a time limit: on a busy machine it would end before the request was taken.
    await vi.waitFor(() => expect(count()).toBe(1), { timeout: 15_000 });
    await sleep(100);
    patience.abort();
    await placing;
  });

  test("a refused request stays refused under such a fault", async () => {
    await disturb({ kind: "accepted-500" });
    expect(await refusal(place(newOrder(sandbox, { appid: "wx0000000000000000" })))).toMatchObject({ status: 400 });
  });

  test("a late answer is still the right one", async () => {
    await disturb({ kind: "latency", ms: 150 });
    const early = Symbol();
    const placing = place(newOrder(sandbox));
    expect(await Promise.race([placing, sleep(100, early)])).toBe(early);
    expect((await placing).status).toBe(200);
  });

  test("an answer signed at another time is refused by a careful client", async () => {
    await disturb({ kind: "skew", ms: -302_000 });
    await expect(place(newOrder(sandbox))).rejects.toMatchObject({ code: "EV3_RES_HEADER_TIMESTAMP_OFFSET" });
  });

  test("hit only their path and method, and can be taken back", async () => {
    await disturb({ kind: "status", status: 500, path: "/v3/refund/" });
    await disturb({ kind: "status", status: 500, method: "GET" });
    expect((await place(newOrder(sandbox))).status).toBe(200);
    await fetch(`${sandbox.url}/__sandbox/faults`, { method: "DELETE" });
    expect((await client.v3.certificates.get()).status).toBe(200);
  });

  test("the mini-program API can be busy or down", async () => {
    await disturb({ kind: "errcode", path: "/cgi-bin/token", errcode: -1 });
    await disturb({ kind: "status", path: "/cgi-bin/token", status: 502 });
    const call = () => fetch(`${sandbox.url}/cgi-bin/token`);
    expect(await (await call()).json()).toMatchObject({ errcode: -1 });
    expect((await call()).status).toBe(502);
  });
});
