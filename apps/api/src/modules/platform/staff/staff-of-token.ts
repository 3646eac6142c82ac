import { eq } from "drizzle-orm";
import { after, MINUTE } from "#kernel/clock";
import type { Actor, World } from "#kernel/context";
import type { Id } from "#kernel/id";
import { openSessionById, openSessionOf } from "./queries.js";
import { livingGrants, rightsAt } from "./rules.js";
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
  return actorOf(session, now);
}

/** Who a session is of, while it lasts: for links that were made for it. It does not count as being seen. */
export async function staffOfSession(
  world: World,
  sessionId: Id<"sts">,
): Promise<Extract<Actor, { kind: "STAFF" }> | null> {
  const session = await openSessionById(world, sessionId);
  return session ? actorOf(session, world.clock.now()) : null;
}

type OpenSession = NonNullable<Awaited<ReturnType<typeof openSessionOf>>>;

function actorOf(session: OpenSession, now: Date): Extract<Actor, { kind: "STAFF" }> {
  const { staffId, sessionId } = session;
  const { roles } = livingGrants(session, now);
  return { kind: "STAFF", staffId, sessionId, roles, permissions: rightsAt(session, now) };
}
