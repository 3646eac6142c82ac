import { card, holds, holdsNone } from "#kernel/personal-data";
import { dataRecipients, recipientOperations, sharingRecords } from "./tables.js";

const trace = {
  category: "USAGE",
  purposes: ["LEGAL_RECORD"],
  basis: "LEGAL_OBLIGATION",
  sensitivity: "ORDINARY",
  source: "SYSTEM",
  mask: "NONE",
  retention: "AUDIT_3_YEARS",
  erasure: "KEEP_PSEUDONYM",
  recipients: [],
} as const;

export const personalData = card(
  "privacy/sharing",
  holdsNone(dataRecipients, "Companies and their contracts."),
  holdsNone(recipientOperations, "Names of fields a company may receive."),
  holds(
    sharingRecords,
    "account_id",
    {
      id: "NOT_PERSONAL",
      at: { ...trace, label: { zh: "提供时间", en: "Time of sharing" } },
      recipient: { ...trace, label: { zh: "接收方", en: "Recipient" } },
      operation: { ...trace, label: { zh: "提供事项", en: "What it was shared for" } },
      purpose: "NOT_PERSONAL",
      basis: "NOT_PERSONAL",
      fields: { ...trace, label: { zh: "提供的信息种类", en: "Kinds of information shared" } },
      accountId: "LINK",
      orderRef: "LINK",
      result: "NOT_PERSONAL",
      refusal: "NOT_PERSONAL",
    },
    { label: { zh: "对外提供记录", en: "Sharing with others" } },
  ),
);
