import { z } from "zod";
import { type Id, isId } from "./id.js";
import type { Text } from "./locale.js";
import { FieldProblem, InvalidInput } from "./refusal.js";

/** What to tell a person about a field: `message` of a zod check is a key of this table or of a room's own. */
export const inputTexts = {
  REQUIRED: { zh: "请填写此项。", en: "Please fill this in." },
  TOO_LONG: { zh: "内容过长，请缩短。", en: "This is too long. Please shorten it." },
  TOO_SHORT: { zh: "内容过短。", en: "This is too short." },
  INVALID: { zh: "格式不正确，请检查。", en: "This is not in the right form. Please check it." },
  INVALID_PHONE: { zh: "请输入 11 位手机号。", en: "Enter an 11-digit mobile number." },
  INVALID_ID: { zh: "编号不正确。", en: "This number is not valid." },
  OUT_OF_RANGE: { zh: "数值超出范围。", en: "This number is out of range." },
} as const satisfies Record<string, Text>;

/** Control characters never belong in a form; line breaks do only where `multiline` says so. */
const withoutControls = /^[^\p{Cc}\p{Cs}]*$/u;
const withLineBreaks = /^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u;

const trimmed = (max: number, pattern: RegExp) =>
  z
    .string()
    .transform((text) => text.normalize("NFC").replaceAll("\r\n", "\n").trim())
    .pipe(z.string().min(1, "REQUIRED").max(max, "TOO_LONG").regex(pattern, "INVALID"));

export const line = (max: number) => trimmed(max, withoutControls);
export const multiline = (max: number) => trimmed(max, withLineBreaks);

/** An id with this prefix, as clients send it. */
export const idOf = <P extends string>(prefix: P) =>
  z.string().refine((text): text is Id<P> => isId(prefix, text), "INVALID_ID");

/** A mainland mobile number, full-width digits, blanks and dashes allowed; comes out as E.164. */
export const mainlandPhone = z
  .string()
  .transform((text) =>
    text
      .normalize("NFKC")
      .replace(/[\s-]/g, "")
      .replace(/^(?:\+?86)(?=1\d{10}$)/, ""),
  )
  .pipe(z.string().regex(/^1[3-9]\d{9}$/, "INVALID_PHONE"))
  .transform((digits) => `+86${digits}`);

/** Checks form; the meaning is a use case's business. Returns the clean value, or the refusal to hand back. */
export function read<S extends z.ZodType>(
  schema: S,
  input: unknown,
  texts: Record<string, Text> = {},
): z.output<S> | InvalidInput {
  const outcome = schema.safeParse(input);
  if (outcome.success) return outcome.data;
  return new InvalidInput(outcome.error.issues.map((issue) => problemOf(issue, texts)));
}

function problemOf(issue: z.core.$ZodIssue, texts: Record<string, Text>): FieldProblem {
  const table: Record<string, Text> = { ...inputTexts, ...texts };
  const code = table[issue.message] ? issue.message : codeOf(issue);
  return new FieldProblem(issue.path.join("."), code, table[code] ?? inputTexts.INVALID);
}

function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "too_big" || issue.code === "too_small") return "OUT_OF_RANGE";
  if (issue.code === "invalid_type" && issue.input === undefined) return "REQUIRED";
  return "INVALID";
}
