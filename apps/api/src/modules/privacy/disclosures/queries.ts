import { and, asc, count, desc, eq, inArray, isNotNull, lt, lte, ne, type SQL } from "drizzle-orm";
import { after, DAY } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import { afterCursor, type Page, pageSize, type SortKey, toPage } from "#kernel/page";
import type { AuthorityKind, DisclosureOutcome, DisclosureStatus } from "./status.js";
import {
  disclosureChecks,
  disclosureDecisions,
  disclosureHands,
  disclosurePackages,
  disclosureRequests,
  disclosureScopes,
  type InstrumentRow,
  legalInstruments,
  type PackageRow,
  type RequestRow,
  type ScopeRow,
} from "./tables.js";

export async function requestOf(db: ReadDb, requestId: Id<"dis">): Promise<RequestRow | undefined> {
  const [row] = await db.select().from(disclosureRequests).where(eq(disclosureRequests.id, requestId));
  return row;
}

export async function lockRequest(tx: Tx, requestId: Id<"dis">): Promise<RequestRow | undefined> {
  const [row] = await tx.select().from(disclosureRequests).where(eq(disclosureRequests.id, requestId)).for("update");
  return row;
}

export async function instrumentOf(db: ReadDb, { instrumentId }: RequestRow): Promise<InstrumentRow> {
  const [row] = await db.select().from(legalInstruments).where(eq(legalInstruments.id, instrumentId));
  return row!;
}

export const instrumentsOf = (db: ReadDb, requestId: Id<"dis">) =>
  db
    .select()
    .from(legalInstruments)
    .where(eq(legalInstruments.requestId, requestId))
    .orderBy(asc(legalInstruments.recordedAt), asc(legalInstruments.id));

export const checksOf = (db: ReadDb, requestId: Id<"dis">) =>
  db
    .select()
    .from(disclosureChecks)
    .where(eq(disclosureChecks.requestId, requestId))
    .orderBy(asc(disclosureChecks.checkedAt), asc(disclosureChecks.id));

export const handsOf = (db: ReadDb, requestId: Id<"dis">) =>
  db.select().from(disclosureHands).where(eq(disclosureHands.requestId, requestId)).orderBy(asc(disclosureHands.at));

export const scopesOf = (db: ReadDb, requestId: Id<"dis">) =>
  db
    .select()
    .from(disclosureScopes)
    .where(eq(disclosureScopes.requestId, requestId))
    .orderBy(asc(disclosureScopes.version));

export async function scopeOf(db: ReadDb, requestId: Id<"dis">, version: number): Promise<ScopeRow | undefined> {
  const [row] = await db
    .select()
    .from(disclosureScopes)
    .where(and(eq(disclosureScopes.requestId, requestId), eq(disclosureScopes.version, version)));
  return row;
}

export const decisionsOn = (db: ReadDb, requestId: Id<"dis">, version: number) =>
  db
    .select()
    .from(disclosureDecisions)
    .where(and(eq(disclosureDecisions.requestId, requestId), eq(disclosureDecisions.version, version)))
    .orderBy(asc(disclosureDecisions.decidedAt));

export async function packageOf(db: ReadDb, requestId: Id<"dis">): Promise<PackageRow | undefined> {
  const [row] = await db.select().from(disclosurePackages).where(eq(disclosurePackages.requestId, requestId));
  return row;
}

export const packagesOf = loader("privacy/disclosures.packages", async ({ db }: Ctx, ids: readonly Id<"dis">[]) => {
  const rows = await db
    .select()
    .from(disclosurePackages)
    .where(inArray(disclosurePackages.requestId, [...ids]));
  return new Map(rows.map((row) => [row.requestId, row]));
});

export async function renewedBy(db: ReadDb, requestId: Id<"dis">): Promise<RequestRow | undefined> {
  const [row] = await db.select().from(disclosureRequests).where(eq(disclosureRequests.renewalOf, requestId));
  return row;
}

const newestFirst: SortKey[] = [
  { column: disclosureRequests.receivedAt, direction: "DESC" },
  { column: disclosureRequests.id, direction: "DESC" },
];
const dueFirst: SortKey[] = [
  { column: disclosureRequests.dueAt, direction: "ASC" },
  { column: disclosureRequests.id, direction: "ASC" },
];

/** The saved views of the desk. Each is one condition, so that a tab's count and its list are the same query. */
export const disclosureViews = [
  "OPEN",
  "TO_CHECK",
  "TO_REVIEW",
  "TO_COLLECT",
  "TO_HAND_OVER",
  "OVERDUE",
  "TO_RECHECK",
  "CLOSED",
] as const;
export type DisclosureView = (typeof disclosureViews)[number];

const inStates = (...states: DisclosureStatus[]) => inArray(disclosureRequests.status, states);
const unanswered = inStates(
  "RECEIVED",
  "AUTHENTICATING",
  "LEGAL_REVIEW",
  "SCOPED",
  "SECOND_REVIEW",
  "APPROVED",
  "COLLECTING",
  "SEALED",
);

function isInView(view: DisclosureView, now: Date): SQL | undefined {
  switch (view) {
    case "OPEN":
      return ne(disclosureRequests.status, "CLOSED");
    case "TO_CHECK":
      return inStates("RECEIVED", "AUTHENTICATING", "LEGAL_REVIEW", "SCOPED");
    case "TO_REVIEW":
      return inStates("SECOND_REVIEW");
    case "TO_COLLECT":
      return inStates("APPROVED", "COLLECTING");
    case "TO_HAND_OVER":
      return inStates("SEALED", "HANDED_OVER", "ACKNOWLEDGED");
    case "OVERDUE":
      return and(unanswered, lt(disclosureRequests.dueAt, now));
    case "TO_RECHECK":
      return isNotNull(disclosureRequests.recheckSince);
    case "CLOSED":
      return inStates("CLOSED");
  }
}

export interface RequestFilter {
  view?: DisclosureView;
  status?: DisclosureStatus;
  authority?: AuthorityKind;
  outcome?: DisclosureOutcome;
  hasSecrecyClause?: boolean;
  requestNumber?: string;
  /** Due within a week, or over: what a person who asks "what is urgent" means. */
  dueSoon?: boolean;
}

const SOON_MS = 7 * DAY;

const conditions = (filter: RequestFilter, now: Date): (SQL | undefined)[] => [
  filter.view && isInView(filter.view, now),
  filter.status && eq(disclosureRequests.status, filter.status),
  filter.authority && eq(disclosureRequests.authority, filter.authority),
  filter.outcome && eq(disclosureRequests.outcome, filter.outcome),
  filter.requestNumber ? eq(disclosureRequests.requestNumber, filter.requestNumber) : undefined,
  filter.hasSecrecyClause === undefined || filter.hasSecrecyClause === null
    ? undefined
    : eq(disclosureRequests.hasSecrecyClause, filter.hasSecrecyClause),
  filter.dueSoon ? and(unanswered, lte(disclosureRequests.dueAt, after(now, SOON_MS))) : undefined,
];

export async function pageOfRequests(
  { db, clock }: Pick<Ctx, "db" | "clock">,
  filter: RequestFilter,
  page: { first: number; after?: string },
): Promise<Page<RequestRow>> {
  const first = pageSize(page.first);
  const byDue = filter.view !== undefined && filter.view !== "CLOSED";
  const keys = byDue ? dueFirst : newestFirst;
  const rows = await db
    .select()
    .from(disclosureRequests)
    .where(and(...conditions(filter, clock.now()), afterCursor(keys, page.after)))
    .orderBy(...keys.map(({ column, direction }) => (direction === "ASC" ? asc(column) : desc(column))))
    .limit(first + 1);
  return toPage(rows, first, (row) => [byDue ? row.dueAt : row.receivedAt, row.id]);
}

/** Counting stops here: a tab shows "1000+". */
export const MOST_COUNTED = 1_000;

export async function countInView({ db, clock }: Pick<Ctx, "db" | "clock">, view: DisclosureView): Promise<number> {
  const some = db
    .select({ id: disclosureRequests.id })
    .from(disclosureRequests)
    .where(isInView(view, clock.now()))
    .limit(MOST_COUNTED + 1)
    .as("some");
  const [row] = await db.select({ rows: count() }).from(some);
  return row?.rows ?? 0;
}
