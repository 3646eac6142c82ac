import { after, MINUTE } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import { type Id, newId } from "#kernel/id";
import { identityAsks } from "./tables.js";

/** An open card that asks somebody to confirm who they are. */
export async function anIdentityAsk(ctx: Ctx, accountId: Id<"acc">): Promise<Id<"ica">> {
  const id = newId("ica");
  const entity = newId("cnv");
  const now = ctx.clock.now();
  await ctx.db.transact((tx) =>
    tx.insert(identityAsks).values({
      id,
      accountId,
      entity,
      openFor: entity,
      staffId: newId("stf"),
      status: "OPEN",
      askedAt: now,
      expiresAt: after(now, 10 * MINUTE),
    }),
  );
  return id;
}
