import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { Formatter } from "wechatpay-axios-plugin";
import { readVector, vectorConstants } from "../../../test/vectors.js";
import { BillUnreadable, parseTradeBill, yuanToFen } from "./trade-bill.js";

const vector = readVector<{ csv_utf8: string; sha1_uncompressed: string; gzip_base64: string }>("12-wxpay-bill.json");

describe("the known bill", () => {
  test("unpacks to the known text and hash", () => {
    const unpacked = gunzipSync(Buffer.from(vector.gzip_base64, "base64"));
    expect(unpacked.toString("utf8")).toBe(vector.csv_utf8);
    expect(createHash("sha1").update(unpacked).digest("hex")).toBe(vector.sha1_uncompressed);
  });

  test("reads as a payment and its partial refund, in fen, at Shanghai time", () => {
    const { rows, summary } = parseTradeBill(vector.csv_utf8);
    const common = { transactionId: "4200009999202611220000000001", outTradeNo: "SBX202611220001" };
    expect(rows).toEqual([
      {
        ...common,
        kind: "SUCCESS",
        at: new Date("2026-11-22T08:05:31Z"),
        orderAmountFen: 12990,
        refundAmountFen: 0,
        feeMilliFen: 78_000,
      },
      {
        ...common,
        kind: "REFUND",
        at: new Date("2026-11-22T08:20:00Z"),
        orderAmountFen: 0,
        refundAmountFen: 3000,
        feeMilliFen: -18_000,
        refundId: "50300009992026112200000000001",
        outRefundNo: "RSBX2026112200010001",
        refundStatus: "SUCCESS",
      },
    ]);
    expect(summary).toEqual({ trades: 2, orderAmountFen: 12990, refundAmountFen: 3000, feeMilliFen: 60_000 });
  });

  test("has the rows an independent library finds", () => {
    const theirs = Formatter.castCsvBill(vector.csv_utf8.replace(/^\uFEFF/, "")) as { rows: Record<string, string>[] };
    const ours = parseTradeBill(vector.csv_utf8).rows;
    expect(ours.map((row) => row.outTradeNo)).toEqual(theirs.rows.map((row) => row.商户订单号));
    expect(ours.map((row) => row.orderAmountFen / 100)).toEqual(theirs.rows.map((row) => Number(row.订单金额)));
  });

  test("keeps neither the payer's openid nor our attach", () => {
    const text = JSON.stringify(parseTradeBill(vector.csv_utf8));
    expect(text).not.toContain(vectorConstants.openid);
    expect(text).not.toContain("o=10001");
  });

  test("is read by column name, whatever the order", () => {
    const [header = "", row = "", , ...summary] = vector.csv_utf8.split("\r\n");
    const turned = (line: string) => line.replace("\uFEFF", "").split(",").reverse().join(",");
    const bill = [turned(header), turned(row), ...summary].join("\r\n");
    expect(parseTradeBill(bill).rows[0]).toMatchObject({ outTradeNo: "SBX202611220001", orderAmountFen: 12990 });
  });

  test("cut short anywhere, it is no bill", () => {
    const lines = vector.csv_utf8.split("\r\n");
    expect(() => parseTradeBill(lines.slice(0, 3).join("\r\n"))).toThrow(BillUnreadable);
    expect(() => parseTradeBill(lines.slice(0, 4).join("\r\n"))).toThrow(BillUnreadable);
    expect(() => parseTradeBill(vector.csv_utf8.slice(0, -12))).toThrow(BillUnreadable);
    expect(() => parseTradeBill("")).toThrow(BillUnreadable);
  });
});

describe("yuan to fen", () => {
  test.each<[string, number]>([
    ["129.90", 12990],
    ["0.29", 29],
    ["8.2", 820],
    ["7", 700],
    ["-0.18000", -18],
    ["0.00", 0],
    ["-0.00", 0],
    ["90071992547409.91", 9_007_199_254_740_991],
  ])("%s is %i", (yuan, fen) => {
    expect(yuanToFen(yuan)).toBe(fen);
  });

  test.each(["0.005", "1e3", "", "1,000.00", "¥1.00", "90071992547409.92", "NaN", ".5"])("%j is no amount", (text) => {
    expect(() => yuanToFen(text)).toThrow(BillUnreadable);
  });
});
