import type { ShopperContext } from "#kernel/context";
import { recordAudit } from "#platform/audit";
import { revokeSessions } from "./sessions.js";

/** Ends every session of the account, as when a phone was lost. Answers how many there were. Policy 5.8.2. */
export const signOutEverywhere = (ctx: ShopperContext): Promise<number> =>
  ctx.db.transact(async (tx) => {
    const { accountId } = ctx.actor;
    const ended = await revokeSessions(tx, ctx, { accountId }, "SIGNED_OUT_EVERYWHERE");
    await recordAudit(tx, ctx, { action: "shop/accounts.signOutEverywhere", entity: accountId, detail: { ended } });
    return ended;
  });
