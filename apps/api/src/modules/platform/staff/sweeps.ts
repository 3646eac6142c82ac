import { and, isNull, lt, or } from "drizzle-orm";
import { after, DAY, HOUR } from "#kernel/clock";
import type { Sweep } from "#kernel/room";
import { staffSessions, staffSignInTries } from "./tables.js";

/** A quiet day ends the doubling of locks; an ended session is kept no longer than it takes to look into it. */
const TRIES_KEPT_MS = DAY;
const SESSIONS_KEPT_MS = 7 * DAY;

export const forgetStaleSignIns: Sweep = {
  name: "platform/staff.forgetStaleSignIns",
  everyMs: HOUR,
  run: ({ db, clock }) =>
    db.transact(async (tx) => {
      const now = clock.now();
      const unlocked = or(isNull(staffSignInTries.lockedUntil), lt(staffSignInTries.lockedUntil, now));
      await tx
        .delete(staffSignInTries)
        .where(and(lt(staffSignInTries.lastTriedAt, after(now, -TRIES_KEPT_MS)), unlocked));
      await tx.delete(staffSessions).where(lt(staffSessions.expiresAt, after(now, -SESSIONS_KEPT_MS)));
    }),
};
