import type { HolidayNoticeStatus, SettingArea, SettingChangeStatus, SettingUnit } from "../generated/enums.js";
import type { Labels } from "../label.js";

export const settingAreaLabels: Labels<SettingArea> = {
  AFTER_SALES: { "zh-CN": "售后", en: "After-sales" },
  SUPPORT: { "zh-CN": "客服", en: "Customer service" },
  PRIVACY: { "zh-CN": "隐私", en: "Privacy" },
  SECURITY: { "zh-CN": "安全", en: "Security" },
  MESSAGES: { "zh-CN": "消息", en: "Messages" },
};

/** Behind the number that they count. */
export const settingUnitLabels: Labels<SettingUnit> = {
  FEN: { "zh-CN": "元", en: "yuan" },
  MINUTES: { "zh-CN": "分钟", en: "minutes" },
  HOURS: { "zh-CN": "小时", en: "hours" },
  DAYS: { "zh-CN": "天", en: "days" },
  WORKING_DAYS: { "zh-CN": "个工作日", en: "working days" },
  TIMES: { "zh-CN": "次", en: "times" },
  PEOPLE: { "zh-CN": "人", en: "people" },
};

export const settingChangeStatusLabels: Labels<SettingChangeStatus> = {
  PROPOSED: { "zh-CN": "待另一人批准", en: "Waits for another person" },
  APPLIED: { "zh-CN": "已生效", en: "In force" },
  REFUSED: { "zh-CN": "未获批准", en: "Refused" },
  WITHDRAWN: { "zh-CN": "已撤回", en: "Withdrawn" },
};

export const holidayNoticeStatusLabels: Labels<HolidayNoticeStatus> = {
  ENTERED: { "zh-CN": "待另一人复核", en: "Waits for a second reader" },
  IN_FORCE: { "zh-CN": "生效中", en: "In force" },
  REFUSED: { "zh-CN": "复核未通过", en: "Refused" },
  REPLACED: { "zh-CN": "已被新通知替代", en: "Replaced" },
};
