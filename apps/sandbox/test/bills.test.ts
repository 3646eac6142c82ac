import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Formatter } from "wechatpay-axios-plugin";
import type { Sandbox } from "../src/index.js";
import { advance, buy, type Client, newClient, openSandbox, refusal } from "./support/shop.js";
import { send, sign } from "./support/signed.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The sandbox of these tests opens at noon of this day. */
const TODAY = "2027-03-10";

let sandbox: Sandbox;
let client: Client;
beforeEach(async () => {
  sandbox = await openSandbox();
  client = newClient(sandbox);
});
afterEach(() => sandbox.close());

type Cells = Record<string, string>;
const ask = (params: object) => client.v3.bill.tradebill.get({ params: { bill_date: TODAY, ...params } });

async function download(params: object = {}): Promise<{ bytes: Buffer; hash: string }> {
  const { data } = await ask(params);
  const { pathname, search } = new URL(data.download_url);
  const answer = await client.v3.billdownload.file.get({
    params: new URLSearchParams(search),
    responseType: "arraybuffer",
  });
  expect(pathname).toBe("/v3/billdownload/file");
  expect(answer.headers["wechatpay-signature"]).toBeUndefined();
  return { bytes: Buffer.from(answer.data), hash: data.hash_value };
}

async function read(params: object = {}): Promise<{ rows: Cells[]; summary: Cells }> {
  return Formatter.castCsvBill((await download(params)).bytes) as { rows: Cells[]; summary: Cells };
}

const cents = (rows: Cells[], column: string) =>
  rows.reduce((sum, row) => sum + Math.round(Number(row[column]) * 100), 0);

/** Two payments and two refunds on the day, one of them not yet settled at its end. */
async function trade(): Promise<void> {
  const order = await buy(sandbox, { description: "帆布包,`米色`", attach: "o=1" });
  await buy(sandbox, { amount: { total: 333, currency: "CNY" } });
  const refund = (out_refund_no: string, fen: number) =>
    client.v3.refund.domestic.refunds.post({
      out_trade_no: order.out_trade_no,
      out_refund_no,
      amount: { refund: fen, total: 12_990, currency: "CNY" },
    });
  await refund("R1", 3_000);
  advance(HOUR);
  await sandbox.tick();
  sandbox.world.pay.refunds.script("HOLD");
  await refund("R2", 9_990);
}

describe("a trade bill", () => {
  test("has the day's payments and refunds, and a summary that adds up", async () => {
    await trade();
    advance(DAY);
    const { rows, summary } = await read();
    expect(rows.map((row) => row.交易状态)).toEqual(["SUCCESS", "SUCCESS", "REFUND", "REFUND"]);
    expect(summary).toEqual({
      总交易单数: "4.0",
      应结订单总金额: "133.23",
      退款总金额: "129.90",
      充值券退款总金额: "0.00",
      // 0.78 and 0.02 were taken, the 0.78 came back with the two refunds.
      手续费总金额: "0.02000",
      订单总金额: "133.23",
      申请退款总金额: "129.90",
    });
    for (const [column, total] of [
      ["应结订单金额", "应结订单总金额"],
      ["退款金额", "退款总金额"],
      ["手续费", "手续费总金额"],
      ["订单金额", "订单总金额"],
      ["申请退款金额", "申请退款总金额"],
    ] as const)
      expect(cents(rows, column)).toBe(Math.round(Number(summary[total]) * 100));
  });

  test("shows each trade in the documented columns", async () => {
    await trade();
    advance(DAY);
    // Settled after its day: the row was written before and stays.
    sandbox.world.pay.refunds.end("R2", "SUCCESS");
    const { rows } = await read();
    const { appId, mchId } = sandbox.merchant;
    expect(Object.keys(rows[0] ?? {})).toEqual(
      "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注".split(
        ",",
      ),
    );
    expect(rows[0]).toMatchObject({
      交易时间: "2027-03-10 12:00:00",
      公众账号ID: appId,
      商户号: mchId,
      应结订单金额: "129.90",
      订单金额: "129.90",
      商品名称: "帆布包  米色 ",
      手续费: "0.78000",
      费率: "0.60%",
      商户退款单号: "0",
    });
    expect(rows[1]).toMatchObject({ 订单金额: "3.33", 手续费: "0.02000" });
    expect(rows[2]).toMatchObject({ 商户退款单号: "R1", 退款金额: "30.00", 订单金额: "0.00", 手续费: "-0.18000" });
    expect(rows.map((row) => row.退款状态)).toEqual(["", "", "SUCCESS", "PROCESSING"]);
  });

  test("of one kind has only that kind and its own columns", async () => {
    await trade();
    advance(DAY);
    const [success, refund] = [await read({ bill_type: "SUCCESS" }), await read({ bill_type: "REFUND" })];
    expect(success.rows.map((row) => row.交易状态)).toEqual(["SUCCESS", "SUCCESS"]);
    expect(success.rows[0]).not.toHaveProperty("退款金额");
    expect(refund.rows.map((row) => row.退款成功时间)).toEqual(["2027-03-10 12:00:05", ""]);
    expect(refund.summary).toMatchObject({ 总交易单数: "2.0", 退款总金额: "129.90", 订单总金额: "0.00" });
  });

  test("is hashed unpacked, and packed on request", async () => {
    await trade();
    advance(DAY);
    const [plain, packed] = [await download(), await download({ tar_type: "GZIP" })];
    expect(createHash("sha1").update(plain.bytes).digest("hex")).toBe(plain.hash);
    expect(gunzipSync(packed.bytes)).toEqual(plain.bytes);
    expect(packed.hash).toBe(plain.hash);
    expect(plain.bytes.subarray(0, 3).toString("hex")).toBe("efbbbf");
  });

  test("of a day ends at midnight of Beijing", async () => {
    advance(12 * HOUR - 1_000);
    await buy(sandbox);
    advance(1_000);
    await buy(sandbox);
    advance(34 * HOUR);
    for (const bill_date of [TODAY, "2027-03-11"]) expect((await read({ bill_date })).rows).toHaveLength(1);
  });
});

describe("when there is no bill", () => {
  test("yesterday's is being made until ten o'clock", async () => {
    await trade();
    advance(20 * HOUR);
    expect(await refusal(ask({}))).toMatchObject({ status: 400, code: "STATEMENT_CREATING" });
    advance(HOUR);
    expect((await ask({})).status).toBe(200);
  });

  test("a day without trade has none", async () => {
    advance(2 * DAY);
    expect(await refusal(ask({}))).toMatchObject({ status: 400, code: "NO_STATEMENT_EXIST" });
  });

  test("today, the future, long ago and no day at all are refused", async () => {
    await trade();
    for (const bill_date of [TODAY, "2027-03-11", "2026-12-09"])
      expect(await refusal(ask({ bill_date }))).toMatchObject({ status: 400, code: "INVALID_REQUEST" });
    for (const bill_date of ["2027-02-29", "20270309", undefined])
      expect(await refusal(ask({ bill_date }))).toMatchObject({
        status: 400,
        code: "PARAM_ERROR",
        detail: { field: "bill_date" },
      });
    expect(await refusal(ask({ bill_date: "2026-12-10" }))).toMatchObject({ code: "NO_STATEMENT_EXIST" });
  });

  test("its address is good for five minutes, and only to a signed request", async () => {
    await trade();
    advance(DAY);
    const { pathname, search } = new URL((await ask({})).data.download_url);
    const path = pathname + search;
    expect(await send(sandbox, { ...sign(sandbox, "GET", path), path: `${path}0` })).toMatchObject({ status: 401 });
    advance(5 * 60_000);
    expect(await send(sandbox, sign(sandbox, "GET", path))).toMatchObject({ status: 200 });
    advance(1_000);
    expect(await send(sandbox, sign(sandbox, "GET", path))).toMatchObject({ status: 400, code: "INVALID_REQUEST" });
  });
});
