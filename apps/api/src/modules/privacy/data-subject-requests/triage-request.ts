import { eq } from "drizzle-orm";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, NotFound, Refusal } from "#kernel/refusal";
import { amendWorkItem } from "#platform/work-items";
import { accountSummary } from "#shop/accounts";
import { settleIdentity } from "./confirm-identity.js";
import type { TriageRequestInput } from "./inputs.js";
import { levelFor, requestKinds } from "./kinds.js";
import { moveRequest, onRequest } from "./move-request.js";
import { moveClock } from "./open-request.js";
import { openKeyOf, openTwin, requestOf } from "./queries.js";
import { wordsOf } from "./rules.js";
import { dataSubjectRequests, type RequestRow } from "./tables.js";

const ACTION = "privacy/data-subject-requests.triageRequest";
const form = z.object({
  requestId: idOf("dsr"),
  kind: z.enum(wordsOf(requestKinds)),
  accountId: idOf("acc").nullish(),
});

/** What is asked, and about whom as far as that is known. Joins a request of the same person and kind that is open. */
export async function triageRequest(ctx: StaffContext, input: TriageRequestInput): Promise<RequestRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { kind, accountId = null } = given;
  if (accountId && !(await accountSummary(ctx.db, accountId))) return new NotFound();
  return onRequest(ctx, given.requestId, ["RECEIVED"], async (tx, row) => {
    const twin = accountId ? await openTwin(tx, accountId, kind) : undefined;
    if (twin) {
      if (row.receivedAt < twin.receivedAt) await moveClock(tx, ctx, twin, row.receivedAt, ACTION);
      const set = { mergedInto: twin.id, kind, accountId };
      return moveRequest(tx, ctx, row, { to: "MERGED", action: ACTION, set });
    }
    const set = {
      kind,
      accountId,
      requiredLevel: levelFor(kind, row.channel),
      openKey: accountId && openKeyOf(accountId, kind),
    };
    await tx.update(dataSubjectRequests).set(set).where(eq(dataSubjectRequests.id, row.id));
    await amendWorkItem(tx, row.id, { accountId });
    const triaged = await moveRequest(tx, ctx, (await requestOf(tx, row.id))!, { to: "TRIAGED", action: ACTION });
    return triaged instanceof Refusal ? triaged : settleIdentity(tx, ctx, triaged, ACTION);
  });
}
