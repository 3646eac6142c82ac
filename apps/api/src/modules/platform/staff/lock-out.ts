import { eq } from "drizzle-orm";
import { after, DAY, MINUTE } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { staffSignInTries } from "./tables.js";

const FAILURES = 5;
const FIRST_LOCK_MS = 15 * MINUTE;
const LONGEST_LOCK_MS = DAY;

/**
 * Counts a try before it is judged, so that a thousand at once are still a thousand tries; answers false while
 * locked. Lives in the database: a limit with security meaning survives every restart.
 */
export const countTry = (ctx: Ctx, emailIndex: Buffer): Promise<boolean> =>
  ctx.db.transact(async (tx) => {
    const now = ctx.clock.now();
    await tx.insert(staffSignInTries).ignore().values({ emailIndex, failures: 0, locks: 0, lastTriedAt: now });
    const byEmail = eq(staffSignInTries.emailIndex, emailIndex);
    const [tries] = await tx.select().from(staffSignInTries).where(byEmail).for("update");
    if (!tries || (tries.lockedUntil && tries.lockedUntil > now)) return false;
    const failures = tries.failures + 1;
    const locks = failures >= FAILURES;
    await tx
      .update(staffSignInTries)
      .set({
        failures: locks ? 0 : failures,
        locks: tries.locks + (locks ? 1 : 0),
        lockedUntil: locks ? after(now, lockMs(tries.locks)) : null,
        lastTriedAt: now,
      })
      .where(byEmail);
    return true;
  });

const lockMs = (locksBefore: number): number => Math.min(FIRST_LOCK_MS * 2 ** locksBefore, LONGEST_LOCK_MS);

export const forgetTries = async (tx: Tx, emailIndex: Buffer): Promise<void> => {
  await tx.delete(staffSignInTries).where(eq(staffSignInTries.emailIndex, emailIndex));
};
