import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { textOf } from "../json.js";
import { errorOfDoubt, WeChatPayError } from "./errors.js";
import { type PayRequest, payRequest } from "./requests.js";
import { BillUnreadable, parseTradeBill, type TradeBill } from "./trade-bill.js";
import type { Call, Reach } from "./transport.js";

/** `hashedForm` says which bytes WeChat Pay's SHA-1 was over, packed or not: the pages leave it open. */
export interface DownloadedBill extends TradeBill {
  /** Asia/Shanghai day, `YYYY-MM-DD`. */
  date: string;
  hashedForm: "PACKED" | "UNPACKED";
}

/** `NO_STATEMENT`: nothing was traded that day. `CREATING`: ask again in half an hour. */
export type BillOutcome = DownloadedBill | "NO_STATEMENT" | "CREATING";

const maxPackedBytes = 64 * 2 ** 20;
const maxUnpackedBytes = 512 * 2 ** 20;

/** The ALL bill of one day. @throws RangeError for a date of another form, WeChatPayError for everything else. */
export async function downloadTradeBill(
  { call, reach }: { call: Call; reach: Reach },
  date: string,
  purposeRef?: string,
): Promise<BillOutcome> {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new RangeError("bill date: YYYY-MM-DD");
  const query = { bill_date: date, bill_type: "ALL", tar_type: "GZIP" };
  const request = payRequest({ operation: "TRADE_BILL", method: "GET", path: "/v3/bill/tradebill", query });
  try {
    const notice = await call(request, purposeRef);
    const file = await reach(downloadRequest(notice.download_url), purposeRef, maxPackedBytes);
    return { date, ...readBill(file.body, textOf(notice.hash_value)) };
  } catch (error) {
    return outcomeOf(error);
  }
}

/** Only path and query are taken: our signature goes to the configured host and to no other. */
function downloadRequest(downloadUrl: unknown): PayRequest {
  const url = URL.parse(textOf(downloadUrl) ?? "");
  if (url === null || !url.pathname.startsWith("/v3/")) throw errorOfDoubt("TRADE_BILL", "MALFORMED_ANSWER");
  const fields = [...url.searchParams.keys()];
  return { operation: "DOWNLOAD_BILL", method: "GET", url: url.pathname + url.search, fields };
}

/** The file comes unsigned; the signed notice's hash vouches for it. */
function readBill(file: Buffer, expectedSha1: string | undefined): Omit<DownloadedBill, "date"> {
  const unpacked = unpack(file);
  const hashedForm = sha1(unpacked) === expectedSha1 ? "UNPACKED" : "PACKED";
  if (hashedForm === "PACKED" && sha1(file) !== expectedSha1) throw errorOfDoubt("DOWNLOAD_BILL", "UNVERIFIED_ANSWER");
  return { ...parseTradeBill(unpacked.toString("utf8")), hashedForm };
}

const gzipMagic = Buffer.from([0x1f, 0x8b]);

function unpack(file: Buffer): Buffer {
  if (!file.subarray(0, 2).equals(gzipMagic)) return file;
  try {
    return gunzipSync(file, { maxOutputLength: maxUnpackedBytes });
  } catch {
    throw errorOfDoubt("DOWNLOAD_BILL", "MALFORMED_ANSWER");
  }
}

const sha1 = (bytes: Buffer): string => createHash("sha1").update(bytes).digest("hex");

function outcomeOf(error: unknown): "NO_STATEMENT" | "CREATING" {
  if (error instanceof BillUnreadable) throw errorOfDoubt("DOWNLOAD_BILL", "MALFORMED_ANSWER");
  if (error instanceof WeChatPayError && error.code === "NO_STATEMENT_EXIST") return "NO_STATEMENT";
  if (error instanceof WeChatPayError && error.code === "STATEMENT_CREATING") return "CREATING";
  throw error;
}
