import type { Fen } from "#kernel/money";

/** One line of the ALL bill. The payer's openid and our `attach` are left behind: reconciliation needs neither. */
export interface TradeBillRow {
  /** A refund row is written once the refund is accepted and never updated. */
  kind: "SUCCESS" | "REFUND" | "REVOKED";
  at: Date;
  transactionId: string;
  outTradeNo: string;
  /** The order's whole amount on SUCCESS rows, 0 on refunds. */
  orderAmountFen: Fen;
  refundId?: string;
  outRefundNo?: string;
  /** What we asked to refund; 0 on SUCCESS rows. */
  refundAmountFen: Fen;
  /** Not the API's words: SUCCESS, PROCESSING, FAIL or CHANGE. */
  refundStatus?: string;
  /** In thousandths of a fen: the bill gives five decimals of a yuan. Negative where a fee is given back. */
  feeMilliFen: number;
}

export interface TradeBillSummary {
  trades: number;
  orderAmountFen: Fen;
  refundAmountFen: Fen;
  feeMilliFen: number;
}

export interface TradeBill {
  rows: TradeBillRow[];
  /** WeChat Pay's own totals; the caller adds up the rows and compares. */
  summary: TradeBillSummary;
}

/** Says where the text stops being a bill; holds no values. */
export class BillUnreadable extends Error {
  override readonly name = "BillUnreadable";
}

type Cells = (column: string) => string;

/** Reads by column name, so that SUCCESS and REFUND bills and later columns do as well. @throws BillUnreadable */
export function parseTradeBill(text: string): TradeBill {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line !== "");
  const [header = "", summaryHeader = "", summaryLine = ""] = [lines[0], lines.at(-2), lines.at(-1)];
  if (lines.length < 3 || !summaryHeader.includes("总交易单数")) throw new BillUnreadable("summary missing");
  return {
    rows: lines.slice(1, -2).map((line) => readRow(cellsOf(header, line))),
    summary: readSummary(cellsOf(summaryHeader, summaryLine)),
  };
}

/** Values carry a back-tick in front; commas cannot occur inside. */
function cellsOf(header: string, line: string): Cells {
  const [columns, values] = [header.split(","), line.split(",")];
  if (columns.length !== values.length) throw new BillUnreadable("row and header differ in length");
  return (column) => {
    const value = values[columns.indexOf(column)];
    if (value === undefined) throw new BillUnreadable(`column ${column} missing`);
    return value.replace(/^`/, "");
  };
}

const rowKinds = new Map<string, TradeBillRow["kind"]>([
  ["SUCCESS", "SUCCESS"],
  ["REFUND", "REFUND"],
  ["REVOKED", "REVOKED"],
]);

function readRow(cell: Cells): TradeBillRow {
  const kind = rowKinds.get(cell("交易状态"));
  if (kind === undefined) throw new BillUnreadable("unknown trade state");
  return {
    kind,
    at: billInstant(cell("交易时间")),
    transactionId: cell("微信订单号"),
    outTradeNo: cell("商户订单号"),
    orderAmountFen: yuanToFen(cell("订单金额")),
    refundAmountFen: yuanToFen(cell("申请退款金额")),
    feeMilliFen: scaledDecimal(cell("手续费"), 5),
    ...(kind === "REFUND" && {
      refundId: cell("微信退款单号"),
      outRefundNo: cell("商户退款单号"),
      refundStatus: cell("退款状态"),
    }),
  };
}

const readSummary = (cell: Cells): TradeBillSummary => ({
  trades: scaledDecimal(cell("总交易单数"), 0),
  orderAmountFen: yuanToFen(cell("订单总金额")),
  refundAmountFen: yuanToFen(cell("申请退款总金额")),
  feeMilliFen: scaledDecimal(cell("手续费总金额"), 5),
});

function billInstant(text: string): Date {
  const instant = new Date(`${text.replace(" ", "T")}+08:00`);
  if (Number.isNaN(instant.getTime())) throw new BillUnreadable("unreadable time");
  return instant;
}

/** "129.90" → 12990. @throws BillUnreadable for fractions of a fen. */
export const yuanToFen = (yuan: string): Fen => scaledDecimal(yuan, 2);

/** A decimal text times ten to the `places`, by its digits: no float is ever made of money. */
function scaledDecimal(text: string, places: number): number {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  const [, sign = "", whole = "", fraction = ""] = match ?? [];
  const [kept, rest] = [fraction.slice(0, places).padEnd(places, "0"), fraction.slice(places)];
  const value = Number(whole + kept);
  if (match === null || /[^0]/.test(rest) || !Number.isSafeInteger(value))
    throw new BillUnreadable("unreadable amount");
  return sign === "-" && value !== 0 ? -value : value;
}
