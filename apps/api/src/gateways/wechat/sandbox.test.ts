import { type Sandbox, startSandbox } from "@factory-to-home/sandbox";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createWeChat, decryptUserData, type WeChat, type WeChatSettings } from "./index.js";

let now = Date.parse("2026-11-22T08:00:00Z");
let sandbox: Sandbox;
let wechat: WeChat;

const connect = (changes: Partial<WeChatSettings> = {}) => {
  const { appId, appSecret } = sandbox.merchant;
  return createWeChat({ baseUrl: sandbox.url, appId, appSecret, now: () => now, timeoutMs: 2_000, ...changes });
};
const ask = async (path: string, body: object) => {
  const answer = await fetch(`${sandbox.url}/__sandbox/${path}`, { method: "POST", body: JSON.stringify(body) });
  return (await answer.json()) as Record<string, string>;
};
const loginCode = async (user: string, traits: object = {}) => (await ask("wx/login", { user, ...traits })).code!;
const phoneCode = async (user: string, traits: object = {}) => (await ask("wx/phone-code", { user, ...traits })).code!;
const signIn = async (user: string) => wechat.codeToSession(await loginCode(user));

beforeAll(async () => {
  sandbox = await startSandbox({ clock: { now: () => now }, tickMs: 0 });
});
afterAll(() => sandbox.close());
beforeEach(() => {
  wechat = connect();
});

describe("sign-in against the sandbox", () => {
  test("a fresh code gives the same openid at every login, and the unionid only if there is one", async () => {
    const first = await signIn("xiaofan");
    now += 61_000;
    const second = await signIn("xiaofan");
    expect(second.openid).toBe(first.openid);
    expect(second.sessionKey).not.toBe(first.sessionKey);
    expect("unionid" in first).toBe(false);
    expect(await wechat.codeToSession(await loginCode("bound", { unionid: "oU-1" }))).toMatchObject({
      unionid: "oU-1",
    });
  });

  test("a used, an old, an altered and a foreign code are refused, each by its kind", async () => {
    const used = await loginCode("xiaofan");
    await wechat.codeToSession(used);
    await expect(wechat.codeToSession(used)).rejects.toMatchObject({ kind: "CODE_USED" });
    const fresh = await loginCode("xiaofan");
    const altered = `${fresh.slice(0, -1)}${fresh.endsWith("a") ? "b" : "a"}`;
    await expect(wechat.codeToSession(altered)).rejects.toMatchObject({ kind: "INVALID_CODE" });
    now += 300_001;
    await expect(wechat.codeToSession(fresh)).rejects.toMatchObject({ kind: "INVALID_CODE" });
    const foreign = await loginCode("xiaofan", { appId: "wxffffffffffffffff" });
    await expect(wechat.codeToSession(foreign)).rejects.toMatchObject({ kind: "INVALID_CODE", errcode: 40029 });
  });

  test("a risky user is blocked, and a wrong secret is our own fault", async () => {
    const code = await loginCode("risky", { risky: true });
    await expect(wechat.codeToSession(code)).rejects.toMatchObject({ kind: "BLOCKED" });
    const appSecret = sandbox.merchant.appSecret.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
    const wrong = connect({ appSecret });
    await expect(wrong.codeToSession(await loginCode("xiaofan"))).rejects.toMatchObject({ kind: "CONFIG" });
    await expect(wrong.phoneNumber("code")).rejects.toMatchObject({ kind: "CONFIG", operation: "ACCESS_TOKEN" });
  });

  test("what the phone encrypted opens with the session key of its login", async () => {
    const { sessionKey, openid } = await signIn("profiled");
    const { encryptedData = "", iv = "" } = await ask("wx/encrypted", { user: "profiled", kind: "profile" });
    const rule = { appId: sandbox.merchant.appId, now, maxAgeMs: 300_000 };
    expect(decryptUserData({ encryptedData, iv, sessionKey }, rule)).toMatchObject({ openId: openid });
  });
});

describe("phone number against the sandbox", () => {
  test("a phone code gives the number once; a login code never does", async () => {
    const { openid } = await signIn("caller");
    const code = await phoneCode("caller", { phone: "13800000000" });
    expect(await wechat.phoneNumber(code, openid)).toEqual({ phoneNumber: "+8613800000000", countryCode: "86" });
    await expect(wechat.phoneNumber(code, openid)).rejects.toMatchObject({ kind: "INVALID_CODE" });
    await expect(wechat.phoneNumber(await loginCode("caller"))).rejects.toMatchObject({ kind: "INVALID_CODE" });
  });

  test("a foreign number keeps its country, a code of another person or app is refused", async () => {
    const abroad = await phoneCode("abroad", { phone: "5550100123", countryCode: "1" });
    expect(await wechat.phoneNumber(abroad)).toEqual({ phoneNumber: "+15550100123", countryCode: "1" });
    const { openid } = await signIn("somebody");
    const code = await phoneCode("caller", { phone: "13800000000" });
    await expect(wechat.phoneNumber(code, openid)).rejects.toMatchObject({ kind: "INVALID_CODE" });
    const foreign = await phoneCode("caller", { appId: "wxffffffffffffffff" });
    await expect(wechat.phoneNumber(foreign)).rejects.toMatchObject({ kind: "INVALID_CODE", errcode: 40013 });
  });
});

describe("text check against the sandbox", () => {
  test("pass, review and risky come through; a user away for two hours cannot be judged", async () => {
    const { openid } = await signIn("writer");
    const check = (content: string) => wechat.checkText({ openid, scene: "COMMENT", content });
    expect(await check("帆布很结实")).toMatchObject({ verdict: "PASS", label: 100 });
    expect(await check("[review]")).toMatchObject({ verdict: "REVIEW" });
    expect(await check("[risky:20002]")).toMatchObject({ verdict: "RISKY", label: 20002 });
    now += 2 * 3_600_000 + 1;
    await expect(check("帆布很结实")).rejects.toMatchObject({ kind: "USER_ABSENT" });
  });
});

describe("access token against the sandbox", () => {
  test.each(["expired", "replaced"])(
    "one that is %s before its time costs one repetition, unseen by the caller",
    async (as) => {
      const { openid } = await signIn("writer");
      const check = () => wechat.checkText({ openid, scene: "PROFILE", content: "小帆" });
      await check();
      await ask("wx/expire-token", { channel: "stable", as });
      expect(await check()).toMatchObject({ verdict: "PASS" });
    },
  );

  test("survives a day of use across a year's end and 29 February", async () => {
    for (const start of ["2026-12-31T12:00:00Z", "2028-02-28T12:00:00Z"]) {
      now = Date.parse(start);
      for (let hour = 0; hour < 36; hour += 1) {
        now += 3_600_000;
        const { openid } = await signIn("daily");
        expect(await wechat.checkText({ openid, scene: "FORUM", content: "你好" })).toMatchObject({ verdict: "PASS" });
      }
    }
  });

  test("WeChat's own trouble is told as such", async () => {
    const order = (fault: object) => ask("faults", { path: "/sns/jscode2session", ...fault });
    const code = await loginCode("xiaofan");
    await order({ kind: "errcode", errcode: -1 });
    await expect(wechat.codeToSession(code)).rejects.toMatchObject({ kind: "BUSY", retryable: true });
    await order({ kind: "errcode", errcode: 45011 });
    await expect(wechat.codeToSession(code)).rejects.toMatchObject({ kind: "RATE_LIMITED", retryable: true });
    await order({ kind: "status", status: 502 });
    await expect(wechat.codeToSession(code)).rejects.toMatchObject({ kind: "BUSY", retryable: true });
    await order({ kind: "accepted-drop" });
    await expect(wechat.codeToSession(code)).rejects.toMatchObject({ kind: "UNREACHABLE", retryable: true });
    await expect(wechat.codeToSession(code)).rejects.toMatchObject({ kind: "CODE_USED" });
  });
});
