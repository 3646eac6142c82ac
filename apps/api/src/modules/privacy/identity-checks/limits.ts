import { eq } from "drizzle-orm";
import { shanghaiDate } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { afterFailedCheck, attemptEnded, limitsOn } from "./rules.js";
import { identityAttempts, identityCodeLimits } from "./tables.js";

export type CodeLimitsRow = typeof identityCodeLimits.$inferSelect;

/** The account's counts, as of today, under lock: codes are sent and judged one after the other. */
export async function lockCodeLimits(tx: Tx, { clock }: Ctx, accountId: Id<"acc">): Promise<CodeLimitsRow> {
  const now = clock.now();
  await tx
    .insert(identityCodeLimits)
    .ignore()
    .values({ accountId, day: shanghaiDate(now), touchedAt: now });
  const [row] = await tx
    .select()
    .from(identityCodeLimits)
    .where(eq(identityCodeLimits.accountId, accountId))
    .for("update");
  return limitsOn(row!, now);
}

export async function keepCodeLimits(tx: Tx, { clock }: Ctx, limits: CodeLimitsRow): Promise<void> {
  const { accountId, ...counts } = limits;
  await tx
    .update(identityCodeLimits)
    .set({ ...counts, touchedAt: clock.now() })
    .where(eq(identityCodeLimits.accountId, accountId));
}

/** Locks the counts of every subject, in one order for all, and answers until when the attempt is over, if it is. */
export async function lockAttempts(tx: Tx, { clock }: Ctx, subjects: readonly string[]): Promise<Date | undefined> {
  const now = clock.now();
  let ended: Date | undefined;
  for (const subject of [...new Set(subjects)].sort()) {
    await tx.insert(identityAttempts).ignore().values({ subject, failures: 0, lastFailedAt: now });
    const [row] = await tx.select().from(identityAttempts).where(eq(identityAttempts.subject, subject)).for("update");
    const until = attemptEnded(row!, now);
    if (until && (!ended || until > ended)) ended = until;
  }
  return ended;
}

/** Counts a failed check for each subject; they are locked already. Answers until when the attempt is over, if it is. */
export async function countFailure(tx: Tx, { clock }: Ctx, subjects: readonly string[]): Promise<Date | undefined> {
  const now = clock.now();
  let ended: Date | undefined;
  for (const subject of new Set(subjects)) {
    const [row] = await tx.select().from(identityAttempts).where(eq(identityAttempts.subject, subject));
    const next = afterFailedCheck(row!, now);
    await tx
      .update(identityAttempts)
      .set({ ...next, lastFailedAt: now })
      .where(eq(identityAttempts.subject, subject));
    ended = next.endedUntil ?? ended;
  }
  return ended;
}

/** A confirmed check ends the row of failures before it. */
export async function forgetFailures(tx: Tx, subjects: readonly string[]): Promise<void> {
  for (const subject of new Set(subjects))
    await tx
      .update(identityAttempts)
      .set({ failures: 0, endedUntil: null })
      .where(eq(identityAttempts.subject, subject));
}
