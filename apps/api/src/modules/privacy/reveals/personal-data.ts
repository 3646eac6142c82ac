import { card, holds, holdsNone, type PersonalColumn } from "#kernel/personal-data";
import { revealAlerts, revealAllowances, revealLiftSignatures, revealSuspensions, revealTries } from "./tables.js";

const byStaff = {
  category: "CONTENT",
  purposes: ["LEGAL_RECORD"],
  basis: "LEGAL_OBLIGATION",
  sensitivity: "ORDINARY",
  source: "STAFF",
  mask: "HIDDEN",
  retention: "AUDIT_3_YEARS",
  erasure: "KEEP_PSEUDONYM",
  recipients: [],
} as const satisfies Omit<PersonalColumn, "label">;

const OF_STAFF = "About a colleague's work, by number; who that is, platform/staff alone knows.";

export const personalData = card(
  "privacy/reveals",
  holdsNone(revealAllowances, OF_STAFF),
  holds(revealTries, "staff_id", {
    id: "NOT_PERSONAL",
    staffId: "LINK",
    at: { ...byStaff, category: "USAGE", label: { zh: "查看明文的时间", en: "Time of a look in clear" } },
    outcome: "NOT_PERSONAL",
    times: "NOT_PERSONAL",
    field: "NOT_PERSONAL",
    entity: "LINK",
    workItem: "LINK",
    reason: "NOT_PERSONAL",
    keyId: "LINK",
    reasonText: { ...byStaff, label: { zh: "查看理由", en: "Reason in the colleague's words" } },
  }),
  holdsNone(revealSuspensions, OF_STAFF),
  holdsNone(revealLiftSignatures, OF_STAFF),
  holdsNone(revealAlerts, OF_STAFF),
);
