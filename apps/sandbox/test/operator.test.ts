import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Sandbox } from "../src/index.js";
import { buy, openSandbox, post } from "./support/shop.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

function statusWith(headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request(`${sandbox.url}/__sandbox/state`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    call.on("error", reject);
    call.end();
  });
}

describe("the operator's routes", () => {
  test("answer to this machine only, not to a foreign page in its browser", async () => {
    expect(await statusWith({ host: "localhost" })).toBe(200);
    expect(await statusWith({ host: "sandbox.example.com" })).toBe(403);
    expect(await statusWith({ origin: "https://shop.example.com" })).toBe(403);
    expect(await statusWith({ origin: "null" })).toBe(403);
  });

  test("count, and name nobody", async () => {
    const order = await buy(sandbox);
    const text = await (await fetch(`${sandbox.url}/__sandbox/state`)).text();
    expect(JSON.parse(text)).toMatchObject({
      users: 1,
      orders: { SUCCESS: 1 },
      balanceFen: 12_912,
      mode: { kind: "pubkey" },
    });
    expect(text).not.toContain(order.payer.openid);
    expect(text).not.toContain(order.out_trade_no);
  });

  test("refuse what they do not understand", async () => {
    for (const [path, body] of [
      ["wx/login", {}],
      ["wx/login", { user: "li", vip: true }],
      ["wx/phone-code", { user: "nobody-yet" }],
      ["wx/encrypted", { user: "nobody-yet", kind: "phone" }],
      ["wxpay/mode", { mode: "sm2" }],
      ["wxpay/duplicate-notification", { outTradeNo: "NONE01" }],
      ["faults", { kind: "status", path: "/v3/" }],
      ["faults", { kind: "status", path: "/v3/", status: 503 }],
    ] as const)
      expect((await post(sandbox, `/__sandbox/${path}`, body)).status, `${path} ${JSON.stringify(body)}`).toBe(400);
  });

  test("are listed, each of them, on a page in Chinese and English", async () => {
    const answer = await fetch(sandbox.url);
    expect(answer.headers.get("content-type")).toContain("text/html");
    const page = await answer.text();
    expect(page).toContain("微信支付");
    expect(page).toContain("WeChat Pay");
    const calls = [...page.matchAll(/<code>(GET|POST|DELETE) (\/__sandbox\/\S+?)<\/code>/g)];
    expect(calls.length).toBeGreaterThan(10);
    for (const [, method, path] of calls) {
      const { status } = await fetch(sandbox.url + path, { method });
      expect(status, `${method} ${path}`).not.toBe(404);
    }
  });
});
