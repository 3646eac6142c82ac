import { AllowedAction } from "#kernel/allowed-action";
import type { StaffContext } from "#kernel/context";
import type { Text } from "#kernel/locale";
import type { HolidayNoticeRow } from "./calendar.js";
import type { SettingChangeRow } from "./values.js";

const another: Text = { zh: "须由另一位管理员复核", en: "Another administrator has to check it" };
const notYours: Text = { zh: "仅提出人可撤回", en: "Only who proposed it may withdraw it" };
const noRight: Text = { zh: "您没有更改设置的权限", en: "You may not change settings" };

export function actionsOnChange({ actor }: StaffContext, change: SettingChangeRow): AllowedAction[] {
  if (change.status !== "PROPOSED") return [];
  const own = change.proposedBy === actor.staffId;
  const may = actor.permissions.has("settings:manage");
  const second = may ? (own ? another : undefined) : noRight;
  return [
    new AllowedAction("approveSettingChange", second),
    new AllowedAction("refuseSettingChange", second),
    new AllowedAction("withdrawSettingChange", own ? undefined : notYours),
  ];
}

export function actionsOnNotice({ actor }: StaffContext, notice: HolidayNoticeRow): AllowedAction[] {
  if (notice.status !== "ENTERED") return [];
  const may = actor.permissions.has("settings:manage");
  const second = may ? (notice.enteredBy === actor.staffId ? another : undefined) : noRight;
  return [new AllowedAction("approveHolidayNotice", second), new AllowedAction("refuseHolidayNotice", second)];
}
