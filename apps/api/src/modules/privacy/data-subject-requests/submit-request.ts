import { z } from "zod";
import type { ShopperContext } from "#kernel/context";
import { multiline, read } from "#kernel/input";
import { InvalidInput, Refusal } from "#kernel/refusal";
import { settleIdentity } from "./confirm-identity.js";
import type { SubmitRequestInput } from "./inputs.js";
import { openRequest } from "./open-request.js";
import { selfServiceKinds } from "./rules.js";
import type { RequestRow } from "./tables.js";

const ACTION = "privacy/data-subject-requests.submitRequest";

const form = z.object({ kind: z.enum(selfServiceKinds), text: multiline(1_000).nullish() });

/** A shopper asks, from the mini program: the clock starts now, and the receipt lies in the inbox. Policy 6, 9.1. */
export async function submitRequest(ctx: ShopperContext, input: SubmitRequestInput): Promise<RequestRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const key = await ctx.keys.create("CASE");
  const outcome = await ctx.db.transact(async (tx) => {
    const row = await openRequest(tx, ctx, {
      key,
      kind: given.kind,
      channel: "MINI_PROGRAM",
      receivedAt: ctx.clock.now(),
      accountId: ctx.actor.accountId,
      ...(given.text && { asked: given.text }),
      action: ACTION,
    });
    return row.status === "MERGED" ? row : settleIdentity(tx, ctx, row, ACTION);
  });
  if (outcome instanceof Refusal) return outcome;
  await ctx.keys.claim(key.id);
  ctx.wakeWorker();
  return outcome;
}
