import { and, eq, gt, sum } from "drizzle-orm";
import { after } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { settingIn } from "#platform/settings";
import { BURST_MS, type Caps, type Counts, type Detector, LONG_MS } from "./rules.js";
import { mostInBurst, mostInDay } from "./settings.js";
import { type AllowanceRow, revealAlerts, revealAllowances, revealTries } from "./tables.js";

/**
 * Makes the colleague's row, if there is none. Before the transaction that locks it: many who insert at once hold
 * shared locks that none of them could turn into an exclusive one.
 */
export async function ensureAllowance({ db }: Ctx, staffId: Id<"stf">): Promise<void> {
  if (await allowanceOf(db, staffId)) return;
  await db.once((writer) => writer.insert(revealAllowances).ignore().values({ staffId }));
}

/** Takes the colleague's row: parallel requests are counted one after the other. */
export async function lockAllowance(tx: Tx, staffId: Id<"stf">): Promise<AllowanceRow> {
  const [row] = await tx.select().from(revealAllowances).where(eq(revealAllowances.staffId, staffId)).for("update");
  if (!row) throw new Error("ensureAllowance comes before lockAllowance");
  return row;
}

export async function allowanceOf(db: ReadDb, staffId: Id<"stf">): Promise<AllowanceRow | undefined> {
  const [row] = await db.select().from(revealAllowances).where(eq(revealAllowances.staffId, staffId));
  return row;
}

/** What counts against the caps now. Refused tries count as a burst, too: guessing is not for free. */
export async function countsOf(db: ReadDb, { staffId, liftedAt }: AllowanceRow, now: Date): Promise<Counts> {
  const burstFrom = after(now, -BURST_MS);
  const since = liftedAt && liftedAt > burstFrom ? liftedAt : burstFrom;
  return {
    inBurst: await fieldsSince(db, staffId, since),
    inDay: await fieldsSince(db, staffId, after(now, -LONG_MS), "GRANTED"),
  };
}

/** The caps that hold now. */
export const capsOf = async (db: ReadDb): Promise<Caps> => ({
  inBurst: await settingIn(db, mostInBurst),
  inDay: await settingIn(db, mostInDay),
});

async function fieldsSince(db: ReadDb, staffId: Id<"stf">, since: Date, outcome?: "GRANTED"): Promise<number> {
  const [row] = await db
    .select({ fields: sum(revealTries.times).mapWith(Number) })
    .from(revealTries)
    .where(
      and(eq(revealTries.staffId, staffId), gt(revealTries.at, since), outcome && eq(revealTries.outcome, outcome)),
    );
  return row?.fields ?? 0;
}

type Try = Omit<typeof revealTries.$inferInsert, "id" | "at"> & { id?: Id<"rvt"> };

export const recordTry = (tx: Tx, { clock }: Ctx, { id = newId("rvt"), ...tried }: Try) =>
  tx.insert(revealTries).values({ id, at: clock.now(), ...tried });

/** Something a lead and a security officer should look at. */
export const raiseAlert = (
  tx: Tx,
  { clock }: Ctx,
  alert: { staffId: Id<"stf">; detector: Detector; times: number; entity?: string },
) => tx.insert(revealAlerts).values({ id: newId("rva"), at: clock.now(), entity: null, ...alert });
