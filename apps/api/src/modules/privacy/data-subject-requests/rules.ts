import type { Text } from "#kernel/locale";
import type { RequestKind } from "./kinds.js";
import type { RequestOutcome } from "./status.js";

/** What a shopper may start alone; for the dead, for a child and after a leak somebody has to look first. */
export const selfServiceKinds = [
  "ACCESS",
  "COPY",
  "PORT",
  "CORRECT",
  "SUPPLEMENT",
  "DELETE",
  "CANCEL_ACCOUNT",
  "WITHDRAW",
  "RESTRICT",
  "AUTO_DECISION",
  "EXPLAIN_RULES",
  "MARKETING_STOP",
  "COMPLAINT",
  "LEAK_REPORT",
] as const satisfies RequestKind[];

export const notInFuture: Text = {
  zh: "收到时间不能晚于现在。",
  en: "It cannot have been received in the future.",
};

/** The words of a table, as zod wants an enum. */
export const wordsOf = <W extends string>(table: Readonly<Record<W, unknown>>): [W, ...W[]] =>
  Object.keys(table) as [W, ...W[]];

/** Too short, or a word that says nothing: a decision needs a reason that somebody can read later. */
const EMPTY_WORDS = new Set(["无", "没有", "none", "n/a", "1", "...", "…", "。", "同上"]);
export const saysNothing = (text: string): boolean => text.length < 4 || EMPTY_WORDS.has(text.toLowerCase());

const remedy =
  "如不同意本答复，可在 30 日内申请复核，也可向个人信息保护主管部门投诉或向人民法院起诉。" +
  "\nIf you disagree: ask us within 30 days to look again, complain to the authority, or go to court.";

/** Whoever is refused, in whole or in part, reads in the same letter what can be done about it. Policy 6.8, 9.1. */
export const withRemedy = (answer: string, outcome: RequestOutcome): string =>
  outcome === "REFUSED" || outcome === "PARTIAL" ? `${answer}\n\n${remedy}` : answer;
