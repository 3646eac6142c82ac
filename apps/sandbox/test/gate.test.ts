import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Sandbox } from "../src/index.js";
import { advance, newOrder, openSandbox } from "./support/shop.js";
import { type Answered, flip, type Signed, send, sign } from "./support/signed.js";

const JSAPI = "/v3/pay/transactions/jsapi";
const QUERY = "/v3/pay/transactions/out-trade-no/ABCDEF?mchid=1900012345";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

const placing = () => sign(sandbox, "POST", JSAPI, JSON.stringify(newOrder(sandbox)));
const sendWithout = (signed: Signed, header: string): Promise<Answered> => {
  const { [header]: _, ...headers } = signed.headers;
  return send(sandbox, { ...signed, headers });
};
const sendAuthorized = (signed: Signed, authorization: string) =>
  send(sandbox, { ...signed, headers: { ...signed.headers, authorization } });

describe("the signature gate", () => {
  test("admits a right signature and answers with one", async () => {
    const answer = await send(sandbox, placing());
    expect(answer.status).toBe(200);
    expect(answer.headers["wechatpay-signature"]).toMatch(/^[\w+/]+=*$/);
    expect(answer.headers["request-id"]).toBeTruthy();
  });

  test("refuses one changed byte of the body", async () => {
    const signed = placing();
    const body = signed.body.replace("12990", "12991");
    expect(await send(sandbox, { ...signed, body })).toMatchObject({
      status: 401,
      code: "SIGN_ERROR",
      message: "签名错误",
    });
  });

  test("refuses one changed byte of the signature", async () => {
    const signed = placing();
    const authorization = signed.headers.authorization ?? "";
    const spoiled = flip(authorization, authorization.indexOf('signature="') + 20);
    expect(await sendAuthorized(signed, spoiled)).toMatchObject({ status: 401, code: "SIGN_ERROR" });
  });

  test("refuses one changed byte of the path or its query", async () => {
    const signed = sign(sandbox, "GET", QUERY);
    expect(await send(sandbox, { ...signed, path: QUERY.replace("ABCDEF", "ABCDEG") })).toMatchObject({ status: 401 });
    expect(await send(sandbox, { ...signed, path: `${QUERY}&x=1` })).toMatchObject({ status: 401 });
  });

  test("takes a time 300 s off and refuses 301 s, before it looks at the signature", async () => {
    const at = (offset: number) => String(Math.floor(Date.now() / 1000) + offset);
    for (const offset of [-300, 300])
      expect(await send(sandbox, sign(sandbox, "GET", QUERY, "", { timestamp: at(offset) }))).toMatchObject({
        status: 404,
      });
    for (const offset of [-302, 302]) {
      const answer = await send(sandbox, sign(sandbox, "GET", QUERY, "", { timestamp: at(offset), signature: "AAAA" }));
      expect(answer).toMatchObject({ status: 401, code: "SIGN_ERROR" });
      expect(answer.message).toContain("timestamp");
    }
  });

  test("follows the virtual clock", async () => {
    const early = sign(sandbox, "GET", QUERY);
    advance(302_000);
    expect((await send(sandbox, early)).message).toContain("不得超过5分钟");
  });

  test("refuses a foreign merchant and a foreign certificate", async () => {
    const foreign = sign(sandbox, "GET", QUERY, "", { mchid: "1900099999" });
    expect(await send(sandbox, foreign)).toMatchObject({ status: 400, code: "MCH_NOT_EXISTS" });
    const refund = sign(sandbox, "GET", "/v3/refund/domestic/refunds/R1", "", { mchid: "1900099999" });
    expect(await send(sandbox, refund)).toMatchObject({ status: 404, code: "MCH_NOT_EXISTS" });
    const serial = sign(sandbox, "GET", QUERY, "", { serial_no: "4".repeat(40) });
    expect(await send(sandbox, serial)).toMatchObject({ status: 401, code: "SIGN_ERROR" });
  });

  test.each([
    ["blank between the pairs", (text: string) => text.replaceAll(",", ", ")],
    ["a missing pair", (text: string) => text.replace(/nonce_str="[^"]*",/, "")],
    ["another scheme", (text: string) => text.replace("RSA2048", "SM2")],
    ["a time that is no number", (text: string) => text.replace(/timestamp="\d/, 'timestamp="x')],
    ["a doubled pair", (text: string) => `${text},mchid="1"`],
  ])("refuses Authorization with %s", async (_name, spoil) => {
    const signed = sign(sandbox, "GET", "/v3/certificates");
    const answer = await sendAuthorized(signed, spoil(signed.headers.authorization ?? ""));
    expect(answer).toMatchObject({ status: 401, code: "SIGN_ERROR" });
    expect(answer.message).toContain("Authorization值格式错误");
  });

  test("admits a repeated nonce, as the real one does, but counts it", async () => {
    const state = async () =>
      (await (await fetch(`${sandbox.url}/__sandbox/state`)).json()) as { repeatedNonces: number };
    const { repeatedNonces } = await state();
    for (const _ of [1, 2]) {
      const signed = sign(sandbox, "GET", "/v3/certificates", "", { nonce_str: "REPEATED" });
      expect((await send(sandbox, signed)).status).toBe(200);
    }
    expect((await state()).repeatedNonces).toBe(repeatedNonces + 1);
  });

  test("takes the five pairs in any order", async () => {
    const signed = sign(sandbox, "GET", "/v3/certificates");
    const [scheme, pairs] = (signed.headers.authorization ?? "").split(" ") as [string, string];
    const reversed = pairs.split(",").reverse().join(",");
    expect(await sendAuthorized(signed, `${scheme} ${reversed}`)).toMatchObject({ status: 200 });
  });
});

describe("the order of refusals", () => {
  test("unknown paths are 404 and wrong methods 405, both empty and before any signature", async () => {
    expect(await send(sandbox, { method: "GET", path: "/v3/nothing", body: "", headers: {} })).toMatchObject({
      status: 404,
      text: "",
    });
    expect(await send(sandbox, { method: "GET", path: JSAPI, body: "", headers: {} })).toMatchObject({
      status: 405,
      text: "",
    });
    expect(await send(sandbox, { method: "DELETE", path: "/v3/certificates", body: "", headers: {} })).toMatchObject({
      status: 405,
      text: "",
    });
  });

  test("a missing User-Agent comes before a missing Authorization, but not on the transaction paths", async () => {
    const bare = { method: "GET", path: "/v3/certificates", body: "", headers: {} };
    expect(await send(sandbox, bare)).toMatchObject({ status: 400, code: "INVALID_REQUEST" });
    expect(await sendWithout(sign(sandbox, "POST", "/v3/refund/domestic/refunds", "{}"), "user-agent")).toMatchObject({
      status: 400,
      code: "INVALID_REQUEST",
    });
    expect(await sendWithout(placing(), "user-agent")).toMatchObject({ status: 200 });
  });

  test("a wrong signature comes before a wrong body, a wrong body before business", async () => {
    const wrongBoth = { ...sign(sandbox, "POST", JSAPI, "{}"), body: "{" };
    expect(await send(sandbox, wrongBoth)).toMatchObject({ status: 401 });
    expect(await send(sandbox, sign(sandbox, "POST", JSAPI, "{"))).toMatchObject({ status: 400, code: "PARAM_ERROR" });
    const foreignApp = newOrder(sandbox, { appid: "wx0000000000000000", amount: { total: 0 } });
    expect(await send(sandbox, sign(sandbox, "POST", JSAPI, JSON.stringify(foreignApp)))).toMatchObject({
      code: "PARAM_ERROR",
    });
  });

  test("refusals carry no signature, and a 401 of the transaction paths no Request-ID", async () => {
    const unsigned = await sendWithout(placing(), "authorization");
    expect(unsigned).toMatchObject({ status: 401, message: "签名信息错误，验签失败" });
    expect(unsigned.headers["request-id"]).toBeUndefined();
    const elsewhere = await sendWithout(sign(sandbox, "GET", "/v3/certificates"), "authorization");
    expect(elsewhere.headers["request-id"]).toBeTruthy();
    for (const { headers } of [unsigned, elsewhere]) expect(Object.keys(headers).join()).not.toContain("wechatpay-");
  });
});
