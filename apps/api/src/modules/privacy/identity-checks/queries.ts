import { and, asc, desc, eq, gt, isNull, lte } from "drizzle-orm";
import { after, type Clock } from "#kernel/clock";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { higherLevel, type IdentityLevel, levelReaches } from "./levels.js";
import { IdentityNotConfirmed } from "./refusals.js";
import { CONFIRMED_FOR_MS } from "./rules.js";
import { identityAsks, identityChecks } from "./tables.js";

export type IdentityCheckRow = typeof identityChecks.$inferSelect;
export type IdentityAskRow = typeof identityAsks.$inferSelect;

/** Whose identity: a shopper's account, or the recipient of an order, who may have none. */
export type IdentitySubject = Id<"acc"> | Id<"ord">;

export interface IdentityQuestion {
  /**
   * The work item that the answer is for: only checks made for it count. Without it, only what the shopper confirmed
   * alone counts: who convinced an agent on the telephone holds no session, and the other way round.
   */
  forEntity?: string;
  /** 24 hours unless told otherwise. */
  notOlderThanMs?: number;
  /** The caller speaks through the account's own live session: L1 to begin with. */
  liveSession?: boolean;
}

/** How surely we know that the caller is this person. No subject, no knowledge: L0. */
export async function identityLevelOf(
  db: ReadDb,
  clock: Clock,
  subject: IdentitySubject | null,
  { forEntity, notOlderThanMs = CONFIRMED_FOR_MS, liveSession = false }: IdentityQuestion = {},
): Promise<IdentityLevel> {
  if (subject === null) return "L0";
  const rows = await db
    .selectDistinct({ level: identityChecks.level })
    .from(identityChecks)
    .where(
      and(
        isOf(subject),
        eq(identityChecks.outcome, "CONFIRMED"),
        forEntity === undefined ? isNull(identityChecks.entity) : eq(identityChecks.entity, forEntity),
        gt(identityChecks.at, after(clock.now(), -notOlderThanMs)),
      ),
    );
  return rows.map(({ level }) => level).reduce(higherLevel, liveSession ? "L1" : "L0");
}

/** A recipient is known by the order; a buyer's facts come from an order, too, but count for the account. */
const isOf = (subject: IdentitySubject) =>
  subject.startsWith("acc_")
    ? and(eq(identityChecks.accountId, subject as Id<"acc">))
    : and(eq(identityChecks.orderId, subject as Id<"ord">), eq(identityChecks.claim, "RECIPIENT"));

/** Undefined when the level is reached, else the refusal to hand back. */
export async function requireIdentity(
  db: ReadDb,
  clock: Clock,
  subject: IdentitySubject | null,
  question: IdentityQuestion & { level: IdentityLevel },
): Promise<IdentityNotConfirmed | undefined> {
  const reached = await identityLevelOf(db, clock, subject, question);
  return levelReaches(reached, question.level) ? undefined : new IdentityNotConfirmed(question.level, reached);
}

/** All checks made for a work item, oldest first: what an evidence pack and a desk show. */
export const identityChecksOf = (db: ReadDb, entity: string): Promise<IdentityCheckRow[]> =>
  db
    .select()
    .from(identityChecks)
    .where(eq(identityChecks.entity, entity))
    .orderBy(asc(identityChecks.at), asc(identityChecks.id));

/** The newest card of a work item, open or settled. */
export async function identityAskOf(db: ReadDb, entity: string): Promise<IdentityAskRow | undefined> {
  const [row] = await db
    .select()
    .from(identityAsks)
    .where(eq(identityAsks.entity, entity))
    .orderBy(desc(identityAsks.askedAt), desc(identityAsks.id))
    .limit(1);
  return row;
}

/** Cards that wait for this shopper, oldest first. */
export const openAsksOf = (db: ReadDb, clock: Clock, accountId: Id<"acc">): Promise<IdentityAskRow[]> =>
  db
    .select()
    .from(identityAsks)
    .where(
      and(
        eq(identityAsks.accountId, accountId),
        eq(identityAsks.status, "OPEN"),
        gt(identityAsks.expiresAt, clock.now()),
      ),
    )
    .orderBy(asc(identityAsks.askedAt), asc(identityAsks.id));

/** Own card; undefined for somebody else's exactly as for none. */
export async function ownAsk(db: ReadDb, accountId: Id<"acc">, askId: Id<"ica">): Promise<IdentityAskRow | undefined> {
  const [row] = await db
    .select()
    .from(identityAsks)
    .where(and(eq(identityAsks.id, askId), eq(identityAsks.accountId, accountId)));
  return row;
}

export const asksPastExpiry = (db: ReadDb, now: Date, limit: number): Promise<{ id: Id<"ica"> }[]> =>
  db
    .select({ id: identityAsks.id })
    .from(identityAsks)
    .where(and(eq(identityAsks.status, "OPEN"), lte(identityAsks.expiresAt, now)))
    .limit(limit);

/** Compare-and-set: false when the card had left OPEN before. */
export async function settleAsk(
  tx: Tx,
  clock: Clock,
  askId: Id<"ica">,
  status: "CONFIRMED" | "DECLINED" | "EXPIRED",
): Promise<boolean> {
  const [outcome] = await tx
    .update(identityAsks)
    .set({ status, openFor: null, settledAt: clock.now() })
    .where(and(eq(identityAsks.id, askId), eq(identityAsks.status, "OPEN")));
  return outcome.affectedRows === 1;
}
