import { type Sandbox, startSandbox } from "@factory-to-home/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPeer } from "../../../test/http-peer.js";
import { createSms, DELIVERY_REPORT_ACCEPTED, readDeliveryReports, type Sms } from "./index.js";

let now = Date.parse("2026-11-22T08:00:00Z");
let sandbox: Sandbox;
let sms: Sms;

const message = { phoneNumber: "+8613800000000", templateId: "1000001", params: ["482915", "5"], reference: "msg_1" };
const order = (path: string, body: object) =>
  fetch(`${sandbox.url}/__sandbox/${path}`, { method: "POST", body: JSON.stringify(body) });
const connect = (changes: object = {}) =>
  createSms({
    ...sandbox.accounts.sms,
    baseUrl: sandbox.url,
    region: "ap-guangzhou",
    now: () => now,
    timeoutMs: 2_000,
    ...changes,
  });

beforeAll(async () => {
  sandbox = await startSandbox({ clock: { now: () => now }, tickMs: 0 });
  await order("sms/templates", { id: "1000001", text: "验证码{1}，{2}分钟内有效。" });
  sms = connect();
});
afterAll(() => sandbox.close());

test("a message reaches the phone, and its report names the same serial number", async () => {
  const merchant = await startPeer(() => ({ body: JSON.stringify(DELIVERY_REPORT_ACCEPTED) }));
  await order("sms/report-url", { url: `${merchant.url}/reports` });
  const { serialNo } = await sms.send(message);
  const inbox = await fetch(`${sandbox.url}/__sandbox/sms?phone=%2B8613800000000`);
  expect(await inbox.json()).toMatchObject([{ serialNo, text: "【工厂到家】验证码482915，5分钟内有效。" }]);
  now += 5_000;
  await sandbox.tick();
  const [report] = merchant.requests;
  expect(readDeliveryReports(Buffer.from(report!.body))).toEqual([
    { serialNo, delivered: true, carrierCode: "DELIVRD", reportedAt: new Date(now) },
  ]);
  now += 3_600_000;
  await sandbox.tick();
  expect(merchant.requests).toHaveLength(1);
  await merchant.close();
});

test("what the provider refuses is told by its kind", async () => {
  await sms.send({ ...message, phoneNumber: "+8613600000000" });
  const again = sms.send({ ...message, phoneNumber: "+8613600000000" });
  await expect(again).rejects.toMatchObject({ kind: "RATE_LIMITED", retryable: true });
  await order("sms/fate", { phone: "+8613900000000", fate: "BLACKLISTED" });
  await expect(sms.send({ ...message, phoneNumber: "+8613900000000" })).rejects.toMatchObject({ kind: "BLOCKED" });
  await expect(sms.send({ ...message, phoneNumber: "+8611100000000" })).rejects.toMatchObject({ kind: "NUMBER" });
  await expect(sms.send({ ...message, templateId: "7" })).rejects.toMatchObject({ kind: "CONFIG" });
  await expect(sms.send({ ...message, params: ["[sensitive]", "5"] })).rejects.toMatchObject({ kind: "CONTENT" });
  await expect(connect({ secretKey: "x" }).send(message)).rejects.toMatchObject({ kind: "CONFIG" });
  await expect(connect({ now: () => now - 301_000 }).send(message)).rejects.toMatchObject({ kind: "CONFIG" });
});

test("an answer lost after the message was taken says so", async () => {
  await order("faults", { kind: "accepted-drop", path: "/sms" });
  const other = { ...message, phoneNumber: "+8613700000000" };
  await expect(sms.send(other)).rejects.toMatchObject({ kind: "UNREACHABLE", mayHaveBeenSent: true });
  expect(sandbox.world.sms.carrier.of(other.phoneNumber)).toHaveLength(1);
});
