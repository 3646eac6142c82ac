import { Agent } from "node:http";
import { connect } from "node:net";
import { CommonClient } from "tencentcloud-sdk-nodejs-common/tencentcloud/common/common_client.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Sandbox } from "../src/index.js";
import { SmsGate } from "../src/sms/gate.js";
import { advance, openListener, openSandbox, post } from "./support/shop.js";

const PHONE = "+8613800000000";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await openSandbox();
  await post(sandbox, "/__sandbox/sms/templates", { id: "1000001", text: "验证码{1}，{2}分钟内有效。" });
});
afterEach(() => sandbox.close());

// biome-ignore lint/suspicious/noExplicitAny: answers of every call.
type Json = any;

/** The SDK signs the host's name without a port, and takes the service from its first word: both must look real. */
class SandboxAgent extends Agent {
  override createConnection() {
    return connect(Number(new URL(sandbox.url).port), "127.0.0.1");
  }
}

/** The provider's own SDK, which signs in its own way. */
function send(changes: object = {}, key: Partial<Sandbox["accounts"]["sms"]> = {}): Promise<Json> {
  const { secretId, secretKey, sdkAppId, signName } = { ...sandbox.accounts.sms, ...key };
  const client = new CommonClient("", "2021-01-11", {
    credential: { secretId, secretKey },
    region: "ap-guangzhou",
    profile: { httpProfile: { protocol: "http://", endpoint: "sms.sandbox.test", agent: new SandboxAgent() } },
  });
  return client.request("SendSms", {
    PhoneNumberSet: [PHONE],
    SmsSdkAppId: sdkAppId,
    TemplateId: "1000001",
    SignName: signName,
    TemplateParamSet: ["482915", "5"],
    ...changes,
  });
}
const codesOf = async (answer: Promise<Json>): Promise<string[]> =>
  (await answer).SendStatusSet.map(({ Code }: Json) => Code);
const inbox = async (phone = PHONE): Promise<Json[]> =>
  JSON.parse(await (await fetch(`${sandbox.url}/__sandbox/sms?phone=${encodeURIComponent(phone)}`)).text());

describe("sending", () => {
  test("reaches the phone with signature and values, and echoes the context", async () => {
    const { SendStatusSet, RequestId } = await send({ SessionContext: "otp-1" });
    expect(SendStatusSet).toMatchObject([{ Code: "Ok", PhoneNumber: PHONE, Fee: 1, SessionContext: "otp-1" }]);
    expect(RequestId).toBeTruthy();
    expect(await inbox()).toMatchObject([
      { serialNo: SendStatusSet[0].SerialNo, text: "【工厂到家】验证码482915，5分钟内有效。", state: "SENT" },
    ]);
  });

  test("judges each number alone", async () => {
    await post(sandbox, "/__sandbox/sms/fate", { phone: "+8613900000000", fate: "BLACKLISTED" });
    const numbers = [PHONE, "13900000000", "12345", "008613700000000"];
    expect(await codesOf(send({ PhoneNumberSet: numbers }))).toEqual([
      "Ok",
      "FailedOperation.PhoneNumberInBlacklist",
      "InvalidParameterValue.IncorrectPhoneNumber",
      "Ok",
    ]);
  });

  test.each([
    [{ TemplateId: "7" }, "FailedOperation.TemplateIncorrectOrUnapproved"],
    [{ TemplateParamSet: ["482915"] }, "InvalidParameterValue.TemplateParameterFormatError"],
    [{ SignName: "别家" }, "FailedOperation.SignatureIncorrectOrUnapproved"],
    [{ TemplateParamSet: ["[sensitive]", "5"] }, "FailedOperation.ContainSensitiveWord"],
  ])("%j is refused for the number", async (changes, code) => {
    expect(await codesOf(send(changes))).toEqual([code]);
    expect(await inbox()).toEqual([]);
  });

  test.each([
    [{ SmsSdkAppId: "1400000000" }, "UnauthorizedOperation.SmsSdkAppIdVerifyFail"],
    [{ PhoneNumberSet: undefined }, "MissingParameter"],
    [{ Phone: "1" }, "UnknownParameter"],
    [{ PhoneNumberSet: [PHONE, "+15550100123"] }, "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber"],
  ])("%j fails the whole call", async (changes, code) => {
    await expect(send(changes)).rejects.toMatchObject({ code });
  });
});

describe("limits per number", () => {
  const sendNumbered = (code: number) => codesOf(send({ TemplateParamSet: [String(code), "5"] }));

  test("the same words once in thirty seconds", async () => {
    await send();
    expect(await codesOf(send())).toEqual(["LimitExceeded.PhoneNumberThirtySecondLimit"]);
    expect(await sendNumbered(1)).toEqual(["Ok"]);
    advance(30_000);
    expect(await codesOf(send())).toEqual(["Ok"]);
  });

  test("so many an hour and a calendar day, and the operator may change that", async () => {
    await post(sandbox, "/__sandbox/sms/limits", { perHour: 2, perDay: 3 });
    expect([await sendNumbered(1), await sendNumbered(2)].flat()).toEqual(["Ok", "Ok"]);
    expect(await sendNumbered(3)).toEqual(["LimitExceeded.PhoneNumberOneHourLimit"]);
    advance(3_600_000);
    expect(await sendNumbered(4)).toEqual(["Ok"]);
    expect(await sendNumbered(5)).toEqual(["LimitExceeded.PhoneNumberDailyLimit"]);
    // Twelve hours after noon, where each test begins, the next day begins in Beijing.
    advance(11 * 3_600_000);
    expect(await sendNumbered(6)).toEqual(["Ok"]);
  });
});

describe("signatures", () => {
  test("a wrong key and a foreign id are refused", async () => {
    await expect(send({}, { secretKey: "x" })).rejects.toMatchObject({ code: "AuthFailure.SignatureFailure" });
    await expect(send({}, { secretId: "AKIDx" })).rejects.toMatchObject({ code: "AuthFailure.SecretIdNotFound" });
  });

  /** The provider's documents sign one header more than its SDK: what is signed is what the caller says. */
  const documented = {
    method: "POST",
    url: "/",
    host: "sms.tencentcloudapi.com",
    headers: {
      "content-type": "application/json; charset=utf-8",
      host: "sms.tencentcloudapi.com",
      "x-tc-action": "SendSms",
      "x-tc-timestamp": "1795334400",
      authorization:
        "TC3-HMAC-SHA256 Credential=AKIDsandbox0000000000000000000000001/2026-11-22/sms/tc3_request, SignedHeaders=content-type;host;x-tc-action, Signature=b708bdb73b5ef7c9057de79eb2a992a8fad4540509f3195bde2dec330fa5e8ba",
    } as Record<string, string>,
    body: Buffer.from(
      '{"PhoneNumberSet":["+8613800000000"],"SmsSdkAppId":"1400000001","TemplateId":"1000001","SignName":"晚风商城","TemplateParamSet":["482915","5"],"SessionContext":"otp-7f3a"}',
    ),
  };
  const key = { secretId: "AKIDsandbox0000000000000000000000001", secretKey: "sandboxSecretKey0000000000000001" };
  const gateAt = (second: number) => new SmsGate({ now: () => second * 1000 }, key);
  const gate = gateAt(1_795_334_400);

  test("last five minutes", () => {
    expect(() => gateAt(1_795_334_700).check(documented)).not.toThrow();
    expect(() => gateAt(1_795_334_701).check(documented)).toThrow("Signature expired");
  });

  test("cover whatever headers the caller names", () => {
    expect(() => gate.check(documented)).not.toThrow();
    const altered = { ...documented, headers: { ...documented.headers, "x-tc-action": "PullSmsSendStatus" } };
    expect(() => gate.check(altered)).toThrow("could not be validated");
    const { authorization = "" } = documented.headers;
    const bare = { ...documented.headers, authorization: authorization.replace("content-type;host;", "") };
    expect(() => gate.check({ ...documented, headers: bare })).toThrow("must contain content-type and host");
  });
});

describe("delivery reports", () => {
  test("come after a while, unsigned, as a list, and again until they are taken", async () => {
    const listener = await openListener(() => 200);
    await post(sandbox, "/__sandbox/sms/report-url", { url: listener.url });
    await post(sandbox, "/__sandbox/sms/fate", { phone: PHONE, fate: "FAIL" });
    const { SendStatusSet } = await send();
    await sandbox.tick();
    expect(listener.received).toHaveLength(0);
    advance(5_000);
    await sandbox.tick();
    expect(JSON.parse(listener.received[0]!.body)).toEqual([
      expect.objectContaining({
        sid: SendStatusSet[0].SerialNo,
        mobile: "13800000000",
        nationcode: "86",
        report_status: "FAIL",
        user_receive_time: "2027-03-10 12:00:05",
      }),
    ]);
    expect(await inbox()).toMatchObject([{ state: "FAIL" }]);
    // The listener answers 200 without {"result":0}: not taken.
    advance(60_000);
    await sandbox.tick();
    expect(listener.received).toHaveLength(2);
    listener.close();
  });
});
