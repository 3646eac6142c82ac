import { z } from "zod";
import type { ShopperContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import type { DeclineIdentityAskInput } from "./inputs.js";
import { type IdentityAskRow, ownAsk, settleAsk } from "./queries.js";

const form = z.object({ askId: idOf("ica") });

/** "That was not me", or "not now". Nothing else changes. */
export async function declineIdentityAsk(
  ctx: ShopperContext,
  input: DeclineIdentityAskInput,
): Promise<IdentityAskRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  return ctx.db.transact<IdentityAskRow | Refusal>(async (tx) => {
    const ask = await ownAsk(tx, ctx.actor.accountId, given.askId);
    if (!ask) return new NotFound();
    if (!(await settleAsk(tx, ctx.clock, ask.id, "DECLINED"))) return new StateConflict();
    await recordAudit(tx, ctx, {
      action: "privacy/identity-checks.declineIdentityAsk",
      entity: ask.entity,
      from: "OPEN",
      to: "DECLINED",
    });
    return { ...ask, status: "DECLINED" };
  });
}
