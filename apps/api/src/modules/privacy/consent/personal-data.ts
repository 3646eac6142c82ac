import { card, holds } from "#kernel/personal-data";
import { consentChains, consentEvents, consentStates } from "./tables.js";

const decision = {
  category: "USAGE",
  purposes: ["LEGAL_RECORD"],
  basis: "LEGAL_OBLIGATION",
  sensitivity: "ORDINARY",
  source: "SUBJECT",
  mask: "NONE",
  retention: "AUDIT_3_YEARS",
  erasure: "KEEP_PSEUDONYM",
  recipients: [],
} as const;

export const personalData = card(
  "privacy/consent",
  holds(
    consentEvents,
    "account_id",
    {
      id: "NOT_PERSONAL",
      accountId: "LINK",
      position: "NOT_PERSONAL",
      at: { ...decision, label: { zh: "作出决定的时间", en: "Time of the decision" } },
      purpose: { ...decision, label: { zh: "同意事项", en: "Purpose decided on" } },
      act: { ...decision, label: { zh: "决定", en: "Decision" } },
      textVersion: "NOT_PERSONAL",
      textHash: "NOT_PERSONAL",
      surface: { ...decision, label: { zh: "作出决定的页面", en: "Page of the decision" } },
      orderId: "LINK",
      receiptNumber: "NOT_PERSONAL",
      previousHash: "NOT_PERSONAL",
      hash: "NOT_PERSONAL",
    },
    { label: { zh: "同意记录", en: "Record of consents" } },
  ),
  holds(
    consentChains,
    "account_id",
    { accountId: "LINK", length: "NOT_PERSONAL", head: "NOT_PERSONAL" },
    { label: { zh: "同意记录链", en: "Chain of consents" } },
  ),
  holds(
    consentStates,
    "account_id",
    {
      accountId: "LINK",
      purpose: { ...decision, label: { zh: "同意事项", en: "Purpose decided on" } },
      status: { ...decision, label: { zh: "当前状态", en: "What holds now" } },
      since: { ...decision, label: { zh: "自何时起", en: "Since when" } },
      textVersion: "NOT_PERSONAL",
      receiptNumber: "NOT_PERSONAL",
    },
    { label: { zh: "同意状态", en: "Consents that hold" } },
  ),
);
