import { card, holds, type PersonalColumn } from "#kernel/personal-data";
import { accessPacks } from "./tables.js";

/** That a copy was given, and when: proof of an answer. What was in it lay in platform/files and is gone with its key. */
const proof = {
  category: "USAGE",
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
  "privacy/access-packs",
  holds(
    accessPacks,
    "account_id",
    {
      id: "LINK",
      requestId: "LINK",
      accountId: "LINK",
      form: { ...proof, label: { zh: "副本形式", en: "Form of the copy" } },
      status: "NOT_PERSONAL",
      fileId: "LINK",
      categories: "NOT_PERSONAL",
      records: "NOT_PERSONAL",
      startedAt: "NOT_PERSONAL",
      madeAt: { ...proof, label: { zh: "副本生成时间", en: "Copy made at" } },
      expiresAt: "NOT_PERSONAL",
      downloads: { ...proof, label: { zh: "下载次数", en: "Times fetched" } },
      endedAt: { ...proof, label: { zh: "副本删除时间", en: "Copy erased at" } },
    },
    { label: { zh: "个人信息副本", en: "Copies of your data" } },
  ),
);
