import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Aes, Formatter, Rsa } from "wechatpay-axios-plugin";
import type { Sandbox } from "../src/index.js";
import { RETRY_PAUSES_S } from "../src/pay/notifications.js";
import {
  advance,
  buy,
  newClient,
  newOrder,
  openListener,
  openSandbox,
  post,
  type Received,
  requestPayment,
} from "./support/shop.js";

type Listener = Awaited<ReturnType<typeof openListener>>;

let sandbox: Sandbox;
let listener: Listener;
let answer: (received: Received) => number;
beforeEach(async () => {
  sandbox = await openSandbox();
  answer = () => 204;
  listener = await openListener((received) => answer(received));
});
afterEach(async () => {
  listener.close();
  await sandbox.close();
});

const buyHere = () => buy(sandbox, { notify_url: listener.url });
const header = (received: Received | undefined, name: string) => String(received?.headers[`wechatpay-${name}`]);

function isGenuine(received: Received, keyPem = sandbox.merchant.publicKeyPem): boolean {
  const message = Formatter.response(header(received, "timestamp"), header(received, "nonce"), received.body);
  return Rsa.verify(message, header(received, "signature"), Rsa.from(keyPem, "public"));
}

function open(received: Received | undefined) {
  const event = JSON.parse(received?.body ?? "");
  const { ciphertext, nonce, associated_data } = event.resource;
  return {
    event,
    resource: JSON.parse(Aes.AesGcm.decrypt(ciphertext, sandbox.merchant.apiV3Key, nonce, associated_data)),
  };
}

describe("a payment notification", () => {
  test("is signed, sealed and says what the query says", async () => {
    const order = await buyHere();
    await sandbox.tick();
    expect(listener.received).toHaveLength(1);
    const [received] = listener.received;
    expect(isGenuine(received!)).toBe(true);
    expect(header(received, "serial")).toBe(sandbox.merchant.publicKeyId);
    const { event, resource } = open(received);
    expect(event).toMatchObject({
      event_type: "TRANSACTION.SUCCESS",
      resource_type: "encrypt-resource",
      resource: { original_type: "transaction" },
    });
    expect(event.id.length).toBeLessThanOrEqual(36);
    const params = { mchid: order.mchid };
    const { data } = await newClient(sandbox).v3.pay.transactions.outTradeNo.$out_trade_no$.get({
      params,
      out_trade_no: order.out_trade_no,
    });
    expect(resource).toEqual(data);
  });

  test("is not sent again once answered 200 or 204", async () => {
    for (const status of [200, 204]) {
      answer = () => status;
      await buyHere();
    }
    await sandbox.tick();
    advance(48 * 3_600_000);
    await sandbox.tick();
    expect(listener.received).toHaveLength(2);
  });

  test("both with and without associated data", async () => {
    await buyHere();
    await buyHere();
    await sandbox.tick();
    const seen = listener.received.map((received) => open(received).event.resource.associated_data);
    expect(seen.sort()).toEqual(["", "transaction"]);
  });
});

describe("retries", () => {
  test("follow the table of pauses, 15 of them within 24 h 4 min, and then stop", async () => {
    answer = () => 500;
    const order = await buyHere();
    const paidAt = Date.now();
    await sandbox.tick();
    for (const pause of RETRY_PAUSES_S) {
      const before = listener.received.length;
      advance(pause * 1000 - 1);
      await sandbox.tick();
      expect(listener.received).toHaveLength(before);
      advance(1);
      await sandbox.tick();
      expect(listener.received).toHaveLength(before + 1);
    }
    expect(listener.received).toHaveLength(16);
    expect(Date.now() - paidAt).toBe((24 * 60 + 4) * 60_000);
    const [notification] = sandbox.world.pay.notifications.of(order.out_trade_no);
    expect(notification?.tries.map(({ at }) => (at - paidAt) / 1000)).toEqual([
      0, 15, 30, 60, 240, 840, 2040, 3840, 5640, 7440, 11_040, 21_840, 32_640, 43_440, 65_040, 86_640,
    ]);
    expect(notification?.state).toBe("GIVEN_UP");
    advance(7 * 86_400_000);
    await sandbox.tick();
    expect(listener.received).toHaveLength(16);
  });

  test("send the same event with fresh time, nonce and signature, each of them right", async () => {
    answer = () => (listener.received.length < 3 ? 503 : 200);
    await buyHere();
    await sandbox.tick();
    for (const _ of [1, 2]) {
      advance(15_000);
      await sandbox.tick();
    }
    expect(listener.received).toHaveLength(3);
    expect(new Set(listener.received.map(({ body }) => body)).size).toBe(1);
    for (const name of ["timestamp", "nonce", "signature"])
      expect(new Set(listener.received.map((received) => header(received, name))).size).toBe(3);
    expect(listener.received.every((received) => isGenuine(received))).toBe(true);
  });

  test("a redirect and a dead address count as failures", async () => {
    answer = () => 302;
    await buyHere();
    const dead = await buy(sandbox, { notify_url: "http://127.0.0.1:9/n" });
    await sandbox.tick();
    expect(sandbox.world.pay.notifications.of(dead.out_trade_no)[0]?.tries[0]?.status).toBe(0);
    expect(sandbox.world.pay.notifications.all().every(({ state }) => state === "PENDING")).toBe(true);
  });
});

describe("on demand", () => {
  test("five at once are the same event, each rightly signed", async () => {
    const order = await buyHere();
    const answered = await post(sandbox, "/__sandbox/wxpay/duplicate-notification", {
      outTradeNo: order.out_trade_no,
      times: 5,
    });
    expect(await answered.json()).toEqual({ statuses: [204, 204, 204, 204, 204] });
    expect(new Set(listener.received.map(({ body }) => body)).size).toBe(1);
    expect(listener.received.every((received) => isGenuine(received))).toBe(true);
  });

  test("a kept-back notification is sent only when asked for", async () => {
    const order = newOrder(sandbox, { notify_url: listener.url });
    const { data } = await newClient(sandbox).v3.pay.transactions.jsapi.post(order);
    await post(sandbox, "/__sandbox/wxpay/pay", {
      ...requestPayment(sandbox, data.prepay_id),
      outcome: "success-without-callback",
    });
    advance(86_400_000);
    await sandbox.tick();
    expect(listener.received).toHaveLength(0);
    await post(sandbox, "/__sandbox/wxpay/duplicate-notification", { outTradeNo: order.out_trade_no });
    expect(listener.received).toHaveLength(1);
  });

  test("a notification can overtake the phone's answer", async () => {
    const order = newOrder(sandbox, { notify_url: listener.url });
    const { data } = await newClient(sandbox).v3.pay.transactions.jsapi.post(order);
    await post(sandbox, "/__sandbox/wxpay/pay", {
      ...requestPayment(sandbox, data.prepay_id),
      outcome: "callback-before-response",
    });
    expect(listener.received).toHaveLength(1);
  });

  test.each(["probe", "body", "signature", "timestamp", "serial"] as const)("%s makes it a forgery", async (tamper) => {
    const order = await buyHere();
    await post(sandbox, "/__sandbox/wxpay/duplicate-notification", { outTradeNo: order.out_trade_no, tamper });
    const [received] = listener.received;
    const stale = Math.abs(Date.now() / 1000 - Number(header(received, "timestamp"))) > 300;
    const unknown = header(received, "serial") !== sandbox.merchant.publicKeyId;
    expect(stale || unknown || !isGenuine(received!)).toBe(true);
    expect(tamper === "timestamp").toBe(stale);
    expect(tamper === "serial").toBe(unknown);
  });
});

describe("signers and probes", () => {
  test("in gray mode the share of the public key is exact, the rest is signed by certificate", async () => {
    sandbox.world.pay.keyring.mode = { kind: "gray", publicKeyPercent: 20 };
    for (let count = 0; count < 10; count += 1) await buyHere();
    await sandbox.tick();
    const byPublicKey = listener.received.filter((one) => header(one, "serial") === sandbox.merchant.publicKeyId);
    const byCertificate = listener.received.filter((one) => header(one, "serial") === sandbox.merchant.platformSerial);
    expect([byPublicKey.length, byCertificate.length]).toEqual([2, 8]);
    expect(byPublicKey.every((one) => isGenuine(one))).toBe(true);
    expect(byCertificate.every((one) => isGenuine(one, sandbox.merchant.platformCertPem))).toBe(true);
  });

  test("a probe comes first, is wrong, and is followed by the right one", async () => {
    await sandbox.close();
    sandbox = await openSandbox({ probeEvery: 2 });
    answer = (received) => (header(received, "signature").startsWith("WECHATPAY/SIGNTEST/") ? 401 : 204);
    for (const _ of [1, 2, 3, 4]) await buyHere();
    await sandbox.tick();
    const probes = listener.received.filter((one) => header(one, "signature").startsWith("WECHATPAY/SIGNTEST/"));
    expect(listener.received).toHaveLength(6);
    expect(probes).toHaveLength(2);
    expect(probes.some((one) => isGenuine(one))).toBe(false);
    expect(await (await fetch(`${sandbox.url}/__sandbox/state`)).json()).toMatchObject({
      probesTaken: 0,
      notifications: { DELIVERED: 4 },
    });
  });

  test("a backend that takes a probe for genuine is counted", async () => {
    await sandbox.close();
    sandbox = await openSandbox({ probeEvery: 1 });
    await buyHere();
    await sandbox.tick();
    expect(await (await fetch(`${sandbox.url}/__sandbox/state`)).json()).toMatchObject({ probesTaken: 1 });
  });
});
