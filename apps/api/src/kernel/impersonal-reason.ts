import { z } from "zod";
import { reasonText } from "./input.js";
import type { Text } from "./locale.js";

/** Beside `inputTexts`, for forms that ask for such a reason. */
export const reasonTexts = {
  NAMES_SOMEBODY: {
    zh: "请勿填写电话、邮箱等个人信息，写明原因即可。",
    en: "Leave out telephone numbers and e-mail addresses; the reason is enough.",
  },
} as const satisfies Record<string, Text>;

/** Seven digits in a row, however they are spaced, or an at sign: numbers of orders are letters and digits mixed. */
const NUMBER_OF_SOMEBODY = /(?:\d[\s-]?){7}|[@＠]/;

/** A reason about the machine, kept in clear: it must not name anybody. */
export const impersonalReason = (max: number) =>
  reasonText(max).pipe(z.string().refine((text) => !NUMBER_OF_SOMEBODY.test(text.normalize("NFKC")), "NAMES_SOMEBODY"));
