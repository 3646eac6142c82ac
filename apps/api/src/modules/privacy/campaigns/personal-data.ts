import { card, holds, holdsNone, type PersonalColumn } from "#kernel/personal-data";
import { noticeCampaigns, noticeDeliveries, publicAnnouncements } from "./tables.js";

const told = {
  category: "ACCOUNT",
  purposes: ["LEGAL_RECORD"],
  basis: "LEGAL_OBLIGATION",
  sensitivity: "ORDINARY",
  source: "SYSTEM",
  mask: "NONE",
  retention: "AUDIT_3_YEARS",
  erasure: "KEEP_PSEUDONYM",
  recipients: [],
} as const satisfies Omit<PersonalColumn, "label">;

export const personalData = card(
  "privacy/campaigns",
  holds(noticeDeliveries, "account_id", {
    id: "LINK",
    campaignId: "LINK",
    subjectId: "LINK",
    accountId: "LINK",
    channel: { ...told, label: { zh: "安全通知渠道", en: "Channel of a security notice" } },
    status: { ...told, label: { zh: "安全通知送达状态", en: "Whether a security notice arrived" } },
    messageId: "LINK",
    attempt: "NOT_PERSONAL",
    queuedAt: { ...told, label: { zh: "安全通知发送时间", en: "When a security notice was sent" } },
    settledAt: { ...told, label: { zh: "安全通知结果时间", en: "When a security notice was settled" } },
    failure: "NOT_PERSONAL",
    readAt: { ...told, label: { zh: "安全通知已读时间", en: "When a security notice was read" } },
  }),
  holdsNone(noticeCampaigns, "How far telling people has come; who they are stands in the deliveries."),
  holdsNone(publicAnnouncements, "Published for strangers; a phone or identity number in its words is refused."),
);
