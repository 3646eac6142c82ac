import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { Refusal } from "#kernel/refusal";
import { notify } from "#platform/notifications";
import { moveRequest } from "./move-request.js";
import { requestAnswered } from "./notices.js";
import { duplicatesOf } from "./queries.js";
import type { dataSubjectRequests, RequestRow } from "./tables.js";

interface Answer {
  action: string;
  set: Partial<typeof dataSubjectRequests.$inferInsert>;
}

/**
 * Tells the person. In an inbox it is delivered with the same commit, and the request is closed; whoever has none is
 * written or called, and the request stays open until that is recorded. Duplicates get the same answer.
 */
export async function giveAnswer(tx: Tx, ctx: Ctx, row: RequestRow, { action, set }: Answer) {
  const now = ctx.clock.now();
  const answered = await moveRequest(tx, ctx, row, {
    to: "ANSWERED",
    action,
    set: { ...set, answeredAt: now, ...(row.accountId ? { deliveredHow: "INBOX" as const } : {}) },
    detail: { outcome: set.outcome ?? row.outcome },
  });
  if (answered instanceof Refusal || !row.accountId) return answered;
  for (const { id, requestNumber } of [row, ...(await duplicatesOf(tx, row.id))]) {
    const params = { number: requestNumber };
    await notify(tx, ctx, {
      accountId: row.accountId,
      template: requestAnswered,
      params,
      entity: id,
      key: `${id} answer`,
    });
  }
  return close(tx, ctx, answered);
}

/** Delivered: nothing more is owed. Its duplicates end with it. */
export async function close(tx: Tx, ctx: Ctx, row: RequestRow): Promise<RequestRow | Refusal> {
  const action = "privacy/data-subject-requests.closeRequest";
  const closedAt = ctx.clock.now();
  for (const duplicate of await duplicatesOf(tx, row.id)) {
    await moveRequest(tx, ctx, duplicate, { to: "CLOSED", action, set: { closedAt, outcome: row.outcome } });
  }
  return moveRequest(tx, ctx, row, { to: "CLOSED", action, set: { closedAt } });
}
