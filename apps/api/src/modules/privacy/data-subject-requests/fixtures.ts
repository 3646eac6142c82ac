import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import { newId } from "#kernel/id";
import { identityChecks } from "../identity-checks/tables.js";

/** Somebody has just confirmed by code who they are: what the desk reads, without the text message. */
export async function confirmedByCode(ctx: Ctx, accountId: Id<"acc">): Promise<void> {
  await ctx.db.transact((tx) =>
    tx.insert(identityChecks).values({
      id: newId("idc"),
      accountId,
      claim: "ACCOUNT_HOLDER",
      method: "SMS_CODE",
      level: "L2",
      outcome: "CONFIRMED",
      evidence: [],
      at: ctx.clock.now(),
    }),
  );
}
