import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import type { DataKey, Sealed } from "#kernel/sealed";
import type { RequestRow } from "./tables.js";

/** What was written in a request, sealed under the request's own key. */
export type RequestText = "asked" | "answer" | "facts" | "reviewNote";

const columns: Record<RequestText, string> = {
  asked: "data_subject_requests.asked",
  answer: "data_subject_requests.answer",
  facts: "data_subject_requests.facts",
  reviewNote: "data_subject_requests.review_note",
};
const place = (row: Id<"dsr">, field: RequestText) => ({ column: columns[field], row });

export const sealText = (key: DataKey, requestId: Id<"dsr">, field: RequestText, words: string): Sealed =>
  key.seal(place(requestId, field), words);

const keyOfRequest = loader("privacy/data-subject-requests.key", (ctx, keyIds: readonly Id<"key">[]) =>
  ctx.keys.openMany(keyIds),
);

/** Null when nothing was written, or once the key has been destroyed. */
export async function readText(ctx: Ctx, row: RequestRow, field: RequestText): Promise<string | null> {
  const words = row[field];
  const key = words && (await keyOfRequest(ctx).load(row.keyId));
  return words && key ? key.open(place(row.id, field), words) : null;
}
