import { eq } from "drizzle-orm";
import { z } from "zod";
import type { ShopperContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, Refusal } from "#kernel/refusal";
import { settleApproval } from "#platform/approvals";
import { openWorkItem } from "#platform/work-items";
import { settleIdentity } from "./confirm-identity.js";
import type { RequestInput } from "./inputs.js";
import { moveRequest, onRequest } from "./move-request.js";
import { duplicatesOf, openKeyOf } from "./queries.js";
import { dataSubjectRequests, type RequestRow } from "./tables.js";

const ACTION = "privacy/data-subject-requests.withdrawRequest";
const form = z.object({ requestId: idOf("dsr") });

/** The person no longer wants it. The next duplicate that was joined to it lives again: each was asked for. */
export async function withdrawRequest(ctx: ShopperContext, input: RequestInput): Promise<RequestRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const from = ["RECEIVED", "TRIAGED", "IDENTITY_PENDING", "IDENTITY_VERIFIED", "EXECUTING"] as const;
  return onRequest(ctx, given.requestId, from, async (tx, row) => {
    const now = ctx.clock.now();
    const withdrawn = await moveRequest(tx, ctx, row, { to: "WITHDRAWN", action: ACTION, set: { closedAt: now } });
    if (withdrawn instanceof Refusal) return withdrawn;
    await settleApproval(tx, ctx, { entity: row.id }, "WITHDRAWN");
    const [next, ...others] = await duplicatesOf(tx, row.id);
    if (!next) return withdrawn;
    const openKey = openKeyOf(ctx.actor.accountId, row.kind);
    const alive = await moveRequest(tx, ctx, next, {
      to: "TRIAGED",
      action: ACTION,
      set: { mergedInto: null, openKey },
    });
    if (alive instanceof Refusal) return alive;
    for (const { id } of others) {
      await tx.update(dataSubjectRequests).set({ mergedInto: next.id }).where(eq(dataSubjectRequests.id, id));
    }
    const item = {
      kind: "DATA_SUBJECT_REQUEST",
      entity: next.id,
      accountId: next.accountId,
      dueAt: next.dueAt,
    } as const;
    await openWorkItem(tx, ctx, item);
    const settled = await settleIdentity(tx, ctx, alive, ACTION);
    return settled instanceof Refusal ? settled : withdrawn;
  });
}
