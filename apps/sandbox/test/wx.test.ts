import { createDecipheriv, createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Sandbox } from "../src/index.js";
import { advance, openSandbox, post } from "./support/shop.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await openSandbox();
});
afterEach(() => sandbox.close());

// biome-ignore lint/suspicious/noExplicitAny: answers of every call.
type Json = any;
const json = async (answer: Response | Promise<Response>): Promise<Json> => JSON.parse(await (await answer).text());
const admin = (path: string, body: object): Promise<Json> => json(post(sandbox, `/__sandbox/wx/${path}`, body));

function credentials(changes: object = {}): Record<string, string> {
  const { appId: appid, appSecret: secret } = sandbox.merchant;
  return { appid, secret, ...changes };
}
function get(path: string, query: Record<string, string>): Promise<Response> {
  return fetch(`${sandbox.url}${path}?${new URLSearchParams(query)}`);
}
const exchange = (js_code: string, changes: object = {}) =>
  json(get("/sns/jscode2session", credentials({ js_code, grant_type: "authorization_code", ...changes })));
const login = async (user = "li", traits: object = {}) => exchange((await admin("login", { user, ...traits })).code);
const plainToken = () => json(get("/cgi-bin/token", credentials({ grant_type: "client_credential" })));
const stableToken = (changes: object = {}) =>
  json(post(sandbox, "/cgi-bin/stable_token", credentials({ grant_type: "client_credential", ...changes })));
async function callApi(path: string, body: unknown, token?: string): Promise<Json> {
  const access_token = token ?? (await stableToken()).access_token;
  return json(post(sandbox, `${path}?access_token=${access_token}`, body));
}

describe("sign-in", () => {
  test("gives the same openid each time, another one to another user, and 16 bytes of session key", async () => {
    const [first, second, other] = [await login(), await login(), await login("wang")];
    expect(first.openid).toMatch(/^o[\w-]{27}$/);
    expect(second.openid).toBe(first.openid);
    expect(other.openid).not.toBe(first.openid);
    expect(Buffer.from(first.session_key, "base64")).toHaveLength(16);
    expect(first).not.toHaveProperty("unionid");
    expect((await login("li", { unionid: "u1" })).unionid).toBe("u1");
  });

  test("answers 200, text/plain, with a trace id at the end of errmsg", async () => {
    const answer = await get("/sns/jscode2session", {});
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/plain"]);
    expect((await json(answer)).errmsg).toMatch(/ rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/);
  });

  test("takes a code once, and for five minutes", async () => {
    const { code } = await admin("login", { user: "li" });
    expect(code).toHaveLength(32);
    expect((await exchange(code)).openid).toBeTruthy();
    expect(await exchange(code)).toMatchObject({ errcode: 40163 });
    const [fresh, stale] = [await admin("login", { user: "li" }), await admin("login", { user: "li" })];
    advance(5 * MINUTE);
    expect((await exchange(fresh.code)).openid).toBeTruthy();
    advance(1);
    expect(await exchange(stale.code)).toMatchObject({ errcode: 40029 });
  });

  test("refuses codes of nobody and of another app", async () => {
    const { code } = await admin("login", { user: "li", appId: "wx0000000000000000" });
    expect(await exchange(code)).toMatchObject({ errcode: 40029 });
    expect(await exchange("0".repeat(32))).toMatchObject({ errcode: 40029 });
  });

  test.each([
    ["appid", "", 41002],
    ["secret", "", 41004],
    ["js_code", "", 41008],
    ["grant_type", "password", 40002],
    ["appid", "wx0000000000000000", 40013],
    ["secret", "0".repeat(32), 40125],
  ])("refuses %s=%s with %i and leaves the code usable", async (name, value, errcode) => {
    const { code } = await admin("login", { user: "li" });
    expect(await exchange(code, { [name]: value })).toMatchObject({ errcode });
    expect((await exchange(code)).openid).toBeTruthy();
  });

  test("blocks risky users, and more than 100 logins a minute of one user", async () => {
    expect(await login("zhao", { risky: true })).toMatchObject({ errcode: 40226 });
    for (let count = 0; count < 100; count += 1) await exchange(sandbox.world.wx.login.issueCode("li"));
    expect(await login()).toMatchObject({ errcode: 45011 });
    expect((await login("wang")).openid).toBeTruthy();
    advance(MINUTE);
    expect((await login()).openid).toBeTruthy();
  });

  test("keeps the session key within a minute, then changes it; the old key opens nothing any more", async () => {
    const { session_key: first } = await login();
    expect((await login()).session_key).toBe(first);
    advance(MINUTE + 1);
    const { session_key: second } = await login();
    expect(second).not.toBe(first);
    await admin("phone-code", { user: "li", phone: "13800000000" });
    const data = await admin("encrypted", { user: "li", kind: "phone" });
    expect(decrypt(data, second)).toMatchObject({
      phoneNumber: "13800000000",
      watermark: { appid: sandbox.merchant.appId },
    });
    expect(() => decrypt(data, first)).toThrow();
    expect(data.signature).toBe(
      createHash("sha1")
        .update(data.rawData + second)
        .digest("hex"),
    );
  });
});

function decrypt({ encryptedData, iv }: Json, sessionKey: string): Json {
  const decipher = createDecipheriv("aes-128-cbc", Buffer.from(sessionKey, "base64"), Buffer.from(iv, "base64"));
  return JSON.parse(Buffer.concat([decipher.update(encryptedData, "base64"), decipher.final()]).toString());
}

/** Any call that needs a token. */
const tryToken = async (token: string) => (await callApi("/wxa/msg_sec_check", {}, token)).errcode;
const TAKEN = 47001;

describe("access tokens", () => {
  test("a plain token is new each time and leaves its predecessor five minutes", async () => {
    const [first, second] = [await plainToken(), await plainToken()];
    expect(first.expires_in).toBe(7200);
    expect(second.access_token).not.toBe(first.access_token);
    advance(5 * MINUTE - 1);
    expect(await tryToken(first.access_token)).toBe(TAKEN);
    advance(1);
    expect(await tryToken(first.access_token)).toBe(42001);
    expect(await tryToken(second.access_token)).toBe(TAKEN);
  });

  test("a stable token stays, with less and less time, until five minutes before its end", async () => {
    const first = await stableToken();
    advance(HOUR);
    expect(await stableToken()).toEqual({ access_token: first.access_token, expires_in: 3600 });
    advance(55 * MINUTE - 1);
    expect((await stableToken()).access_token).toBe(first.access_token);
    advance(1);
    const second = await stableToken();
    expect(second.access_token).not.toBe(first.access_token);
    expect(second.expires_in).toBe(7200);
    expect(await tryToken(first.access_token)).toBe(TAKEN);
    advance(5 * MINUTE);
    expect(await tryToken(first.access_token)).toBe(42001);
  });

  test("the two kinds do not touch each other", async () => {
    const stable = await stableToken();
    await plainToken();
    await plainToken();
    expect((await stableToken()).access_token).toBe(stable.access_token);
    const plain = await plainToken();
    await stableToken({ force_refresh: true });
    expect(await tryToken(plain.access_token)).toBe(TAKEN);
  });

  test("a forced refresh kills the old one at once, 30 s apart and 20 a day", async () => {
    const first = await stableToken();
    const second = await stableToken({ force_refresh: true });
    expect(await tryToken(first.access_token)).toBe(40001);
    expect(await tryToken(second.access_token)).toBe(TAKEN);
    advance(29_999);
    expect(await stableToken({ force_refresh: true })).toMatchObject({ errcode: 45011 });
    advance(1);
    for (let used = 1; used < 20; used += 1) {
      expect((await stableToken({ force_refresh: true })).errcode).toBeUndefined();
      advance(30_000);
    }
    expect(await stableToken({ force_refresh: true })).toMatchObject({ errcode: 45009 });
    advance(12 * HOUR);
    expect((await stableToken({ force_refresh: true })).access_token).toBeTruthy();
  });

  test.each([
    [{ grant_type: "x" }, 40002],
    [{ appid: "" }, 41002],
    [{ secret: "" }, 41004],
    [{ appid: "wx0000000000000000" }, 40013],
    [{ secret: "0".repeat(32) }, 40125],
  ])("%o is refused with %i by both", async (changes, errcode) => {
    const query = credentials({ grant_type: "client_credential", ...changes });
    expect(await json(get("/cgi-bin/token", query))).toMatchObject({ errcode });
    expect(await stableToken(changes)).toMatchObject({ errcode });
  });

  test("missing, unknown, ended and replaced tokens are told apart; GET and an empty body are refused", async () => {
    expect(await json(post(sandbox, "/wxa/msg_sec_check", {}))).toMatchObject({ errcode: 41001 });
    expect(await tryToken("nonsense")).toBe(40001);
    const { access_token } = await stableToken();
    expect(await admin("expire-token", {})).toEqual({ ended: true });
    expect(await tryToken(access_token)).toBe(42001);
    const next = await stableToken();
    await admin("expire-token", { as: "replaced" });
    expect(await tryToken(next.access_token)).toBe(40001);
    expect(await json(get("/cgi-bin/stable_token", {}))).toMatchObject({ errcode: 43002 });
    expect(await json(get("/wxa/msg_sec_check", {}))).toMatchObject({ errcode: 43002 });
    expect(await json(fetch(`${sandbox.url}/cgi-bin/stable_token`, { method: "POST" }))).toMatchObject({
      errcode: 44002,
    });
  });
});

describe("the phone number", () => {
  const ask = (body: object) => callApi("/wxa/business/getuserphonenumber", body);
  const codeOf = async (changes: object = {}) =>
    (await admin("phone-code", { user: "li", phone: "13800000000", ...changes })).code;

  test("comes once for a code, with our watermark", async () => {
    const code = await codeOf();
    expect(await ask({ code })).toEqual({
      errcode: 0,
      errmsg: "ok",
      phone_info: {
        phoneNumber: "13800000000",
        purePhoneNumber: "13800000000",
        countryCode: "86",
        watermark: { timestamp: Math.floor(Date.now() / 1000), appid: sandbox.merchant.appId },
      },
    });
    expect(await ask({ code })).toMatchObject({ errcode: 40029 });
  });

  test("of a foreign line carries its prefix", async () => {
    const code = await codeOf({ phone: "91234567", countryCode: "852" });
    expect((await ask({ code })).phone_info).toMatchObject({
      phoneNumber: "+85291234567",
      purePhoneNumber: "91234567",
      countryCode: "852",
    });
  });

  test("is refused for a late code, a sign-in code, another app's and another user's", async () => {
    const late = await codeOf();
    advance(5 * MINUTE + 1);
    expect(await ask({ code: late })).toMatchObject({ errcode: 40029 });
    expect(await ask({ code: (await admin("login", { user: "li" })).code })).toMatchObject({ errcode: 40029 });
    expect(await ask({ code: await codeOf({ appId: "wx0000000000000000" }) })).toMatchObject({ errcode: 40013 });
    const code = await codeOf();
    const { openid } = await login("wang");
    expect(await ask({ code, openid })).toMatchObject({ errcode: 40029 });
    expect(await ask({ code, openid: (await login()).openid })).toMatchObject({ errcode: 0 });
    expect(await ask({})).toMatchObject({ errcode: 47001 });
  });
});

describe("the text check", () => {
  const check = (body: object) =>
    callApi("/wxa/msg_sec_check", { version: 2, scene: 2, content: "帆布很结实", ...body });

  test.each([
    ["帆布很结实", "pass", 100],
    ["看看[risky]这个", "risky", 20003],
    ["看看[review]这个", "review", 21000],
    ["[risky:10001]", "risky", 10001],
  ])("of %s says %s", async (content, suggest, label) => {
    const { openid } = await login();
    expect(await check({ openid, content })).toMatchObject({
      errcode: 0,
      result: { suggest, label },
      detail: [{ strategy: "content_model", errcode: 0, suggest, label }],
    });
  });

  test("reads title and nickname too", async () => {
    const { openid } = await login();
    expect((await check({ openid, nickname: "[review]" })).result.suggest).toBe("review");
  });

  test("wants a visit within two hours", async () => {
    const { openid } = await login();
    advance(2 * HOUR);
    expect(await check({ openid })).toMatchObject({ errcode: 0 });
    advance(1);
    expect(await check({ openid })).toMatchObject({ errcode: 61010 });
    const { openid: never } = sandbox.world.wx.users.meet("never");
    expect(await check({ openid: never })).toMatchObject({ errcode: 61010 });
  });

  test.each([
    [{ openid: "oNobody" }, 40003],
    [{ scene: 5 }, 40129],
    [{ version: 1 }, 47001],
    [{ content: "好".repeat(2501) }, 47001],
    [{ content: 1 }, 47001],
  ])("refuses %j", async (changes, errcode) => {
    const { openid } = await login();
    expect(await check({ openid, ...changes })).toMatchObject({ errcode });
    expect(await check({ openid, content: "好".repeat(2500) })).toMatchObject({ errcode: 0 });
  });
});
