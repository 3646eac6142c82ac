import { card, holds, holdsNone } from "#kernel/personal-data";
import { accessEntries, accessSubjects } from "./tables.js";

export const personalData = card(
  "privacy/access-log",
  holdsNone(accessEntries, "What a colleague did; whom it concerned stands in access_subjects, by number only."),
  holds(
    accessSubjects,
    "account_id",
    {
      entryId: "NOT_PERSONAL",
      position: "NOT_PERSONAL",
      accountId: "LINK",
      orderId: "LINK",
    },
    { label: { zh: "查阅日志", en: "Log of readings" } },
  ),
);
