import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Sandbox } from "../src/index.js";
import { buy, type Client, newClient, newOrder, openSandbox, refusal, requestPayment } from "./support/shop.js";

let sandbox: Sandbox;
let client: Client;
beforeAll(async () => {
  sandbox = await openSandbox();
  client = newClient(sandbox);
});
afterAll(() => sandbox.close());

describe("an order", () => {
  test("is placed, paid and found by both of its numbers", async () => {
    const order = await buy(sandbox);
    const params = { mchid: order.mchid };
    const { data } = await client.v3.pay.transactions.outTradeNo.$out_trade_no$.get({ params, ...order });
    expect(data).toMatchObject({ trade_state: "SUCCESS", amount: { total: 12_990 }, payer: order.payer });
  });
});
