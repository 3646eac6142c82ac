import { z } from "zod";
import { shanghaiDate } from "#kernel/clock";
import { idOf, line, multiline } from "#kernel/input";
import type { Text } from "#kernel/locale";
import { instrumentKinds } from "./enums.js";

/** What a person may write into the file, in characters. */
export const words = multiline(500);

/** An Asia/Shanghai day that exists. */
export const day = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "INVALID_DAY")
  .refine((text) => {
    const instant = new Date(`${text}T00:00:00+08:00`);
    return !Number.isNaN(instant.getTime()) && shanghaiDate(instant) === text;
  }, "INVALID_DAY");

/** A reason that says something: "none", "1" and dots do not. */
export const reason = words.pipe(
  z
    .string()
    .min(4, "REASON_TOO_SHORT")
    .regex(/[\p{L}]{2}/u, "REASON_TOO_SHORT"),
);

export const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? undefined : (value ?? undefined)),
    schema.optional(),
  );

export const texts: Record<string, Text> = {
  INVALID_DAY: { zh: "请按 2026-01-31 的格式填写日期。", en: "Enter the day as 2026-01-31." },
  REASON_TOO_SHORT: { zh: "请写明理由，至少 4 个字。", en: "Please give a reason of at least 4 characters." },
  IN_FUTURE: { zh: "不能晚于今天。", en: "This cannot be after today." },
  ENDS_BEFORE_IT_BEGINS: { zh: "结束日期早于开始日期。", en: "This ends before it begins." },
  CLAUSE_NEEDED: { zh: "请写明依据的条款或理由。", en: "Please name the clause or the reason." },
  DENIED_AND_PASSED: {
    zh: "单位不知情的事项不能记为通过。",
    en: "What the unit knows nothing of has not passed.",
  },
  UNKNOWN_PERSON: {
    zh: "没有找到，请核对，或从名单中删去。",
    en: "Not found here. Check it, or take it off the list.",
  },
  UNKNOWN_FIELD: { zh: "包含不可提供的项目。", en: "This contains something that cannot be given." },
  NOT_NARROWER: { zh: "请选择要删去的项目，或改选批准。", en: "Choose what is struck, or approve the whole." },
};

export const requestForm = z.object({ requestId: idOf("dis") });

export const instrumentForm = z
  .object({
    kind: z.enum(instrumentKinds),
    number: optional(line(120)),
    issuedOn: optional(day),
    validUntil: optional(day),
    /** A file that was staged for it. */
    scanId: optional(idOf("fil")),
  })
  .superRefine(({ kind, issuedOn, validUntil }, check) => {
    if (kind === "NONE") return;
    if (!issuedOn) check.addIssue({ code: "custom", message: "REQUIRED", path: ["issuedOn"] });
    if (!validUntil) check.addIssue({ code: "custom", message: "REQUIRED", path: ["validUntil"] });
    if (issuedOn && validUntil && validUntil < issuedOn) {
      check.addIssue({ code: "custom", message: "ENDS_BEFORE_IT_BEGINS", path: ["validUntil"] });
    }
  });
export type GivenInstrument = z.output<typeof instrumentForm>;
