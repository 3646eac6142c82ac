import type { HttpAnswer, TransportReason } from "../http.js";
import { isObject, parseObject, textOf } from "../json.js";
import type { PayOperation } from "./requests.js";

/** Codes that callers branch on; any other code of WeChat Pay arrives in upper case as sent. */
const knownCodes = [
  "ACCOUNT_ERROR",
  "APPID_MCHID_NOT_MATCH",
  "BANK_ERROR",
  "FREQUENCY_LIMITED",
  "INVALID_REQUEST",
  "INVALID_TRANSACTIONID",
  "MCH_NOT_EXISTS",
  "NO_AUTH",
  "NO_STATEMENT_EXIST",
  "NOT_ENOUGH",
  "OPENID_MISMATCH",
  "ORDER_CLOSED",
  "ORDER_NOT_EXIST",
  "ORDER_PAID",
  "OUT_TRADE_NO_USED",
  "PARAM_ERROR",
  "REFUND_FEE_MISMATCH",
  "RESOURCE_NOT_EXISTS",
  "RULE_LIMIT",
  "SERVICE_UNAVAILABLE",
  "SIGN_ERROR",
  "STATEMENT_CREATING",
  "SYSTEM_ERROR",
  "TRADE_ERROR",
  "TRADE_OVERDUE",
  "USER_ACCOUNT_ABNORMAL",
  "USERPAYING",
] as const;

/** Codes of our own: no answer, or one that proves nothing. */
type LocalCode = TransportReason | "UNVERIFIED_ANSWER" | "MALFORMED_ANSWER" | "UNEXPECTED_STATUS";

export type PayCode = (typeof knownCodes)[number] | LocalCode | (string & {});

const withoutUnderscores = (code: string) => code.toUpperCase().replaceAll("_", "");

const canonicalCodes = new Map<string, PayCode>([
  ...knownCodes.map((code) => [withoutUnderscores(code), code] as const),
  ["RATELIMITEXCEEDED", "FREQUENCY_LIMITED"],
]);

/** One spelling per code: older pages and answers write ORDERPAID, SYSTEMERROR, RATELIMIT_EXCEEDED. */
export const normalizeCode = (code: string): PayCode =>
  canonicalCodes.get(withoutUnderscores(code)) ?? code.toUpperCase();

/** Failures whose body is empty, as from a wrong route or a proxy on the way. */
const codesByStatus = new Map<number, PayCode>([
  [401, "SIGN_ERROR"],
  [429, "FREQUENCY_LIMITED"],
  [500, "SYSTEM_ERROR"],
  [502, "SERVICE_UNAVAILABLE"],
  [503, "SERVICE_UNAVAILABLE"],
  [504, "SERVICE_UNAVAILABLE"],
]);

/**
 * The number at the end of Request-ID, where a general code hides what happened: some merchants see
 * INVALID_REQUEST where others see OUT_TRADE_NO_USED. Texts are never read.
 */
const codesByInnerCode = new Map<string, PayCode>([
  ["268449538", "ORDER_PAID"],
  ["268498689", "ORDER_PAID"],
  ["268498688", "OUT_TRADE_NO_USED"],
  ["268447914", "ORDER_CLOSED"],
]);

const generalCodes = new Set<PayCode>(["INVALID_REQUEST", "TRADE_ERROR", "RULE_LIMIT"]);

interface PayFailure {
  httpStatus?: number | undefined;
  code: PayCode;
  retryable: boolean;
  unknownOutcome: boolean;
  requestId?: string | undefined;
  field?: string | undefined;
}

/** Message and fields hold codes and field names only: WeChat's own text and `detail.value` may quote an openid. */
export class WeChatPayError extends Error {
  override readonly name = "WeChatPayError";
  /** Undefined when no answer came. */
  readonly httpStatus: number | undefined;
  readonly code: PayCode;
  /** The same request, with the same numbers, may be sent again. */
  readonly retryable: boolean;
  /** Our order, close or refund may have taken effect: ask before acting on its failure. Never set for reads. */
  readonly unknownOutcome: boolean;
  readonly requestId: string | undefined;
  /** JSON pointer or parameter name that WeChat Pay objects to. */
  readonly field: string | undefined;

  constructor(
    readonly operation: PayOperation,
    failure: PayFailure,
  ) {
    super(`WeChat Pay ${operation}: ${failure.httpStatus ?? "no answer"} ${failure.code}`);
    this.httpStatus = failure.httpStatus;
    this.code = failure.code;
    this.retryable = failure.retryable;
    this.unknownOutcome = failure.unknownOutcome;
    this.requestId = failure.requestId;
    this.field = failure.field;
  }
}

/** The calls that change something at WeChat Pay; only their outcome can be unknown. */
const deeds = new Set<PayOperation>(["CREATE_ORDER", "CLOSE_ORDER", "CREATE_REFUND"]);

/** An answer of 3xx, 4xx or 5xx; these come unsigned. */
export function errorOfAnswer(operation: PayOperation, answer: HttpAnswer): WeChatPayError {
  const { status } = answer;
  const json = parseObject(answer.body.toString("utf8")) ?? {};
  const requestId = answer.headers.get("request-id") ?? undefined;
  // A limited refund may have been taken in all the same (WeChat's refund guide): it must be queried.
  const mayHaveActed = status >= 500 || (status === 429 && operation === "CREATE_REFUND");
  return new WeChatPayError(operation, {
    httpStatus: status,
    code: codeOf(status, textOf(json.code), requestId),
    retryable: status >= 500 || status === 429,
    unknownOutcome: mayHaveActed && deeds.has(operation),
    requestId,
    field: isObject(json.detail) ? textOf(json.detail.field) : undefined,
  });
}

function codeOf(status: number, sent: string | undefined, requestId: string | undefined): PayCode {
  if (sent === undefined) return codesByStatus.get(status) ?? "UNEXPECTED_STATUS";
  const code = normalizeCode(sent);
  const innerCode = /-(\d{9})$/.exec(requestId ?? "")?.[1] ?? "";
  return (generalCodes.has(code) && codesByInnerCode.get(innerCode)) || code;
}

export const errorOfTransport = (operation: PayOperation, reason: TransportReason): WeChatPayError =>
  new WeChatPayError(operation, {
    code: reason,
    retryable: true,
    unknownOutcome: reason !== "NO_CONNECTION" && deeds.has(operation),
  });

/** 202: taken in, ask again with the same parameters. */
export const errorOfAccepted = (operation: PayOperation): WeChatPayError =>
  new WeChatPayError(operation, {
    httpStatus: 202,
    code: "USERPAYING",
    retryable: true,
    unknownOutcome: deeds.has(operation),
  });

/** A 2xx whose signature or content does not hold: what it claims is not known. */
export const errorOfDoubt = (
  operation: PayOperation,
  code: "UNVERIFIED_ANSWER" | "MALFORMED_ANSWER",
  httpStatus = 200,
): WeChatPayError =>
  new WeChatPayError(operation, { httpStatus, code, retryable: false, unknownOutcome: deeds.has(operation) });
