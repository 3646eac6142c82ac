import { and, eq, gt, isNull } from "drizzle-orm";
import { after } from "#kernel/clock";
import type { Actor, Ctx, World } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { hotQuery, later } from "#kernel/hot-query";
import { type Id, newId } from "#kernel/id";
import { type RevocationReason, shopperRefreshTokens, shopperSessions } from "./tables.js";
import { ACCESS_TOKEN_MS, newAccessToken, newRefreshToken, REFRESH_TOKEN_MS, tokenHash } from "./tokens.js";
import type { ShopperSession } from "./types.js";

const openSessionOf = hotQuery((db) =>
  db
    .select({ accountId: shopperSessions.accountId, sessionId: shopperSessions.id })
    .from(shopperSessions)
    .where(
      and(
        eq(shopperSessions.accessHash, later(shopperSessions.accessHash, "hash")),
        gt(shopperSessions.accessExpiresAt, later(shopperSessions.accessExpiresAt, "now")),
        isNull(shopperSessions.revokedAt),
      ),
    ),
);

/** Who a shopper's access token speaks for, or null when it is unknown, expired or revoked: one statement. */
export async function accountOfToken(
  { db, clock }: World,
  token: string,
): Promise<Extract<Actor, { kind: "SHOPPER" }> | null> {
  const [session] = await openSessionOf(db)({ hash: tokenHash(token), now: clock.now() });
  return session ? { kind: "SHOPPER", ...session } : null;
}

/** Who a session is of, while it lasts: for links that were made for it. */
export async function accountOfSession(
  { db, clock }: World,
  sessionId: Id<"ses">,
): Promise<Extract<Actor, { kind: "SHOPPER" }> | null> {
  const [session] = await db
    .select({ accountId: shopperSessions.accountId, sessionId: shopperSessions.id })
    .from(shopperSessions)
    .where(
      and(
        eq(shopperSessions.id, sessionId),
        gt(shopperSessions.expiresAt, clock.now()),
        isNull(shopperSessions.revokedAt),
      ),
    );
  return session ? { kind: "SHOPPER", ...session } : null;
}

export async function openSession(tx: Tx, ctx: Ctx, accountId: Id<"acc">): Promise<ShopperSession> {
  const tokens = newTokens(ctx);
  const sessionId = newId("ses");
  await tx
    .insert(shopperSessions)
    .values({ id: sessionId, accountId, createdAt: ctx.clock.now(), ...validity(tokens) });
  await keepRefreshToken(tx, sessionId, tokens);
  return tokens;
}

/** New tokens for an open session; the access token before them ends at once. */
export async function renewSession(tx: Tx, ctx: Ctx, sessionId: Id<"ses">): Promise<ShopperSession> {
  const tokens = newTokens(ctx);
  await tx.update(shopperSessions).set(validity(tokens)).where(eq(shopperSessions.id, sessionId));
  await keepRefreshToken(tx, sessionId, tokens);
  return tokens;
}

/** Ends sessions in the next instant: tokens are looked up in these rows with every request. Answers how many. */
export async function revokeSessions(
  tx: Tx,
  { clock }: Ctx,
  which: { sessionId: Id<"ses"> } | { accountId: Id<"acc"> },
  revokedFor: RevocationReason,
): Promise<number> {
  const chosen =
    "sessionId" in which ? eq(shopperSessions.id, which.sessionId) : eq(shopperSessions.accountId, which.accountId);
  const [outcome] = await tx
    .update(shopperSessions)
    .set({ revokedAt: clock.now(), revokedFor })
    .where(and(chosen, isNull(shopperSessions.revokedAt)));
  return outcome.affectedRows;
}

function newTokens({ clock }: Ctx): ShopperSession {
  const now = clock.now();
  return {
    accessToken: newAccessToken(),
    accessTokenExpiresAt: after(now, ACCESS_TOKEN_MS),
    refreshToken: newRefreshToken(),
    refreshTokenExpiresAt: after(now, REFRESH_TOKEN_MS),
  };
}

const validity = (tokens: ShopperSession) => ({
  accessHash: tokenHash(tokens.accessToken),
  accessExpiresAt: tokens.accessTokenExpiresAt,
  expiresAt: tokens.refreshTokenExpiresAt,
});

const keepRefreshToken = (tx: Tx, sessionId: Id<"ses">, tokens: ShopperSession) =>
  tx.insert(shopperRefreshTokens).values({
    sessionId,
    hash: tokenHash(tokens.refreshToken),
    expiresAt: tokens.refreshTokenExpiresAt,
  });
