import { createSign, randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { Wechatpay } from "wechatpay-axios-plugin";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/index.js";

/** Nobody listens there, and nothing leaves the machine. */
const NOTIFY_URL = "http://127.0.0.1:9/pay/notify";

/** A sandbox whose clock is the test's faked Date, so that library and sandbox agree on the time. */
export async function openSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(new Date("2027-03-10T12:00:00+08:00"));
  const clock = { now: () => Date.now() };
  const merchantDir = mkdtempSync(join(tmpdir(), "sandbox-test-"));
  keptKeys ??= await makeKeys();
  writeFileSync(join(merchantDir, "sandbox.journal"), keptKeys);
  const sandbox = await startSandbox({ clock, merchantDir, tickMs: 0, ...options });
  const close = async () => {
    await sandbox.close();
    rmSync(merchantDir, { recursive: true });
  };
  return { ...sandbox, close };
}

/** The journal of a fresh sandbox: making RSA keys anew for each test would take most of its time. */
let keptKeys: Buffer | undefined;

async function makeKeys(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-keys-"));
  await (await startSandbox({ merchantDir: folder, tickMs: 0 })).close();
  const journal = readFileSync(join(folder, "sandbox.journal"));
  rmSync(folder, { recursive: true });
  return journal;
}

export function advance(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}

// biome-ignore lint/suspicious/noExplicitAny: the library builds its calls by proxy.
export type Client = any;

/** The independent library as this merchant, trusting the public key and the current certificate. */
export function newClient({ url, merchant }: Sandbox): Client {
  return new Wechatpay({
    mchid: merchant.mchId,
    serial: merchant.serial,
    privateKey: merchant.privateKeyPem,
    certs: { [merchant.publicKeyId]: merchant.publicKeyPem, [merchant.platformSerial]: merchant.platformCertPem },
    baseURL: url,
  });
}

export interface Order {
  appid: string;
  mchid: string;
  description: string;
  out_trade_no: string;
  notify_url: string;
  amount: { total: number; currency?: string };
  payer: { openid: string };
}

export function newOrder({ merchant, world }: Sandbox, changes: object = {}): Order & Record<string, unknown> {
  return {
    appid: merchant.appId,
    mchid: merchant.mchId,
    description: "工厂到家订单",
    out_trade_no: `T${randomUUID().replaceAll("-", "").slice(0, 20)}`,
    notify_url: NOTIFY_URL,
    amount: { total: 12_990, currency: "CNY" },
    payer: { openid: world.wx.users.meet("li").openid },
    ...changes,
  };
}

/** The arguments of wx.requestPayment as a right backend makes them. */
export function requestPayment({ merchant }: Sandbox, prepayId: string, user = "li") {
  const timeStamp = String(Math.floor(Date.now() / 1000));
  const nonceStr = randomUUID().replaceAll("-", "");
  const pack = `prepay_id=${prepayId}`;
  const paySign = createSign("RSA-SHA256")
    .update(`${merchant.appId}\n${timeStamp}\n${nonceStr}\n${pack}\n`)
    .sign(merchant.privateKeyPem, "base64");
  return { timeStamp, nonceStr, package: pack, signType: "RSA", paySign, user };
}

/** Places and pays an order. */
export async function buy(sandbox: Sandbox, changes: object = {}): Promise<Order> {
  const order = newOrder(sandbox, changes);
  const { data } = await newClient(sandbox).v3.pay.transactions.jsapi.post(order);
  const result = await sandbox.world.pay.payments.pay(requestPayment(sandbox, data.prepay_id));
  if (result.errMsg !== "requestPayment:ok") throw new Error(result.errMsg);
  return order;
}

/** Status and code of a refused call of the library. */
export async function refusal(call: Promise<unknown>): Promise<{ status: number; code: string; detail?: unknown }> {
  const error = await call.then(
    () => undefined,
    (reason) => reason,
  );
  if (!error?.response) throw error ?? new Error("the call was not refused");
  return { status: error.response.status, ...error.response.data };
}

export interface Received {
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A merchant's callback endpoint that answers what it is told to. */
export async function openListener(answer: (received: Received) => number) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const one = { headers: request.headers, body: Buffer.concat(chunks).toString() };
    received.push(one);
    response.writeHead(answer(one)).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/pay/notify`,
    received,
    close: () => server.close(),
  };
}

export function post(sandbox: Sandbox, path: string, body: unknown = {}): Promise<Response> {
  return fetch(sandbox.url + path, { method: "POST", body: JSON.stringify(body) });
}
