import { noticeTemplate } from "#kernel/notice";

export const packReady = noticeTemplate({
  code: "privacy/access-packs.ready",
  title: { zh: "您的个人信息副本已生成", en: "The copy of your data is ready" },
  body: {
    zh: "请求 {number} 的副本已加密保存，请在 {until} 前于小程序内验证身份后下载，最多 3 次。",
    en: "The copy for request {number} is kept sealed. Confirm who you are and fetch it before {until}, at most three times.",
  },
  params: { number: "CODE", until: "TIME" },
});

export const notices = [packReady] as const;
