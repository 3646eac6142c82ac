import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, Refusal } from "#kernel/refusal";
import { recordAttempt } from "#platform/audit";
import { holdWorkItem } from "#platform/work-items";
import { oweClosure } from "./carry-out-closure.js";
import { identityMissing } from "./confirm-identity.js";
import { excluded } from "./hands.js";
import type { RequestInput } from "./inputs.js";
import { moveRequest, onRequest } from "./move-request.js";
import { orderPack } from "./order-pack.js";
import type { RequestRow } from "./tables.js";

const ACTION = "privacy/data-subject-requests.startRequest";
const form = z.object({ requestId: idOf("dsr") });

/** An officer takes it into hand and begins. Asked again at this very moment: is the person known well enough? */
export async function startRequest(ctx: StaffContext, input: RequestInput): Promise<RequestRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const from = ["TRIAGED", "IDENTITY_PENDING", "IDENTITY_VERIFIED"] as const;
  const outcome = await onRequest(ctx, given.requestId, from, async (tx, row) => {
    const notYou = await excluded(tx, ctx, row);
    if (notYou) return notYou;
    const missing = await identityMissing(tx, ctx, row);
    if (missing) return missing;
    const held = await holdWorkItem(tx, ctx, row.id, ctx.actor.staffId);
    if (held instanceof Refusal) return held;
    const now = ctx.clock.now();
    const known =
      row.status === "IDENTITY_PENDING"
        ? await moveRequest(tx, ctx, row, { to: "IDENTITY_VERIFIED", action: ACTION, set: { verifiedAt: now } })
        : row;
    if (known instanceof Refusal) return known;
    const begun = await moveRequest(tx, ctx, known, { to: "EXECUTING", action: ACTION });
    if (begun instanceof Refusal) return begun;
    await orderPack(tx, ctx, begun);
    await oweClosure(tx, ctx, begun);
    return begun;
  });
  if (outcome instanceof Refusal) await recordAttempt(ctx, { action: ACTION, entity: given.requestId }, outcome);
  else ctx.wakeWorker();
  return outcome;
}
