import type { Locale, Text } from "#kernel/locale";

/** Ready sentences, in the language of the shopper. None asks for what service must never ask for. Policy 5.8.2. */
export const cannedReplies: Readonly<Record<string, Text>> = {
  GREETING: {
    zh: "您好，这里是工厂到家客服，请问有什么可以帮您？",
    en: "Hello, this is Factory to Home customer service. How can I help?",
  },
  CHECKING: { zh: "好的，我正在为您查询，请稍等。", en: "Thank you. I am looking into it, one moment please." },
  CONFIRM_IDENTITY: {
    zh: "为保护您的信息，请在小程序弹出的卡片中确认身份。我们不会向您索要密码或验证码。",
    en: "To protect your information, please confirm your identity on the card in the mini program. We never ask for a password or a code.",
  },
  AFTER_SALES: {
    zh: "您可以在“我的订单”中选择该订单并申请售后，我们会在 48 小时内答复。",
    en: "Open the order under “My orders” and ask for after-sales service. We answer within 48 hours.",
  },
  PRIVACY: {
    zh: "您的请求已登记，我们将在 15 个工作日内答复。",
    en: "Your request is registered. We answer within 15 working days.",
  },
  FAREWELL: {
    zh: "感谢您的咨询，祝您生活愉快。如有需要，随时再联系我们。",
    en: "Thank you for writing. Do come back whenever you need us.",
  },
};

export const repliesIn = (locale: Locale) =>
  Object.entries(cannedReplies).map(([code, text]) => ({ code, text: text[locale] }));
