import type { Transitions } from "#kernel/transitions";

/** A change that one person may make is APPLIED from the start; others wait for a second one. */
export type SettingChangeStatus = "PROPOSED" | "APPLIED" | "REFUSED" | "WITHDRAWN";

export const settingChangeInitial = "PROPOSED" satisfies SettingChangeStatus;
export const settingChangeTerminal = ["APPLIED", "REFUSED", "WITHDRAWN"] satisfies SettingChangeStatus[];
export const settingChangeTransitions = {
  PROPOSED: ["APPLIED", "REFUSED", "WITHDRAWN"],
  APPLIED: [],
  REFUSED: [],
  WITHDRAWN: [],
} as const satisfies Transitions<SettingChangeStatus>;

/** The State Council's holiday notice of a year: entered by one, read against the source by another. */
export type HolidayNoticeStatus = "ENTERED" | "IN_FORCE" | "REFUSED" | "REPLACED";

export const holidayNoticeInitial = "ENTERED" satisfies HolidayNoticeStatus;
export const holidayNoticeTerminal = ["REFUSED", "REPLACED"] satisfies HolidayNoticeStatus[];
export const holidayNoticeTransitions = {
  ENTERED: ["IN_FORCE", "REFUSED"],
  IN_FORCE: ["REPLACED"],
  REFUSED: [],
  REPLACED: [],
} as const satisfies Transitions<HolidayNoticeStatus>;
