import { noticeTemplate } from "#kernel/notice";

export const requestReceived = noticeTemplate({
  code: "privacy/data-subject-requests.received",
  title: { zh: "已收到您的个人信息请求", en: "Your request about personal data has arrived" },
  body: {
    zh: "受理编号 {number}。我们将在 {due}（北京时间）24 时前答复。",
    en: "Receipt number {number}. You will have an answer by the end of {due} (Beijing time).",
  },
  params: { number: "CODE", due: "DATE" },
});

export const identityNeeded = noticeTemplate({
  code: "privacy/data-subject-requests.identityNeeded",
  title: { zh: "请确认身份以继续处理请求", en: "Confirm who you are, so that we can go on" },
  body: {
    zh: "请求 {number} 需要确认身份。请在小程序中获取验证码；期限不因此延长。",
    en: "Request {number} needs your confirmation. Ask for a code in the mini program; the deadline stays as it is.",
  },
  params: { number: "CODE" },
});

export const requestAnswered = noticeTemplate({
  code: "privacy/data-subject-requests.answered",
  title: { zh: "您的个人信息请求已答复", en: "Your request about personal data is answered" },
  body: {
    zh: "请求 {number} 已有答复，请打开查看。如有异议，可在 30 日内申请复核。",
    en: "Request {number} is answered; open it to read. Within 30 days you may ask us to look again.",
  },
  params: { number: "CODE" },
});

export const notices = [requestReceived, identityNeeded, requestAnswered] as const;
