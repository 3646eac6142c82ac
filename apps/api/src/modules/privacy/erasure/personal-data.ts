import { card, holds, type PersonalColumn } from "#kernel/personal-data";
import { accountClosures, closureItems, closureKeys } from "./tables.js";

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
  "privacy/erasure",
  holds(
    accountClosures,
    "account_id",
    {
      id: "LINK",
      accountId: "LINK",
      requestId: "LINK",
      certificateNumber: { ...proof, label: { zh: "注销凭证编号", en: "Number of the certificate" } },
      codeHash: "NOT_PERSONAL",
      status: { ...proof, label: { zh: "注销进度", en: "Progress of the closure" } },
      planHash: "NOT_PERSONAL",
      confirmedAt: { ...proof, label: { zh: "注销确认时间", en: "Closure confirmed at" } },
      verifiedAt: { ...proof, label: { zh: "核验时间", en: "Verified at" } },
      restrictedUntil: { ...proof, label: { zh: "依法保存至", en: "Kept by law until" } },
      seal: "NOT_PERSONAL",
    },
    { label: { zh: "账号注销", en: "Account closure" } },
  ),
  holds(
    closureItems,
    "closure_items.closure_id → account_closures.id",
    {
      closureId: "LINK",
      name: "NOT_PERSONAL",
      outcome: "NOT_PERSONAL",
      rows: "NOT_PERSONAL",
      keptUntil: "NOT_PERSONAL",
    },
    { label: { zh: "注销明细", en: "Items of a closure" } },
  ),
  holds(
    closureKeys,
    "closure_keys.closure_id → account_closures.id",
    {
      closureId: "LINK",
      keyId: "LINK",
      destroyedAt: "NOT_PERSONAL",
    },
    { label: { zh: "注销销毁的密钥", en: "Keys of a closure" } },
  ),
);
