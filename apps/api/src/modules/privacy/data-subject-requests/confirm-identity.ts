import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { Refusal } from "#kernel/refusal";
import { notify } from "#platform/notifications";
import { requireIdentity } from "#privacy/identity-checks";
import { requestChannels, ruleOf } from "./kinds.js";
import { moveRequest } from "./move-request.js";
import { identityNeeded } from "./notices.js";
import { orderPack } from "./order-pack.js";
import type { RequestRow } from "./tables.js";

/** A check that destroys data must be of today; any other stays good for the life of the request. Privacy, B. */
const STANDING_MS = 30 * 24 * 3_600_000;

/** Undefined when the person is known well enough for what was asked, else what is missing. */
export async function identityMissing(tx: Tx, ctx: Ctx, row: RequestRow) {
  if (row.requiredLevel === "L0") return undefined;
  const question = {
    level: row.requiredLevel,
    liveSession: requestChannels[row.channel].session && row.accountId !== null,
    ...(ruleOf(row.kind).destructive ? {} : { notOlderThanMs: STANDING_MS }),
  };
  const alone = await requireIdentity(tx, ctx.clock, row.accountId, question);
  if (!alone) return undefined;
  return requireIdentity(tx, ctx.clock, row.accountId, { ...question, forEntity: row.id });
}

/**
 * A request whose person is not known well enough waits, with its clock running, and the person is told how to go on;
 * one that is goes into the officers' hands.
 */
export async function settleIdentity(tx: Tx, ctx: Ctx, row: RequestRow, action: string): Promise<RequestRow | Refusal> {
  const missing = await identityMissing(tx, ctx, row);
  if (!missing) {
    const to = row.requiredLevel === "L0" ? "EXECUTING" : "IDENTITY_VERIFIED";
    const set = to === "EXECUTING" ? {} : { verifiedAt: ctx.clock.now() };
    const known = await moveRequest(tx, ctx, row, { to, action, set });
    if (!(known instanceof Refusal)) await orderPack(tx, ctx, known);
    return known;
  }
  if (row.status === "IDENTITY_PENDING") return row;
  const waiting = await moveRequest(tx, ctx, row, { to: "IDENTITY_PENDING", action });
  if (row.accountId && !(waiting instanceof Refusal)) {
    const params = { number: row.requestNumber };
    await notify(tx, ctx, { accountId: row.accountId, template: identityNeeded, params, entity: row.id });
  }
  return waiting;
}
