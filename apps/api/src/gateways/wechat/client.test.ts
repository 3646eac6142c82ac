import { afterEach, describe, expect, test } from "vitest";
import { deadUrl, type HttpPeer, type PeerRequest, type Reaction, startPeer } from "../../../test/http-peer.js";
import type { AccessTokenStore, HeldToken } from "./access-token.js";
import { createWeChat, WECHAT_FIELDS, type WeChatError, type WeChatSettings } from "./index.js";

const appId = "wx5a1b2c3d4e5f6071";
const openid = "oSBX-a1B2c3D4e5F6g7H8i9J0kLm";
let clock = 1_795_334_400_000;
let peer: HttpPeer | undefined;

afterEach(async () => {
  await peer?.close();
  peer = undefined;
});

const json = (value: object): Reaction => ({ headers: { "content-type": "text/plain" }, body: JSON.stringify(value) });
const isTokenCall = ({ url }: PeerRequest) => url === "/cgi-bin/stable_token";
const tokenCalls = () => peer?.requests.filter(isTokenCall) ?? [];
const forcedCalls = () => tokenCalls().filter(({ body }) => JSON.parse(body).force_refresh === true);

const passed = { errcode: 0, errmsg: "ok", trace_id: "t-1", result: { suggest: "pass", label: "100" } };
const text = { openid, scene: "COMMENT" as const, content: "帆布很结实" };

const wechatAgainst = async (react: (request: PeerRequest) => Reaction, settings: Partial<WeChatSettings> = {}) => {
  peer = await startPeer(react);
  const fixed = { baseUrl: peer.url, appId, appSecret: "s".repeat(32), now: () => clock, timeoutMs: 3_000 };
  return createWeChat({ ...fixed, ...settings });
};

/** A WeChat that hands out `tokens[n]` at the nth token call and takes only what `accepts` says. */
const tokenPeer = (tokens: string[], accepts: (token: string | null) => boolean, expiresIn = 7200) => {
  let issued = 0;
  return (request: PeerRequest): Reaction => {
    if (isTokenCall(request)) {
      const access_token = tokens[Math.min(issued, tokens.length - 1)];
      issued += 1;
      return json({ access_token, expires_in: expiresIn });
    }
    const token = new URL(request.url, "http://peer").searchParams.get("access_token");
    return json(accepts(token) ? passed : { errcode: 40001, errmsg: "invalid credential" });
  };
};

describe("sign-in", () => {
  test("a code becomes openid and session key, although the answer calls itself plain text", async () => {
    const wechat = await wechatAgainst(() =>
      json({ openid, session_key: "c2FuZGJveFNlc3Npb25LMQ==", unionid: "oU-1" }),
    );
    expect(await wechat.codeToSession("code-1")).toEqual({
      openid,
      sessionKey: "c2FuZGJveFNlc3Npb25LMQ==",
      unionid: "oU-1",
    });
    expect(new URL(peer!.requests[0]!.url, "http://peer").searchParams.get("grant_type")).toBe("authorization_code");
  });

  test("a failing login tells kind and number, never the code", async () => {
    const wechat = await wechatAgainst(() => json({ errcode: "40163", errmsg: "code been used: code-1" }));
    const error = (await wechat.codeToSession("code-1").catch((e: unknown) => e)) as WeChatError;
    expect(error).toMatchObject({ kind: "CODE_USED", errcode: 40163, retryable: false });
    expect(`${error.stack}`).not.toContain("code-1");
  });

  test.each<[string, Reaction, object]>([
    ["HTML", { body: "<html>" }, { kind: "PROTOCOL", retryable: false }],
    ["an answer without openid", json({ session_key: "x" }), { kind: "PROTOCOL", retryable: false }],
    ["a 502", { status: 502, body: "bad gateway" }, { kind: "BUSY", retryable: true }],
    ["silence", "HANG", { kind: "UNREACHABLE", retryable: true }],
    ["a cut line", "DROP", { kind: "UNREACHABLE", retryable: true }],
  ])("%s is no session", async (_, reaction, expected) => {
    const wechat = await wechatAgainst(() => reaction);
    await expect(wechat.codeToSession("code-1")).rejects.toMatchObject(expected);
  });

  test("nobody listening is unreachable", async () => {
    const baseUrl = await deadUrl();
    const wechat = createWeChat({ baseUrl, appId, appSecret: "s", now: () => clock, timeoutMs: 3_000 });
    await expect(wechat.codeToSession("c")).rejects.toMatchObject({ kind: "UNREACHABLE" });
  });
});

describe("phone number", () => {
  const phoneAnswer =
    (phone: object, app = appId) =>
    (request: PeerRequest) =>
      isTokenCall(request)
        ? json({ access_token: "T", expires_in: 7200 })
        : json({ errcode: 0, phone_info: { ...phone, watermark: { appid: app, timestamp: 1 } } });

  test("becomes E.164, whether the country code comes as text or number", async () => {
    const local = { phoneNumber: "13800000000", purePhoneNumber: "13800000000", countryCode: 86 };
    const wechat = await wechatAgainst(phoneAnswer(local));
    expect(await wechat.phoneNumber("code", openid)).toEqual({ phoneNumber: "+8613800000000", countryCode: "86" });
    expect(JSON.parse(peer!.requests.at(-1)!.body)).toEqual({ code: "code", openid });
  });

  test("of another app's watermark, or of no phone's form, is refused", async () => {
    const good = { purePhoneNumber: "13800000000", countryCode: "86" };
    const foreign = await wechatAgainst(phoneAnswer(good, "wxffffffffffffffff"));
    await expect(foreign.phoneNumber("code")).rejects.toMatchObject({ kind: "PROTOCOL" });
    await peer?.close();
    const odd = await wechatAgainst(phoneAnswer({ ...good, purePhoneNumber: "138-0000" }));
    await expect(odd.phoneNumber("code")).rejects.toMatchObject({ kind: "PROTOCOL" });
  });
});

describe("text check", () => {
  test("gives WeChat's verdict for the place the text will stand in", async () => {
    const wechat = await wechatAgainst(tokenPeer(["T"], () => true));
    expect(await wechat.checkText(text)).toEqual({ verdict: "PASS", label: 100, traceId: "t-1" });
    expect(JSON.parse(peer!.requests.at(-1)!.body)).toMatchObject({ version: 2, scene: 2, openid });
  });

  test("an unknown verdict is not taken for a pass", async () => {
    const odd = { ...passed, result: { suggest: "fine", label: 100 } };
    const wechat = await wechatAgainst((r) => json(isTokenCall(r) ? { access_token: "T", expires_in: 7200 } : odd));
    await expect(wechat.checkText(text)).rejects.toMatchObject({ kind: "PROTOCOL" });
  });

  test("2500 characters go through, 2501 are refused before anything is sent", async () => {
    const wechat = await wechatAgainst(tokenPeer(["T"], () => true));
    await wechat.checkText({ ...text, content: "𠮷".repeat(2500) });
    const sent = peer!.requests.length;
    await expect(wechat.checkText({ ...text, content: "字".repeat(2501) })).rejects.toBeInstanceOf(RangeError);
    expect(peer!.requests).toHaveLength(sent);
  });
});

describe("access token", () => {
  test("a storm of calls makes one token call", async () => {
    const wechat = await wechatAgainst(tokenPeer(["T"], () => true));
    await Promise.all(Array.from({ length: 40 }, () => wechat.checkText(text)));
    expect(tokenCalls()).toHaveLength(1);
  });

  test("is renewed once at 80 % of its life while the old one goes on serving", async () => {
    const wechat = await wechatAgainst(tokenPeer(["T1", "T2"], () => true));
    await wechat.checkText(text);
    clock += 7200 * 0.8 * 1000 - 1;
    await wechat.checkText(text);
    expect(tokenCalls()).toHaveLength(1);
    clock += 1;
    await Promise.all([wechat.checkText(text), wechat.checkText(text)]);
    expect(tokenCalls()).toHaveLength(2);
    await wechat.checkText(text);
    expect(peer!.requests.at(-1)!.url).toContain("access_token=T2");
  });

  test("an expired one is not used, and a failing renewal ahead of time does not matter before", async () => {
    let down = false;
    const react = tokenPeer(["T1"], () => true);
    const wechat = await wechatAgainst((r) => (down && isTokenCall(r) ? { status: 500 } : react(r)));
    await wechat.checkText(text);
    down = true;
    clock += 7000 * 1000;
    for (let i = 0; i < 5; i += 1) {
      await expect(wechat.checkText(text)).resolves.toMatchObject({ verdict: "PASS" });
    }
    expect(tokenCalls(), "one try at renewal in 30 s, however many calls").toHaveLength(2);
    clock += 200 * 1000;
    await expect(wechat.checkText(text)).rejects.toMatchObject({ kind: "BUSY", operation: "ACCESS_TOKEN" });
  });

  test("a refused one is re-got in normal mode, once for all callers, without force", async () => {
    const wechat = await wechatAgainst(tokenPeer(["T1", "T2"], (token) => token === "T2"));
    await Promise.all(Array.from({ length: 10 }, () => wechat.checkText(text)));
    expect([tokenCalls().length, forcedCalls().length]).toEqual([2, 0]);
  });

  test("the very token that failed, handed out again, is replaced by one forced refresh", async () => {
    const wechat = await wechatAgainst(tokenPeer(["T1", "T1", "T2"], (token) => token === "T2"));
    await expect(wechat.checkText(text)).resolves.toMatchObject({ verdict: "PASS" });
    expect([tokenCalls().length, forcedCalls().length]).toEqual([3, 1]);
  });

  test("a WeChat that refuses every token ends in an error, not in a loop", async () => {
    let issued = 0;
    const wechat = await wechatAgainst((request) => {
      if (!isTokenCall(request)) return json({ errcode: 42001, errmsg: "expired" });
      issued += 1;
      return json({ access_token: `T${issued}`, expires_in: 7200 });
    });
    await expect(wechat.checkText(text)).rejects.toMatchObject({ kind: "CONFIG", errcode: 42001 });
    expect(peer!.requests).toHaveLength(4);
  });

  test("forcing keeps 30 s apart and stops at 20 a day, counted across processes by the store", async () => {
    let kept: HeldToken | undefined;
    const tokenStore: AccessTokenStore = {
      read: async () => kept,
      write: async (held) => {
        kept = structuredClone(held);
      },
      clear: async () => {
        kept = undefined;
      },
    };
    await wechatAgainst(tokenPeer(["T1"], () => false));
    const baseUrl = peer!.url;
    const attempt = () =>
      createWeChat({ baseUrl, appId, appSecret: "s", now: () => clock, timeoutMs: 3_000, tokenStore })
        .checkText(text)
        .catch((error: WeChatError) => error.kind);
    expect([await attempt(), await attempt()]).toEqual(["CONFIG", "BUSY"]);
    for (let i = 0; i < 25; i += 1) {
      clock += 30_000;
      await attempt();
    }
    expect(forcedCalls()).toHaveLength(20);
    clock += 86_400_000;
    await attempt();
    expect(forcedCalls()).toHaveLength(21);
  });

  test("a reset forgets it", async () => {
    const wechat = await wechatAgainst(tokenPeer(["T"], () => true));
    await wechat.checkText(text);
    await wechat.resetToken();
    await wechat.checkText(text);
    expect(tokenCalls()).toHaveLength(2);
  });
});

describe("egress", () => {
  test("every send announces exactly the allowed field names, with the caller's reference [item 138]", async () => {
    const announced: [string, string[], string | undefined][] = [];
    const react = tokenPeer(["T"], () => true);
    const phone = {
      errcode: 0,
      phone_info: { purePhoneNumber: "13800000000", countryCode: "86", watermark: { appid: appId } },
    };
    const session = { openid, session_key: "k" };
    const wechat = await wechatAgainst(
      (r) => (r.url.includes("getuserphone") ? json(phone) : r.url.includes("jscode") ? json(session) : react(r)),
      {
        egress: async (partner, operation, fields, ref) =>
          void announced.push([`${partner}.${operation}`, fields, ref]),
      },
    );
    await wechat.codeToSession("c", "acc_1");
    await wechat.phoneNumber("c", openid, "acc_1");
    await wechat.checkText(text, "ord_1");
    const sorted = (fields: readonly string[]) => [...fields].sort();
    expect(announced.map(([name, fields, ref]) => [name, sorted(fields), ref])).toEqual([
      ["WECHAT.CODE_TO_SESSION", sorted(WECHAT_FIELDS.CODE_TO_SESSION), "acc_1"],
      ["WECHAT.ACCESS_TOKEN", sorted(WECHAT_FIELDS.ACCESS_TOKEN), undefined],
      ["WECHAT.PHONE_NUMBER", sorted(WECHAT_FIELDS.PHONE_NUMBER), "acc_1"],
      ["WECHAT.CHECK_TEXT", sorted(WECHAT_FIELDS.CHECK_TEXT), "ord_1"],
    ]);
  });

  test("a gate that says no lets nothing out, and its word reaches the caller [item 138]", async () => {
    const egress = () => Promise.reject(new Error("partner suspended"));
    const wechat = await wechatAgainst(() => json({}), { egress });
    await expect(wechat.codeToSession("c")).rejects.toThrow("partner suspended");
    expect(peer!.requests).toHaveLength(0);
  });
});
