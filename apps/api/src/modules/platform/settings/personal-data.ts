import { card, holds, holdsNone } from "#kernel/personal-data";
import { holidayNotices, settingChanges, settingValues } from "./tables.js";

export const personalData = card(
  "platform/settings",
  holdsNone(settingValues, "Limits and times of the mall itself."),
  holds(
    settingChanges,
    "proposed_by",
    {
      id: "NOT_PERSONAL",
      key: "NOT_PERSONAL",
      openKey: "NOT_PERSONAL",
      status: "NOT_PERSONAL",
      version: "NOT_PERSONAL",
      before: "NOT_PERSONAL",
      after: "NOT_PERSONAL",
      reason: "NOT_PERSONAL",
      proposedBy: "LINK",
      proposedAt: "NOT_PERSONAL",
      decidedBy: "LINK",
      decidedAt: "NOT_PERSONAL",
    },
    { label: { zh: "设置变更", en: "Changes of settings" } },
  ),
  holds(
    holidayNotices,
    "entered_by",
    {
      id: "NOT_PERSONAL",
      year: "NOT_PERSONAL",
      enteredKey: "NOT_PERSONAL",
      forceKey: "NOT_PERSONAL",
      status: "NOT_PERSONAL",
      title: "NOT_PERSONAL",
      number: "NOT_PERSONAL",
      sourceUrl: "NOT_PERSONAL",
      holidays: "NOT_PERSONAL",
      enteredBy: "LINK",
      enteredAt: "NOT_PERSONAL",
      reviewedBy: "LINK",
      reviewedAt: "NOT_PERSONAL",
    },
    { label: { zh: "放假通知", en: "Holiday notices" } },
  ),
);
