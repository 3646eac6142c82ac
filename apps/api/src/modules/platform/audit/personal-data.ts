import { card, holds } from "#kernel/personal-data";
import { auditEntries, auditSeals, auditUnsealed } from "./tables.js";

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
  "platform/audit",
  holds(
    auditEntries,
    "actor",
    {
      id: "NOT_PERSONAL",
      at: { ...trace, label: { zh: "操作时间", en: "Time of the action" } },
      actorKind: "NOT_PERSONAL",
      actor: "LINK",
      action: { ...trace, label: { zh: "操作", en: "Action" } },
      outcome: "NOT_PERSONAL",
      entity: "LINK",
      fromStatus: "NOT_PERSONAL",
      toStatus: "NOT_PERSONAL",
      requestId: "NOT_PERSONAL",
      detail: "NOT_PERSONAL",
    },
    { label: { zh: "操作日志", en: "Log of actions" } },
  ),
  holds(
    auditUnsealed,
    "audit_unsealed.entry_id → audit_entries.id",
    { entryId: "LINK", at: "NOT_PERSONAL" },
    { label: { zh: "待上链的操作日志", en: "Log of actions, not sealed yet" } },
  ),
  holds(
    auditSeals,
    "audit_seals.entry_id → audit_entries.id",
    {
      seq: "NOT_PERSONAL",
      entryId: "LINK",
      hash: "NOT_PERSONAL",
      sealedAt: "NOT_PERSONAL",
    },
    { label: { zh: "操作日志封印", en: "Seals of the log of actions" } },
  ),
);
