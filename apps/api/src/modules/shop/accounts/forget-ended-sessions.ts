import { inArray, lt } from "drizzle-orm";
import { after, DAY, HOUR } from "#kernel/clock";
import type { Sweep } from "#kernel/room";
import { shopperRefreshTokens, shopperSessions } from "./tables.js";

/** Long enough to look into a theft of tokens, and no longer. Policy 5.9.1, 5.9.2. */
const KEPT_MS = 7 * DAY;
const BATCH = 500;

/** Every session ends 30 days after its last refresh, revoked or not, so one date finds them all. */
export const forgetEndedSessions: Sweep = {
  name: "shop/accounts.forgetEndedSessions",
  everyMs: HOUR,
  async run({ db, clock }) {
    const ended = await db
      .select({ id: shopperSessions.id })
      .from(shopperSessions)
      .where(lt(shopperSessions.expiresAt, after(clock.now(), -KEPT_MS)))
      .limit(BATCH);
    if (ended.length === 0) return;
    const ids = ended.map(({ id }) => id);
    await db.transact(async (tx) => {
      await tx.delete(shopperRefreshTokens).where(inArray(shopperRefreshTokens.sessionId, ids));
      await tx.delete(shopperSessions).where(inArray(shopperSessions.id, ids));
    });
  },
};
