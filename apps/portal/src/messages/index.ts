import type { Locale } from "#lib/languages";
import en from "./en";
import zhCN from "./zh-CN";

/** The Chinese texts give the type: a key the English ones lack, or have beyond it, does not compile. */
export type Messages = typeof zhCN;

export const messages: Record<Locale, Messages> = { "zh-CN": zhCN, en };
