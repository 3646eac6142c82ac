import { eq } from "drizzle-orm";
import { after, MINUTE } from "#kernel/clock";
import type { Actor, World } from "#kernel/context";
import { openSessionOf, rightsOf } from "./queries.js";
import { staffSessions } from "./tables.js";

/** Writing "seen now" on each request would double its cost; a minute is exact enough for 30 idle ones. */
const SEEN_EVERY_MS = MINUTE;

/** Who a staff token speaks for, or null when it is unknown, expired, idle too long or revoked. */
export async function staffOfToken(world: World, token: string): Promise<Extract<Actor, { kind: "STAFF" }> | null> {
  const session = await openSessionOf(world, token);
  if (!session) return null;
  const now = world.clock.now();
  if (session.lastSeenAt < after(now, -SEEN_EVERY_MS)) {
    await world.db.transact((tx) =>
      tx.update(staffSessions).set({ lastSeenAt: now }).where(eq(staffSessions.id, session.sessionId)),
    );
  }
  const { staffId, sessionId, roles } = session;
  return { kind: "STAFF", staffId, sessionId, roles, permissions: rightsOf(session) };
}
