import type { Text } from "#kernel/locale";
import type { IncidentTrack } from "./status.js";

export const trackTexts: Readonly<Record<IncidentTrack, Text>> = {
  AUTHORITY: { zh: "报告主管机关", en: "authority" },
  PEOPLE: { zh: "告知个人", en: "people" },
  POLICE: { zh: "公安报案", en: "police" },
  EVIDENCE: { zh: "证据固定", en: "evidence" },
};

/** Why something cannot be done now. */
export const obstacles = {
  notNow: { zh: "当前状态不能执行此操作。", en: "Not possible in the present state." },
  leadOnly: { zh: "须由个人信息保护负责人决定。", en: "The privacy lead decides this." },
  noNotice: { zh: "尚无待批的通知内容。", en: "No notice is waiting." },
  ownNotice: { zh: "不能批准自己起草的内容，也不能批准两次。", en: "You wrote it, or have signed already." },
  incomplete: { zh: "通知八项内容尚未填全。", en: "The eight elements of the notice are not complete." },
  notesMissing: { zh: "请先登记已采取的处置措施。", en: "Record a containment measure that was taken." },
  tracksOpen: { zh: "四项并行事项尚未全部完结。", en: "Not all four tracks have ended." },
  noDecision: { zh: "没有生效中的不告知决定。", en: "No decision not to tell people holds." },
  noEvidence: { zh: "请先登记证据。", en: "Record evidence first." },
} as const satisfies Record<string, Text>;
