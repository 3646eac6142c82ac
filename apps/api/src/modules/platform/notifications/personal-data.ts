import { card, holds, type PersonalColumn } from "#kernel/personal-data";
import { notifications } from "./tables.js";

const told = {
  category: "USAGE",
  purposes: ["CUSTOMER_SERVICE", "LEGAL_RECORD"],
  basis: "CONTRACT",
  sensitivity: "ORDINARY",
  source: "SYSTEM",
  mask: "NONE",
  retention: "ACCOUNT_LIFE",
  erasure: "DELETE_ROW",
  recipients: [],
} as const satisfies Omit<PersonalColumn, "label">;

export const personalData = card(
  "platform/notifications",
  holds(notifications, "account_id", {
    id: "NOT_PERSONAL",
    accountId: "LINK",
    template: { ...told, label: { zh: "消息", en: "Message" } },
    params: { ...told, label: { zh: "消息内容", en: "What it said" } },
    entity: "LINK",
    dedupeKey: "NOT_PERSONAL",
    createdAt: { ...told, label: { zh: "发送时间", en: "Sent at" } },
    readAt: { ...told, label: { zh: "阅读时间", en: "Read at" } },
  }),
);
