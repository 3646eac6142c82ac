import { card, holds } from "#kernel/personal-data";
import { mailSuppressions, messages } from "./tables.js";

const told = {
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
  "platform/messages",
  holds(messages, "account_id", {
    id: "NOT_PERSONAL",
    key: "LINK",
    channel: { ...told, label: { zh: "发送方式", en: "Sent by" } },
    template: { ...told, label: { zh: "消息种类", en: "Kind of message" } },
    params: { ...told, recipients: ["TENCENT_SMS", "MAIL"], label: { zh: "消息内容", en: "What it said" } },
    locale: "NOT_PERSONAL",
    recipient: "NOT_PERSONAL",
    recipientId: "LINK",
    accountId: "LINK",
    status: { ...told, label: { zh: "送达情况", en: "Whether it arrived" } },
    createdAt: { ...told, label: { zh: "发送时间", en: "Sent at" } },
    expiresAt: "NOT_PERSONAL",
    sendingAt: "NOT_PERSONAL",
    settledAt: { ...told, label: { zh: "送达时间", en: "Arrived at" } },
    serialNo: "LINK",
    failure: { ...told, label: { zh: "未送达原因", en: "Why it did not arrive" } },
    asks: "NOT_PERSONAL",
    nextAskAt: "NOT_PERSONAL",
    listener: "NOT_PERSONAL",
  }),
  holds(mailSuppressions, "account_id", {
    addressIndex: {
      ...told,
      category: "CONTACT",
      purposes: ["OPERATIONS"],
      basis: "CONTRACT",
      mask: "HIDDEN",
      withheld: true,
      retention: "ACCOUNT_LIFE",
      erasure: "DELETE_ROW",
      label: { zh: "不再发送的邮箱的检索值", en: "Lookup value of an address that takes no mail" },
    },
    accountId: "LINK",
    code: "NOT_PERSONAL",
    since: "NOT_PERSONAL",
  }),
);
