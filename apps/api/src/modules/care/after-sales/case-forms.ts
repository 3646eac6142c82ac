import { z } from "zod";
import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import { idOf, multiline } from "#kernel/input";
import type { DataKey } from "#kernel/sealed";
import { caseOf } from "./queries.js";

/** What a person may write to a case, in characters. */
export const words = multiline(500);

export const caseForm = z.object({ caseId: idOf("asc") });
/** The name of a preview; whether it is the present one is asked under the lock. */
export const seenHash = z.string().max(64);
export const decideRefundForm = caseForm.extend({ previewHash: seenHash });
export const caseWithWordsForm = caseForm.extend({ text: words });

/** The key that seals a case's texts; undefined when there is no such case, or not for this shopper. */
export async function caseKey(ctx: Ctx, caseId: Id<"asc">): Promise<DataKey | undefined> {
  const row = await caseOf(ctx.db, caseId);
  const hidden = ctx.actor.kind === "SHOPPER" && row?.accountId !== ctx.actor.accountId;
  return row && !hidden ? ctx.keys.open(row.keyId) : undefined;
}
