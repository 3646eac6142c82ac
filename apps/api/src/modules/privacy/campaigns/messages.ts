import { DAY } from "#kernel/clock";
import { letterTemplate, textTemplate } from "#kernel/message";
import { noticeTemplate } from "#kernel/notice";

/** Short, nobody's data in it, nothing to click: the whole text stands in the mini program under the number. */
export const incidentText = textTemplate({
  code: "privacy/campaigns.incidentText",
  params: { number: "CODE" },
  goodForMs: 7 * DAY,
  text: {
    zh: "您的个人信息可能受安全事件影响，请打开“工厂到家”小程序，在“安全通知”中查看编号{number}。我们不会索要验证码、密码或转账。",
    en: "Your information may be affected by a security incident. See notice {number} under “Security notices” in the Factory to Home mini program. We never ask for codes, passwords or transfers.",
  },
});

export const incidentLetter = letterTemplate({
  code: "privacy/campaigns.incidentLetter",
  params: { number: "CODE" },
  goodForMs: 7 * DAY,
  subject: { zh: "个人信息安全事件通知 {number}", en: "Notice of a security incident {number}" },
  body: {
    zh: "您好：\n\n您的个人信息可能受到一起安全事件影响。事件情况、涉及的信息种类、原因、可能影响、我们的措施、防范建议、补救和联系方式，请在“工厂到家”小程序的“安全通知”中按编号 {number} 查看全文，或拨打客服热线 400-026-0818。\n\n我们不会索要验证码、密码，也不会要求转账或点击链接退款。",
    en: "Your information may be affected by a security incident. What happened, which kinds of information, the cause, what may come of it, what we do, what you can do, what we offer and how to reach us: read notice {number} under “Security notices” in the Factory to Home mini program, or call 400-026-0818.\n\nWe never ask for codes or passwords, nor for transfers, nor that you follow a link for a refund.",
  },
});

export const incidentInbox = noticeTemplate({
  code: "privacy/campaigns.incidentInbox",
  params: { number: "CODE" },
  title: { zh: "重要：个人信息安全事件通知", en: "Important: notice of a security incident" },
  body: {
    zh: "您的个人信息可能受到影响，请阅读编号 {number} 的安全通知全文。我们不会索要验证码、密码或转账。",
    en: "Your information may be affected. Please read security notice {number} in full. We never ask for codes, passwords or transfers.",
  },
});
