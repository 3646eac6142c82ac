import { createHash } from "node:crypto";
import type { Locale, Text } from "#kernel/locale";
import type { DataType } from "./status.js";

/** PIPL 57 ∪ NDSMR 11 ∪ Policy 5.8.1 ∪ GB/T 35273 10.2, in the order in which people read them. */
export const noticeElements = [
  "happened",
  "dataTypes",
  "cause",
  "harm",
  "measures",
  "advice",
  "remedies",
  "contact",
] as const;

export type NoticeElement = (typeof noticeElements)[number];
export type NoticeElements = Readonly<Record<NoticeElement, string>>;

/** Chinese binds. English is for those whose language it is: all of it, or none. */
export interface NoticeTexts {
  readonly zh: NoticeElements;
  readonly en: NoticeElements | null;
}

export const elementTitles: Readonly<Record<NoticeElement, Text>> = {
  happened: { zh: "发生了什么", en: "What happened" },
  dataTypes: { zh: "涉及的信息种类", en: "Kinds of information involved" },
  cause: { zh: "原因", en: "Cause" },
  harm: { zh: "可能造成的影响", en: "What may come of it" },
  measures: { zh: "我们已经和将要采取的措施", en: "What we have done and will do" },
  advice: { zh: "您可以怎样防范", en: "What you can do" },
  remedies: { zh: "我们为您提供的补救", en: "What we offer you" },
  contact: { zh: "联系我们", en: "How to reach us" },
};

export const dataTypeTexts: Readonly<Record<DataType, Text>> = {
  NAME: { zh: "姓名", en: "name" },
  PHONE_NUMBER: { zh: "手机号码", en: "phone number" },
  ADDRESS: { zh: "收货地址", en: "delivery address" },
  ORDER: { zh: "订单信息", en: "order details" },
  CHAT: { zh: "客服聊天记录", en: "messages to customer service" },
  ACCOUNT: { zh: "账号信息", en: "account details" },
  PAYMENT: { zh: "支付记录", en: "payment records" },
  OTHER: { zh: "其他信息", en: "other information" },
};

/** Whoever leaks data also writes false notices about it. These lines stand under every true one. */
export const antiPhishing: readonly Text[] = [
  {
    zh: "我们不会向您索要验证码、密码，也不会要求转账或点击链接退款。",
    en: "We never ask for codes or passwords, nor for transfers, nor that you follow a link for a refund.",
  },
  {
    zh: "请仅以小程序内“安全通知”页面、并以下列通知编号核对为准。",
    en: "Trust only the page “Security notices” in the mini program, under the notice number below.",
  },
];

const ELEMENT_LENGTH = 800;
/** "无" and "…" are no answer to any of the eight questions. */
const LEAST = 4;

export type ElementFault = "EMPTY" | "TOO_LONG" | "NAMES_SOMEBODY";

export interface FaultyElement {
  language: Locale;
  element: NoticeElement;
  fault: ElementFault;
}

/** What keeps a text from being sent: all of it is said at once. An English text is asked for whole, once begun. */
export function faultsOf({ zh, en }: NoticeTexts): FaultyElement[] {
  const languages: [Locale, NoticeElements | null][] = [
    ["zh", zh],
    ["en", en],
  ];
  return languages.flatMap(([language, texts]) =>
    texts
      ? noticeElements.flatMap((element) => {
          const fault = faultOf(element, texts[element]);
          return fault ? [{ language, element, fault }] : [];
        })
      : [],
  );
}

function faultOf(element: NoticeElement, text: string): ElementFault | undefined {
  if ([...text.replace(/[\s\p{P}]/gu, "")].length < LEAST) return "EMPTY";
  if ([...text].length > ELEMENT_LENGTH) return "TOO_LONG";
  return element !== "contact" && namesSomebody(text) ? "NAMES_SOMEBODY" : undefined;
}

/**
 * A mobile number, an identity number or a mail address: nobody's belongs into what strangers read. Our own stand under
 * `contact`.
 */
export function namesSomebody(text: string): boolean {
  const plain = text.normalize("NFKC").replace(/(?<=\d)[\s-](?=\d)/g, "");
  return /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)\d{17}[\dXx](?!\d)|[^\s@]+@[^\s@]+\.[a-z]{2,}/i.test(plain);
}

/** An English text in which nothing was written is none. */
export const textsOf = (zh: NoticeElements, en: NoticeElements | null | undefined): NoticeTexts => ({
  zh,
  en: en && noticeElements.some((element) => en[element] !== "") ? en : null,
});

/** What an approval approves. */
export const hashOf = ({ zh, en }: NoticeTexts): string => {
  const parts = [zh, en].map((texts) => texts && noticeElements.map((element) => [element, texts[element]]));
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
};

export const languageFor = (texts: NoticeTexts, locale: Locale): Locale => (texts.en ? locale : "zh");

/** The kinds of data of one person, in words. */
export function dataTypesIn(types: readonly DataType[], language: Locale): string {
  const words = types.map((type) => dataTypeTexts[type][language]);
  return words.join(language === "zh" ? "、" : ", ");
}

export interface NoticeSection {
  element: NoticeElement;
  title: string;
  text: string;
}

/** What one person reads: the second element says which of the own data it was. */
export function sectionsFor(texts: NoticeTexts, locale: Locale, types?: readonly DataType[]): NoticeSection[] {
  const language = languageFor(texts, locale);
  const elements = (language === "en" && texts.en) || texts.zh;
  return noticeElements.map((element) => ({
    element,
    title: elementTitles[element][language],
    text: element === "dataTypes" && types ? `${yours(types, language)}\n${elements[element]}` : elements[element],
  }));
}

const yours = (types: readonly DataType[], language: Locale): string =>
  language === "zh" ? `您的${dataTypesIn(types, "zh")}。` : `Of yours: ${dataTypesIn(types, "en")}.`;

/** The whole letter as plain text, for mail. */
export function letterFor(
  texts: NoticeTexts,
  locale: Locale,
  { noticeNumber, types }: { noticeNumber: string; types: readonly DataType[] },
): { subject: string; text: string } {
  const language = languageFor(texts, locale);
  const sections = sectionsFor(texts, locale, types).map(({ title, text }, i) => `${i + 1}. ${title}\n${text}`);
  const warnings = antiPhishing.map((line) => line[language]);
  const number = language === "zh" ? `通知编号：${noticeNumber}` : `Notice number: ${noticeNumber}`;
  return {
    subject:
      language === "zh" ? `个人信息安全事件通知 ${noticeNumber}` : `Notice of a security incident ${noticeNumber}`,
    text: [...sections, [...warnings, number].join("\n")].join("\n\n"),
  };
}
