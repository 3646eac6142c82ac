import { toBillTime } from "../kernel/beijing.js";
import type { BillRow, BillType } from "./bill-rows.js";
import type { Identity } from "./identity.js";

const BYTE_ORDER_MARK = "\uFEFF";

interface Column {
  name: string;
  /** Bills that have it; default all. */
  only?: BillType[];
  cell: (row: BillRow, identity: Identity) => string;
}

const refundOf = (row: BillRow) => (row.kind === "REFUND" ? row.refund : undefined);

const COLUMNS: Column[] = [
  { name: "交易时间", cell: (row) => toBillTime(row.at) },
  { name: "公众账号ID", cell: (_row, { appId }) => appId },
  { name: "商户号", cell: (_row, { mchId }) => mchId },
  { name: "特约商户号", cell: () => "0" },
  { name: "设备号", cell: ({ order }) => order.deviceId ?? "" },
  { name: "微信订单号", cell: ({ order }) => order.transactionId },
  { name: "商户订单号", cell: ({ order }) => order.outTradeNo },
  { name: "用户标识", cell: ({ order }) => order.openid },
  { name: "交易类型", cell: () => "JSAPI" },
  { name: "交易状态", cell: ({ kind }) => kind },
  { name: "付款银行", cell: () => "OTHERS" },
  { name: "货币种类", cell: () => "CNY" },
  { name: "应结订单金额", cell: (row) => yuan(paidFen(row)) },
  { name: "代金券金额", cell: () => yuan(0) },
  { name: "退款申请时间", only: ["REFUND"], cell: (row) => toBillTime(row.at) },
  { name: "退款成功时间", only: ["REFUND"], cell: successTime },
  { name: "微信退款单号", only: ["ALL", "REFUND"], cell: (row) => refundOf(row)?.refundId ?? "0" },
  { name: "商户退款单号", only: ["ALL", "REFUND"], cell: (row) => refundOf(row)?.outRefundNo ?? "0" },
  { name: "退款金额", only: ["ALL", "REFUND"], cell: (row) => yuan(refundFen(row)) },
  { name: "充值券退款金额", only: ["ALL", "REFUND"], cell: () => yuan(0) },
  { name: "退款类型", only: ["ALL", "REFUND"], cell: ({ kind }) => (kind === "REFUND" ? "ORIGINAL" : "") },
  { name: "退款状态", only: ["ALL", "REFUND"], cell: (row) => (row.kind === "REFUND" ? row.status : "") },
  { name: "商品名称", cell: ({ order }) => plain(order.description) },
  { name: "商户数据包", cell: ({ order }) => plain(order.attach ?? "") },
  { name: "手续费", cell: ({ feeFen }) => fee(feeFen) },
  { name: "费率", cell: () => "0.60%" },
  { name: "订单金额", cell: (row) => yuan(paidFen(row)) },
  { name: "申请退款金额", only: ["ALL", "REFUND"], cell: (row) => yuan(refundFen(row)) },
  { name: "费率备注", cell: () => "" },
];

/** The bill as text: a header, a line per row, then a header and a line of sums. Amounts in yuan. */
export function writeBill(rows: BillRow[], type: BillType, identity: Identity): string {
  const columns = COLUMNS.filter(({ only }) => !only || only.includes(type));
  const lines = [
    columns.map(({ name }) => name).join(","),
    ...rows.map((row) => ticked(columns.map(({ cell }) => cell(row, identity)))),
    Object.keys(summarize(rows)).join(","),
    ticked(Object.values(summarize(rows))),
  ];
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

function summarize(rows: BillRow[]): Record<string, string> {
  const sum = (fenOf: (row: BillRow) => number) => rows.reduce((total, row) => total + fenOf(row), 0);
  return {
    总交易单数: `${rows.length}.0`,
    应结订单总金额: yuan(sum(paidFen)),
    退款总金额: yuan(sum(refundFen)),
    充值券退款总金额: yuan(0),
    手续费总金额: fee(sum(({ feeFen }) => feeFen)),
    订单总金额: yuan(sum(paidFen)),
    申请退款总金额: yuan(sum(refundFen)),
  };
}

function successTime(row: BillRow): string {
  return row.kind === "REFUND" && row.status === "SUCCESS" ? toBillTime(row.refund.settledAt ?? row.at) : "";
}

function paidFen(row: BillRow): number {
  return row.kind === "SUCCESS" ? row.order.totalFen : 0;
}

function refundFen(row: BillRow): number {
  return refundOf(row)?.refundFen ?? 0;
}

function yuan(fen: number): string {
  return (fen / 100).toFixed(2);
}

/** Fees are written with five decimals. */
function fee(fen: number): string {
  return (fen / 100).toFixed(5);
}

/** Cells must not hold what separates cells and lines. */
function plain(text: string): string {
  return text.replace(/[,`\r\n]/g, " ");
}

/** Every value begins with a back-tick, so that spreadsheets do not round long numbers. */
function ticked(cells: string[]): string {
  return cells.map((cell) => `\`${cell}`).join(",");
}
