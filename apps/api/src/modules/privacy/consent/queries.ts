import { and, asc, desc, eq } from "drizzle-orm";
import type { ReadDb } from "#kernel/db";
import { hotQuery, later } from "#kernel/hot-query";
import type { Id } from "#kernel/id";
import { afterCursor, type Page, type PageArgs, pageSize, type SortKey, toPage } from "#kernel/page";
import { policyStillBinds } from "#privacy/policies";
import { CHAIN_START, type ConsentEvent, firstBreak } from "./chain.js";
import { type ConsentPurpose, consentPurposes } from "./purposes.js";
import { consentChains, consentEvents, consentStates } from "./tables.js";
import type { Consent } from "./types.js";

type State = Pick<typeof consentStates.$inferSelect, "status" | "since" | "textVersion" | "receiptNumber">;

/** Whether the account has agreed to the policy in force, or to a later text that holds in its stead. */
export async function hasAgreedToPolicy(db: ReadDb, accountId: Id<"acc">, now: Date): Promise<boolean> {
  const [state] = await basicConsent(db)({ account: accountId });
  return state?.status === "GRANTED" && policyStillBinds(db, state.textVersion, now);
}

const basicConsent = hotQuery((db) =>
  db
    .select({ status: consentStates.status, textVersion: consentStates.textVersion })
    .from(consentStates)
    .where(
      and(
        eq(consentStates.accountId, later(consentStates.accountId, "account")),
        eq(consentStates.purpose, "BASIC_FUNCTIONS"),
      ),
    ),
);

/** Every purpose there is, asked or not: what the person can see and decide. */
export async function consentsOf(db: ReadDb, accountId: Id<"acc">): Promise<Consent[]> {
  const states = await db.select().from(consentStates).where(eq(consentStates.accountId, accountId));
  const byPurpose = new Map(states.map((state) => [state.purpose, state]));
  return (Object.keys(consentPurposes) as ConsentPurpose[]).map((purpose) =>
    consentFrom(purpose, byPurpose.get(purpose)),
  );
}

export function consentFrom(purpose: ConsentPurpose, state: State | undefined): Consent {
  return {
    purpose,
    kind: consentPurposes[purpose].kind,
    clause: consentPurposes[purpose].clause,
    status: state?.status ?? "NOT_ASKED",
    since: state?.since ?? null,
    textVersion: state?.textVersion ?? null,
    receiptNumber: state?.receiptNumber ?? null,
  };
}

const newestFirst: SortKey[] = [{ column: consentEvents.position, direction: "DESC" }];

/** An account's ledger, newest line first. */
export async function ledgerOf(
  db: ReadDb,
  accountId: Id<"acc">,
  { first, after }: PageArgs,
): Promise<Page<ConsentEvent>> {
  const size = pageSize(first);
  const rows = await db
    .select()
    .from(consentEvents)
    .where(and(eq(consentEvents.accountId, accountId), afterCursor(newestFirst, after)))
    .orderBy(desc(consentEvents.position))
    .limit(size + 1);
  return toPage(rows, size, (row) => [row.position]);
}

/** One's own receipt; null for a number that is unknown or somebody else's. */
export async function receiptOf(db: ReadDb, accountId: Id<"acc">, receiptNumber: string): Promise<ConsentEvent | null> {
  const [row] = await db
    .select()
    .from(consentEvents)
    .where(and(eq(consentEvents.receiptNumber, receiptNumber), eq(consentEvents.accountId, accountId)));
  return row ?? null;
}

/** Reads an account's whole chain; null when it holds, else the position of the first line that does not fit. */
export async function firstBreakOf(db: ReadDb, accountId: Id<"acc">): Promise<number | null> {
  const events = await db
    .select()
    .from(consentEvents)
    .where(eq(consentEvents.accountId, accountId))
    .orderBy(asc(consentEvents.position));
  const [end] = await db.select().from(consentChains).where(eq(consentChains.accountId, accountId));
  return firstBreak(events, end ?? { length: 0, head: CHAIN_START });
}
