import { card, holds, holdsNone } from "#kernel/personal-data";
import { identityAsks, identityAttempts, identityChecks, identityCodeLimits, identityCodes } from "./tables.js";

const proof = {
  category: "USAGE",
  purposes: ["CUSTOMER_SERVICE", "LEGAL_RECORD"],
  basis: "LEGAL_OBLIGATION",
  sensitivity: "ORDINARY",
  source: "STAFF",
  mask: "NONE",
  retention: "AUDIT_3_YEARS",
  erasure: "KEEP_PSEUDONYM",
  recipients: [],
} as const;

const passing = {
  ...proof,
  purposes: ["TRANSACTION_SECURITY"],
  basis: "CONTRACT",
  source: "SYSTEM",
  retention: "SHORT_LIVED",
  erasure: "DELETE_ROW",
} as const;

export const personalData = card(
  "privacy/identity-checks",
  holds(identityChecks, "account_id", {
    id: "NOT_PERSONAL",
    accountId: "LINK",
    orderId: "LINK",
    claim: { ...proof, label: { zh: "来访者自称的身份", en: "Whom the caller said to be" } },
    method: { ...proof, label: { zh: "身份核实方式", en: "How identity was checked" } },
    level: { ...proof, label: { zh: "身份核实级别", en: "Level of the identity check" } },
    outcome: { ...proof, label: { zh: "身份核实结果", en: "Outcome of the identity check" } },
    evidence: { ...proof, label: { zh: "核对的项目", en: "What was asked for" } },
    entity: "LINK",
    staffId: "LINK",
    at: { ...proof, label: { zh: "身份核实时间", en: "Time of the identity check" } },
  }),
  holds(identityCodes, "account_id", {
    id: "NOT_PERSONAL",
    accountId: "LINK",
    askId: "LINK",
    delivery: { ...passing, label: { zh: "验证码短信状态", en: "Delivery of the code" } },
    createdAt: { ...passing, label: { zh: "验证码发送时间", en: "Time the code was asked for" } },
    expiresAt: "NOT_PERSONAL",
    usedAt: { ...passing, label: { zh: "验证码使用时间", en: "Time the code was used" } },
  }),
  holds(identityCodeLimits, "account_id", {
    accountId: "LINK",
    currentCodeId: "LINK",
    failuresInRow: { ...passing, label: { zh: "连续错误次数", en: "Wrong codes in a row" } },
    lockedUntil: { ...passing, label: { zh: "暂停验证至", en: "Locked until" } },
    day: "NOT_PERSONAL",
    failuresThatDay: { ...passing, label: { zh: "当日错误次数", en: "Wrong codes that day" } },
    sentThatDay: { ...passing, label: { zh: "当日发送次数", en: "Codes sent that day" } },
    lastSentAt: { ...passing, label: { zh: "最近发送时间", en: "Last code sent at" } },
    touchedAt: "NOT_PERSONAL",
  }),
  holds(identityAsks, "account_id", {
    id: "NOT_PERSONAL",
    accountId: "LINK",
    entity: "LINK",
    openFor: "LINK",
    staffId: "LINK",
    status: { ...proof, label: { zh: "身份确认请求的状态", en: "State of the request to confirm" } },
    askedAt: { ...proof, label: { zh: "身份确认请求时间", en: "Time of the request to confirm" } },
    expiresAt: "NOT_PERSONAL",
    settledAt: { ...proof, label: { zh: "身份确认答复时间", en: "Time of the answer" } },
  }),
  holdsNone(
    identityAttempts,
    "Counts failed checks per account, order or work item by their random ids, and forgets after a week.",
  ),
);
