import { setting } from "#kernel/setting";
import { EXTENSION, MOST_IN_BURST, MOST_IN_DAY } from "./rules.js";

/** Both may be drawn tighter than the house's caps, never wider: what a lead may add is a rule, not a setting. */
export const mostInBurst = setting({
  key: "reveals.most-in-ten-minutes",
  type: "NUMBER",
  unit: "TIMES",
  area: "PRIVACY",
  label: { zh: "十分钟内可查看明文的次数", en: "Values shown in clear within ten minutes" },
  hint: {
    zh: "达到上限即暂停该员工的查看权限，并登记事件。",
    en: "Whoever reaches it is suspended, and an incident is opened.",
  },
  fourEyes: true,
  default: MOST_IN_BURST,
  min: 2,
  max: MOST_IN_BURST,
});

export const mostInDay = setting({
  key: "reveals.most-in-a-day",
  type: "NUMBER",
  unit: "TIMES",
  area: "PRIVACY",
  label: { zh: "一天内可查看明文的次数", en: "Values shown in clear within a day" },
  hint: {
    zh: `主管可为同事当日增加一次 ${EXTENSION} 次额度。`,
    en: `A lead may add ${EXTENSION} to a colleague's day, once.`,
  },
  fourEyes: true,
  default: MOST_IN_DAY,
  min: 10,
  max: MOST_IN_DAY,
});
