import { noticeTemplate } from "#kernel/notice";

export const evidenceAsked = noticeTemplate({
  code: "care/after-sales.evidenceAsked",
  title: { zh: "请补充售后凭证", en: "We need to see more for your after-sales case" },
  body: {
    zh: "售后单 {number} 需要补充说明或照片，请在 {due} 前提交；届时未提交将自动撤销。",
    en: "Case {number} needs more words or pictures. Send them by {due}; without them the case ends then.",
  },
  params: { number: "CODE", due: "TIME" },
});
