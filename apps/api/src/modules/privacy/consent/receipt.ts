import { type Locale, localized, type Text } from "#kernel/locale";
import { operator } from "#privacy/policies";
import type { ConsentEvent } from "./chain.js";
import { type ConsentAct, consentPurposes, type LedgerPurpose } from "./purposes.js";

const actWords: Record<ConsentAct, Text> = {
  GRANT: { zh: "同意", en: "agreed" },
  REFUSE: { zh: "拒绝", en: "refused" },
  WITHDRAW: { zh: "撤回同意", en: "withdrew consent" },
  ATTEST: { zh: "声明", en: "declared" },
};

const attested: Text = { zh: "已取得收货人同意", en: "having the recipient's consent" };

export const purposeTitle = (purpose: LedgerPurpose): Text =>
  purpose === "RECIPIENT_CONSENT" ? attested : consentPurposes[purpose].title;

/** Taking back is as easy as giving. Policy 6.1, 6.6. */
export function howToWithdraw(purpose: LedgerPurpose): Text {
  if (purpose === "BASIC_FUNCTIONS") {
    return {
      zh: "如不再同意，可在小程序“我的－设置”中注销账号，或联系在线客服。",
      en: "If you no longer agree, close your account under Me – Settings, or contact online customer service.",
    };
  }
  if (purpose === "RECIPIENT_CONSENT") {
    return {
      zh: "收货人可联系在线客服行使其个人信息权利。",
      en: "The recipient can use their own rights through online customer service.",
    };
  }
  return {
    zh: "可在小程序“我的－设置－隐私”中随时关闭。",
    en: "Switch it off at any time under Me – Settings – Privacy.",
  };
}

/** For people. The date is the one in Asia/Shanghai. */
export function receiptText(event: ConsentEvent, locale: Locale): string {
  const when = event.at.toLocaleString(locale === "zh" ? "zh-CN" : "en-GB", {
    timeZone: "Asia/Shanghai",
    hour12: false,
  });
  const say = (text: Text) => localized(text, locale);
  const [act, purpose, how] = [actWords[event.act], purposeTitle(event.purpose), howToWithdraw(event.purpose)].map(say);
  const [company, version] = [say(operator.company), event.textVersion];
  return locale === "zh"
    ? `账号 ${event.accountId} 于 ${when}（北京时间）向${company}${act}：${purpose}（文本版本 ${version}）。回执编号 ${event.receiptNumber}。${how}`
    : `Account ${event.accountId} ${act} on ${when} (Beijing time) towards ${company}: ${purpose} (text version ${version}). Receipt ${event.receiptNumber}. ${how}`;
}

/** For machines: everything the hash covers, so that anybody can check it. */
export const receiptJson = (event: ConsentEvent): string =>
  JSON.stringify({
    receiptNumber: event.receiptNumber,
    id: event.id,
    accountId: event.accountId,
    position: event.position,
    at: event.at.toISOString(),
    purpose: event.purpose,
    act: event.act,
    textVersion: event.textVersion,
    textHash: event.textHash.toString("hex"),
    surface: event.surface,
    orderId: event.orderId,
    previousHash: event.previousHash.toString("hex"),
    hash: event.hash.toString("hex"),
    howToWithdraw: howToWithdraw(event.purpose),
  });
