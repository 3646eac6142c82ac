import type { Text } from "#kernel/locale";
import type { AuthorityKind, DeliveryWay, InstrumentKind } from "./status.js";

/** What each authority may demand data with. Whoever has nothing here cannot demand any. */
const acceptable: Readonly<Record<AuthorityKind, readonly InstrumentKind[]>> = {
  POLICE_CRIMINAL: ["EVIDENCE_NOTICE", "PRESERVATION_NOTICE"],
  POLICE_ADMINISTRATIVE: ["EVIDENCE_NOTICE"],
  PROCURATORATE: ["EVIDENCE_NOTICE", "PRESERVATION_NOTICE"],
  COURT: ["ASSISTANCE_LETTER", "INVESTIGATION_ORDER", "ENFORCEMENT_NOTICE", "SUBPOENA", "PRESERVATION_NOTICE"],
  STATE_SECURITY: ["STATE_SECURITY_DECISION", "PRESERVATION_NOTICE"],
  SUPERVISION_COMMISSION: ["EVIDENCE_NOTICE", "INSPECTION_NOTICE"],
  MARKET_REGULATION: ["INSPECTION_NOTICE"],
  CYBERSPACE_ADMINISTRATION: ["INSPECTION_NOTICE"],
  TAX: ["INSPECTION_NOTICE"],
  // A lawyer's own letter compels nobody; with the court's order it is the court that asks.
  LAWYER: ["INVESTIGATION_ORDER"],
  FOREIGN: [],
};

/** The law each authority's demand has to rest on, as the officer compares it with the letter. */
export const legalHooks: Readonly<Record<AuthorityKind, Text>> = {
  POLICE_CRIMINAL: { zh: "刑事诉讼法第五十四条", en: "Criminal Procedure Law, Art. 54" },
  POLICE_ADMINISTRATIVE: {
    zh: "公安机关办理行政案件程序规定第二十八条",
    en: "Procedure of administrative cases of the police, Art. 28",
  },
  PROCURATORATE: { zh: "刑事诉讼法第五十四条", en: "Criminal Procedure Law, Art. 54" },
  COURT: { zh: "民事诉讼法第七十条、第一百一十七条", en: "Civil Procedure Law, Arts. 70 and 117" },
  STATE_SECURITY: {
    zh: "反间谍法第二十六条（设区的市级以上机关负责人批准）",
    en: "Counter-Espionage Law, Art. 26 (approved at city level or above)",
  },
  SUPERVISION_COMMISSION: { zh: "监察法", en: "Supervision Law" },
  MARKET_REGULATION: { zh: "电子商务法第二十五条", en: "E-Commerce Law, Art. 25" },
  CYBERSPACE_ADMINISTRATION: { zh: "个人信息保护法第六十三条", en: "PIPL, Art. 63" },
  TAX: { zh: "税收征收管理法", en: "Tax Collection Law" },
  LAWYER: { zh: "须持人民法院调查令", en: "Only with a court's investigation order" },
  FOREIGN: {
    zh: "个人信息保护法第四十一条：非经主管机关批准不得提供",
    en: "PIPL, Art. 41: nothing without approval of the competent authority",
  },
};

export type Acceptability = "ACCEPTABLE" | "FOREIGN" | "NO_INSTRUMENT" | "NOT_COMPULSORY" | "WRONG_INSTRUMENT";

/** A telephone call, a chat message or a badge alone is no instrument, whoever stands behind it. */
const speaksOnly: readonly DeliveryWay[] = ["PHONE_CALL", "CHAT_MESSAGE"];

/** Whether this kind of instrument, from this kind of authority and arrived in this way, may demand anything at all. */
export function acceptabilityOf(authority: AuthorityKind, instrument: InstrumentKind, way: DeliveryWay): Acceptability {
  if (authority === "FOREIGN" || instrument === "FOREIGN_DOCUMENT") return "FOREIGN";
  if (instrument === "NONE" || speaksOnly.includes(way)) return "NO_INSTRUMENT";
  if (acceptable[authority].includes(instrument)) return "ACCEPTABLE";
  return authority === "LAWYER" || instrument === "INTRODUCTION_LETTER" ? "NOT_COMPULSORY" : "WRONG_INSTRUMENT";
}

export interface Validity {
  /** Asia/Shanghai days, `YYYY-MM-DD`; the last day counts. */
  issuedOn: string;
  validUntil: string;
}

export const isInDate = ({ issuedOn, validUntil }: Validity, today: string): boolean =>
  issuedOn <= today && today <= validUntil;

/** Whose questions are secret towards the person until somebody clears it in writing. PIPL 18, 35. */
export const secretByDefault = (authority: AuthorityKind): boolean =>
  authority === "POLICE_CRIMINAL" || authority === "STATE_SECURITY" || authority === "SUPERVISION_COMMISSION";
