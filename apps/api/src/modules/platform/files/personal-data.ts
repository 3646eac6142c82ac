import { isNotNull } from "drizzle-orm";
import { card, holds, type PersonalColumn } from "#kernel/personal-data";
import { storedFiles } from "./tables.js";

const fact = {
  category: "CONTENT",
  purposes: ["CUSTOMER_SERVICE"],
  basis: "CONTRACT",
  sensitivity: "ORDINARY",
  source: "SUBJECT",
  mask: "NONE",
  retention: "TRANSACTION_3_YEARS",
  erasure: "RESTRICT",
  recipients: [],
} as const satisfies Omit<PersonalColumn, "label">;

export const personalData = card(
  "platform/files",
  holds(
    storedFiles,
    "subject_id",
    {
      id: "LINK",
      purpose: { ...fact, label: { zh: "文件用途", en: "What the file is for" } },
      status: "NOT_PERSONAL",
      kind: "NOT_PERSONAL",
      contentType: "NOT_PERSONAL",
      bytes: "NOT_PERSONAL",
      width: "NOT_PERSONAL",
      height: "NOT_PERSONAL",
      hash: "NOT_PERSONAL",
      keyId: "LINK",
      name: {
        ...fact,
        mask: "TEXT",
        recipients: ["OBJECT_STORAGE"],
        label: { zh: "文件名称及内容", en: "Name and content of the file" },
      },
      accountId: "LINK",
      staffId: "NOT_PERSONAL",
      uploadKey: "NOT_PERSONAL",
      entity: "LINK",
      subjectId: "LINK",
      orderId: "LINK",
      stagedAt: { ...fact, label: { zh: "上传时间", en: "Uploaded at" } },
      keptAt: "NOT_PERSONAL",
      dueAt: "NOT_PERSONAL",
      restrictedAt: "NOT_PERSONAL",
    },
    {
      label: { zh: "上传的文件", en: "Uploaded files" },
      // What the house or a colleague put beside a case, an authority's paper above all, is not the person's upload.
      copied: isNotNull(storedFiles.accountId),
      partOf: "order_id → orders.id",
      restrictedAt: "restrictedAt",
      outside: "platform/files.dropObject",
    },
  ),
);
