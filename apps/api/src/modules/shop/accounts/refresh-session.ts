import { eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { recordAudit } from "#platform/audit";
import { SessionEnded } from "./refusals.js";
import type { RefreshSessionInput } from "./results.js";
import { renewSession, revokeSessions } from "./sessions.js";
import { shopperRefreshTokens, shopperSessions } from "./tables.js";
import { tokenHash } from "./tokens.js";
import type { ShopperSession } from "./types.js";

/**
 * New tokens for the newest refresh token of an open session. An older one coming back means that two hold it, and
 * nobody can tell who is the thief: the session ends for both, without a period of grace.
 */
export async function refreshSession(
  ctx: Ctx,
  { refreshToken }: RefreshSessionInput,
): Promise<ShopperSession | SessionEnded> {
  // The end of a stolen session must be committed, and a returned refusal would roll it back: hence null.
  const session = await ctx.db.transact((tx) => rotate(tx, ctx, tokenHash(refreshToken)));
  return session ?? new SessionEnded();
}

async function rotate(tx: Tx, ctx: Ctx, hash: Buffer): Promise<ShopperSession | null> {
  const [token] = await tx.select().from(shopperRefreshTokens).where(eq(shopperRefreshTokens.hash, hash)).for("update");
  if (!token) return null;
  const now = ctx.clock.now();
  const { sessionId } = token;
  const [session] = await tx.select().from(shopperSessions).where(eq(shopperSessions.id, sessionId)).for("update");
  if (!session || session.revokedAt) return null;
  const deed = { entity: session.accountId, detail: { session: sessionId } };
  if (token.usedAt) {
    await revokeSessions(tx, ctx, { sessionId }, "REFRESH_TOKEN_REUSED");
    await recordAudit(tx, ctx, { action: "shop/accounts.endReusedSession", to: "REFRESH_TOKEN_REUSED", ...deed });
    return null;
  }
  if (token.expiresAt <= now) return null;
  await tx.update(shopperRefreshTokens).set({ usedAt: now }).where(eq(shopperRefreshTokens.hash, hash));
  await recordAudit(tx, ctx, { action: "shop/accounts.refreshSession", ...deed });
  return renewSession(tx, ctx, sessionId);
}
