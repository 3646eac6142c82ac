import { afterEach, expect, test } from "vitest";
import { deadUrl, type HttpPeer, type Reaction, startPeer } from "../../../test/http-peer.js";
import { readVector } from "../../../test/vectors.js";
import { createSms, readDeliveryReports, SMS_FIELDS, type SmsError, type SmsSettings } from "./index.js";

let peer: HttpPeer | undefined;
afterEach(async () => {
  await peer?.close();
  peer = undefined;
});

const message = { phoneNumber: "+8613800000000", templateId: "1000001", params: ["482915", "5"], reference: "msg_1" };
const settingsFor = (baseUrl: string): SmsSettings => ({
  baseUrl,
  region: "ap-guangzhou",
  secretId: "AKIDtest",
  secretKey: "secret",
  sdkAppId: "1400000001",
  signName: "工厂到家",
  now: () => Date.parse("2026-11-22T08:00:00Z"),
  timeoutMs: 3_000,
});
const open = async (reaction: Reaction, changes: Partial<SmsSettings> = {}) => {
  peer = await startPeer(() => reaction);
  return createSms({ ...settingsFor(peer.url), ...changes });
};
const answerOf = (response: object): Reaction => ({ body: JSON.stringify({ Response: response }) });
const status = (Code: string) =>
  answerOf({ SendStatusSet: [{ SerialNo: "2028:1", PhoneNumber: "+8613800000000", Fee: 1, Code }], RequestId: "r-1" });

test("what leaves is one number, the template, its values and our reference", async () => {
  const asked: unknown[] = [];
  const egress = async (...words: unknown[]) => void asked.push(words);
  const sms = await open(status("Ok"), { egress });
  expect(await sms.send(message, "case-1")).toEqual({ serialNo: "2028:1", fee: 1 });
  expect(asked).toEqual([["SMS", "SEND_SMS", [...SMS_FIELDS.SEND_SMS], "case-1"]]);
  const [request] = peer!.requests;
  expect(request).toMatchObject({ method: "POST", url: "/" });
  expect(request!.headers).toMatchObject({ "x-tc-action": "SendSms", "x-tc-version": "2021-01-11" });
  expect(JSON.parse(request!.body)).toEqual({
    PhoneNumberSet: ["+8613800000000"],
    SmsSdkAppId: "1400000001",
    TemplateId: "1000001",
    SignName: "工厂到家",
    TemplateParamSet: ["482915", "5"],
    SessionContext: "msg_1",
  });
});

test("when the gate refuses, nothing leaves", async () => {
  const refused = new Error("no agreement");
  const sms = await open(status("Ok"), { egress: () => Promise.reject(refused) });
  await expect(sms.send(message)).rejects.toBe(refused);
  expect(peer!.requests).toHaveLength(0);
});

test.each([
  ["InvalidParameterValue.IncorrectPhoneNumber", "NUMBER", false],
  ["FailedOperation.PhoneNumberInBlacklist", "BLOCKED", false],
  ["FailedOperation.ContainSensitiveWord", "CONTENT", false],
  ["FailedOperation.InsufficientBalanceInSmsPackage", "CONFIG", false],
  ["LimitExceeded.PhoneNumberDailyLimit", "RATE_LIMITED", true],
  ["UnsupportedOperation.Whatever", "PROTOCOL", false],
])("a status %s is %s", async (code, kind, retryable) => {
  const sms = await open(status(code));
  await expect(sms.send(message)).rejects.toMatchObject({ kind, code, retryable, requestId: "r-1" });
});

test.each([
  ["AuthFailure.SignatureExpire", "CONFIG"],
  ["RequestLimitExceeded", "RATE_LIMITED"],
  ["InternalError.RequestTimeException", "BUSY"],
])("a call that fails as a whole with %s is %s, though its HTTP status is 200", async (Code, kind) => {
  const sms = await open(answerOf({ Error: { Code, Message: "no" }, RequestId: "r-2" }));
  await expect(sms.send(message)).rejects.toMatchObject({ kind, code: Code, requestId: "r-2" });
});

test("a lost answer may have been a sent message; a refused connection cannot", async () => {
  await expect((await open("HANG")).send(message)).rejects.toMatchObject({ mayHaveBeenSent: true });
  const nobody = createSms(settingsFor(await deadUrl()));
  await expect(nobody.send(message)).rejects.toMatchObject({ kind: "UNREACHABLE", mayHaveBeenSent: false });
});

test.each([{ body: "<html>" }, { body: "{}" }, { status: 302 }, answerOf({ SendStatusSet: [] })])(
  "an answer outside the contract is no success: %j",
  async (reaction) => {
    await expect((await open(reaction)).send(message)).rejects.toMatchObject({ kind: "PROTOCOL" });
  },
);

test("an error names neither number nor code nor what the provider wrote", async () => {
  const sms = await open(answerOf({ Error: { Code: "phone +8613800000000", Message: "482915" }, RequestId: "r-3" }));
  const error = (await sms.send(message).catch((reason: unknown) => reason)) as SmsError;
  expect(error.message).toBe("SMS: PROTOCOL request r-3");
  expect(JSON.stringify(error)).not.toMatch(/138|4829/);
});

test.each([
  { ...message, phoneNumber: "13800000000" },
  { ...message, reference: "x".repeat(512) },
])("what cannot be sent to anybody is refused before the gate", async (wrong) => {
  const sms = await open(status("Ok"));
  await expect(sms.send(wrong)).rejects.toThrow(RangeError);
  expect(peer!.requests).toHaveLength(0);
});

test("delivery reports are read without the number; anything else is refused", () => {
  const vector = readVector<{ delivery_report_callback: { body: string } }>("10-tencent-sms-tc3.json");
  expect(readDeliveryReports(Buffer.from(vector.delivery_report_callback.body))).toEqual([
    {
      serialNo: "2028:f825e6d16e23f73f09f69f4e7d1a0001",
      delivered: true,
      carrierCode: "DELIVRD",
      reportedAt: new Date("2026-11-22T08:00:05Z"),
    },
  ]);
  const broken = vector.delivery_report_callback.body.replace("SUCCESS", "MAYBE");
  for (const body of ["", "{}", "[1]", broken]) {
    expect(() => readDeliveryReports(Buffer.from(body))).toThrow("SMS: PROTOCOL");
  }
});
