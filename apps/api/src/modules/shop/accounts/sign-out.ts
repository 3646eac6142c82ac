import type { ShopperContext } from "#kernel/context";
import { recordAudit } from "#platform/audit";
import { revokeSessions } from "./sessions.js";

/** Ends this session at once; its tokens are worth nothing from the next request on. */
export const signOut = (ctx: ShopperContext): Promise<boolean> =>
  ctx.db.transact(async (tx) => {
    const { accountId, sessionId } = ctx.actor;
    await revokeSessions(tx, ctx, { sessionId }, "SIGNED_OUT");
    await recordAudit(tx, ctx, { action: "shop/accounts.signOut", entity: accountId, detail: { session: sessionId } });
    return true;
  });
