import type { Text } from "#kernel/locale";
import type { DisclosureDefect } from "./status.js";

/** What a returned letter is told: what is wrong with it, and what it takes. */
export const defectTexts: Readonly<Record<DisclosureDefect, Text>> = {
  EXPIRED: {
    zh: "文书已过有效期或尚未生效，请补充在有效期内的文书。",
    en: "The instrument is out of date. Please send one that is in date.",
  },
  NOT_COMPULSORY: {
    zh: "介绍信不具强制力，请补充人民法院调查令。",
    en: "A letter of introduction compels nobody. Please send a court's investigation order.",
  },
  WRONG_INSTRUMENT: {
    zh: "文书种类与机关职权不符，请补充法定文书。",
    en: "This kind of instrument is not that authority's. Please send the one the law provides.",
  },
  NO_INSTRUMENT: {
    zh: "电话、聊天消息或证件照片不是法律文书，请补充加盖印章的法律文书。",
    en: "A call, a chat message or a photo of a badge is no instrument. Please send a sealed document.",
  },
  NO_DOCUMENT: {
    zh: "未收到法律文书原件扫描件，请补充。",
    en: "No scan of the document has been received. Please send it.",
  },
  SEAL_UNVERIFIED: {
    zh: "印章或电子签名无法核实，请补充可核实的文书。",
    en: "Seal or electronic signature could not be verified. Please send a document that can be.",
  },
  OFFICERS_UNVERIFIED: {
    zh: "经公开总机回拨，无法核实两名经办人身份，请补充证明。",
    en: "Two officers could not be confirmed through the listed switchboard. Please send proof.",
  },
  NO_LEGAL_BASIS: {
    zh: "所引法律条款与该机关职权不符，请更正。",
    en: "The cited article does not give this authority the right. Please correct it.",
  },
  PERSONS_UNCLEAR: {
    zh: "对象不足以确定到具体个人或订单，请补充。",
    en: "The persons or orders are not identified enough. Please name them.",
  },
  SCOPE_TOO_WIDE: {
    zh: "范围超出办案所需或未指明具体对象，请缩小并写明对象、时段和种类。",
    en: "The scope is wider than needed. Please name persons, period and kinds of data.",
  },
  NOT_RENEWED: {
    zh: "文书在交付前到期且未续期。",
    en: "The instrument ran out before hand-over and was not renewed.",
  },
};
