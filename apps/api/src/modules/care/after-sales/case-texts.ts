import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import type { DataKey, Sealed } from "#kernel/sealed";
import type { CaseRow } from "./tables.js";

/** What people wrote in a case, sealed under the case's own key. */
export type CaseText =
  | "description"
  | "rejectionText"
  | "appealText"
  | "finalText"
  | "disputeText"
  | "askText"
  | "answerText";

const columns: Record<CaseText, string> = {
  description: "after_sales_cases.description",
  rejectionText: "after_sales_cases.rejection_text",
  appealText: "after_sales_cases.appeal_text",
  finalText: "after_sales_cases.final_text",
  disputeText: "after_sales_cases.dispute_text",
  askText: "after_sales_cases.ask_text",
  answerText: "after_sales_cases.answer_text",
};

export const sealText = (key: DataKey, caseId: Id<"asc">, field: CaseText, words: string): Sealed =>
  key.seal({ column: columns[field], row: caseId }, words);

const keyOfCase = loader("care/after-sales.key", (ctx, keyIds: readonly Id<"key">[]) => ctx.keys.openMany(keyIds));

/** Null when nothing was written, or once the key has been destroyed. */
export async function readText(ctx: Ctx, row: CaseRow, field: CaseText): Promise<string | null> {
  const sealed = row[field];
  const key = sealed && (await keyOfCase(ctx).load(row.keyId));
  return sealed && key ? key.open({ column: columns[field], row: row.id }, sealed) : null;
}
