import { noticeTemplate } from "#kernel/notice";

/** Says no more than the law lets be said: who asked and what for stays with the authority's own letter. */
export const informationAsked = noticeTemplate({
  code: "privacy/disclosures.informationAsked",
  title: { zh: "有关机关依法要求提供您的信息", en: "An authority has asked for information about you by law" },
  body: {
    zh: "登记号 {number}，收函日期 {day}。如需了解机关类型、文书种类与信息类别，请凭登记号联系个人信息保护负责人。",
    en: "Register number {number}, received on {day}. Ask our privacy lead by that number which kind of authority, instrument and data it is about.",
  },
  params: { number: "CODE", day: "DATE" },
});

export const notices = [informationAsked] as const;
