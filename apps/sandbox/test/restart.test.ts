import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fileClock, startSandbox } from "../src/index.js";
import { Store } from "../src/kernel/store.js";
import { newClient, newOrder, openListener, refusal, requestPayment } from "./support/shop.js";

const FILES = [
  ...["merchant_serial", "merchant_key.pem", "apiv3_key", "public_key_id", "public_key.pem", "app_secret"],
  ...["sms_secret_id", "sms_secret_key", "sms_sdk_app_id", "storage_access_key", "storage_secret_key"],
  ...["mail_user", "mail_password"],
];

let folder: string;
let clockFile: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  vi.useRealTimers();
  folder = mkdtempSync(join(tmpdir(), "sandbox-restart-"));
  clockFile = join(folder, "clock", "offset");
});
afterEach(async () => {
  for (const child of children.splice(0))
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

const read = (name: string) => readFileSync(join(folder, name), "utf8");

/** Starts the process as an operator would, and waits until it says where it listens. */
async function startProcess(): Promise<{ child: ChildProcess; url: string }> {
  const env = { ...process.env, SANDBOX_MERCHANT_DIR: folder, CLOCK_FILE: clockFile };
  const main = join(import.meta.dirname, "../src/main.ts");
  const child = spawn(process.execPath, ["--import", "tsx", main], { env, stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const [line] = await once(child.stdout!, "data");
  return { child, url: /http\S+/.exec(String(line))![0] };
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(child, "exit");
  child.kill(signal);
  return (await exit)[0];
}

/** The merchant as its backend knows it: by the files alone. */
function readMerchant(url: string) {
  const merchant = {
    mchId: "1900012345",
    appId: "wx7f3c0a9d5e21b846",
    serial: read("merchant_serial"),
    privateKeyPem: read("merchant_key.pem"),
    publicKeyId: read("public_key_id"),
    publicKeyPem: read("public_key.pem"),
    platformSerial: "unused",
    platformCertPem: read("public_key.pem"),
  };
  return { url, merchant } as unknown as Parameters<typeof newClient>[0];
}

async function postJson(url: string, body: object = {}) {
  const answer = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  return answer.json() as Promise<Record<string, unknown>>;
}

describe("a sandbox killed and started again", () => {
  test("keeps its keys, its orders, its users and the notification it still owes", { timeout: 60_000 }, async () => {
    const first = await startProcess();
    const kept = FILES.map(read);
    for (const name of FILES) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    const { openid } = await postJson(`${first.url}/__sandbox/wx/login`, { user: "li" });
    let status = 500;
    const listener = await openListener(() => status);
    const shop = readMerchant(first.url);
    const order = { ...newOrderOf(openid), notify_url: listener.url };
    const { data } = await newClient(shop).v3.pay.transactions.jsapi.post(order);
    await postJson(`${first.url}/__sandbox/wxpay/pay`, requestPayment(shop, data.prepay_id));
    await postJson(`${first.url}/__sandbox/tick`);
    expect(listener.received).toHaveLength(1);
    const unpaid = { ...order, out_trade_no: "RESTART000002" };
    await newClient(shop).v3.pay.transactions.jsapi.post(unpaid);
    await stop(first.child, "SIGKILL");

    const second = await startProcess();
    expect(FILES.map(read)).toEqual(kept);
    const reborn = readMerchant(second.url);
    const query = newClient(reborn).v3.pay.transactions.outTradeNo.$out_trade_no$;
    const params = { mchid: order.mchid };
    for (const [{ out_trade_no }, trade_state] of [
      [order, "SUCCESS"],
      [unpaid, "NOTPAY"],
    ] as const)
      expect((await query.get({ params, out_trade_no })).data).toMatchObject({ trade_state });
    status = 204;
    await postJson(`${second.url}/__sandbox/clock`, { advanceMs: 15_000 });
    await postJson(`${second.url}/__sandbox/tick`);
    expect(listener.received).toHaveLength(2);
    expect(listener.received[1]?.body).toBe(listener.received[0]?.body);
    expect(await postJson(`${second.url}/__sandbox/wx/login`, { user: "li" })).toMatchObject({ openid });
    listener.close();
    expect(await stop(second.child, "SIGTERM")).toBe(0);
  });

  test("forgets only a deed that was cut off while being written", async () => {
    const first = await startSandbox({ merchantDir: folder, tickMs: 0 });
    const order = newOrder(first);
    await newClient(first).v3.pay.transactions.jsapi.post(order);
    await first.close();
    appendFileSync(join(folder, "sandbox.journal"), '[["orders","HALF01",{"outTradeNo":"HA');
    const second = await startSandbox({ merchantDir: folder, tickMs: 0 });
    expect(second.world.pay.orders.find(order.out_trade_no)?.state).toBe("NOTPAY");
    expect(second.world.pay.orders.find("HALF01")).toBeUndefined();
    expect(second.merchant.privateKeyPem).toBe(first.merchant.privateKeyPem);
    await second.close();
  });
});

describe("the journal", () => {
  test("does not grow with what is outdated, and keeps what is not", () => {
    const file = join(folder, "small.journal");
    const store = new Store(file, 1_000);
    const [counts, gone] = [store.table<{ count: number }>("counts"), store.table<{ count: number }>("gone")];
    for (let count = 1; count <= 1_000; count += 1) {
      counts.put("only", { count });
      gone.put("soon", { count });
      gone.delete("soon");
      store.flush();
    }
    store.close();
    expect(statSync(file).size).toBeLessThan(2_000);
    const again = new Store(file);
    expect(again.table("counts").values()).toEqual([{ count: 1_000 }]);
    expect(again.table("gone").size).toBe(0);
    again.close();
  });
});

describe("the clock", () => {
  test("is moved through its file, by the sandbox and by others", async () => {
    const sandbox = await startSandbox({ clock: fileClock(clockFile), tickMs: 0 });
    const client = newClient(sandbox);
    const place = () => client.v3.pay.transactions.jsapi.post(newOrder(sandbox));
    expect((await place()).status).toBe(200);
    await postJson(`${sandbox.url}/__sandbox/clock`, { advanceMs: 302_000 });
    expect(readFileSync(clockFile, "utf8")).toBe("302000");
    // The library lives in real time, five minutes behind.
    expect(await refusal(place())).toMatchObject({ status: 401, code: "SIGN_ERROR" });
    writeFileSync(clockFile, "0");
    expect((await place()).status).toBe(200);
    await sandbox.close();
  });

  test("runs only forward, and not at all by order when a test holds it", async () => {
    const sandbox = await startSandbox({ clock: { now: () => Date.now() }, tickMs: 0 });
    const order = (advanceMs: number) =>
      fetch(`${sandbox.url}/__sandbox/clock`, { method: "POST", body: JSON.stringify({ advanceMs }) });
    expect((await order(-1)).status).toBe(400);
    expect((await order(1)).status).toBe(400);
    await sandbox.close();
  });

  test("lets what is due happen by itself, soon", async () => {
    const listener = await openListener(() => 204);
    const sandbox = await startSandbox({ tickMs: 20 });
    const { data } = await newClient(sandbox).v3.pay.transactions.jsapi.post(
      newOrder(sandbox, { notify_url: listener.url }),
    );
    await sandbox.world.pay.payments.pay(requestPayment(sandbox, data.prepay_id));
    await vi.waitFor(() => expect(listener.received).toHaveLength(1), { timeout: 5_000 });
    listener.close();
    await sandbox.close();
  });
});

function newOrderOf(openid: unknown) {
  return {
    appid: "wx7f3c0a9d5e21b846",
    mchid: "1900012345",
    description: "工厂到家订单",
    out_trade_no: "RESTART000001",
    amount: { total: 100 },
    payer: { openid },
  };
}
