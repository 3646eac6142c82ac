import { and, desc, eq, exists, gt, isNull, lt, lte, ne, or, type SQL, sql } from "drizzle-orm";
import { after } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import { afterCursor, type Page, pageSize, type SortKey, toPage } from "#kernel/page";
import type { StaffRow } from "./queries.js";
import { RENEWABLE_FOR_MS, STALE_AFTER_MS } from "./rules.js";
import { staffGrants, staffMembers, staffResets } from "./tables.js";

export type StaffFilterWord =
  | "ACTIVE"
  | "INVITED"
  | "LEFT"
  | "WITHOUT_SECOND_FACTOR"
  | "STALE"
  | "WAITING_FOR_APPROVAL"
  | "ENDING";

type Reader = Pick<Ctx, "db" | "clock">;

/** The WHERE of each view; counts and lists use the same one. */
function within({ db, clock }: Reader, view: StaffFilterWord): SQL | undefined {
  const now = clock.now();
  const grants = (matches: SQL | undefined) =>
    exists(
      db
        .select({ one: sql`1` })
        .from(staffGrants)
        .where(and(eq(staffGrants.staffId, staffMembers.id), matches)),
    );
  switch (view) {
    case "WITHOUT_SECOND_FACTOR":
      return and(eq(staffMembers.status, "ACTIVE"), isNull(staffMembers.totpSecret));
    case "STALE":
      return and(eq(staffMembers.status, "ACTIVE"), isStaleAt(now));
    case "WAITING_FOR_APPROVAL": {
      const reset = db
        .select({ one: sql`1` })
        .from(staffResets)
        .where(and(eq(staffResets.staffId, staffMembers.id), eq(staffResets.status, "REQUESTED")));
      return and(ne(staffMembers.status, "LEFT"), or(grants(eq(staffGrants.status, "PROPOSED")), exists(reset)));
    }
    case "ENDING":
      return and(
        eq(staffMembers.status, "ACTIVE"),
        grants(
          and(
            eq(staffGrants.status, "ACTIVE"),
            gt(staffGrants.expiresAt, now),
            lte(staffGrants.expiresAt, after(now, RENEWABLE_FOR_MS)),
          ),
        ),
      );
    default:
      return eq(staffMembers.status, view);
  }
}

const isStaleAt = (now: Date) => {
  const long = after(now, -STALE_AFTER_MS);
  return or(
    lt(staffMembers.lastSignInAt, long),
    and(isNull(staffMembers.lastSignInAt), lt(staffMembers.createdAt, long)),
  );
};

const newestFirst: SortKey[] = [
  { column: staffMembers.createdAt, direction: "DESC" },
  { column: staffMembers.id, direction: "DESC" },
];

export async function pageOfStaff(
  ctx: Reader & Pick<Ctx, "blindIndex">,
  filter: { view?: StaffFilterWord | null; email?: string | null },
  page: { first: number; after?: string },
): Promise<Page<StaffRow>> {
  const first = pageSize(page.first);
  const rows = await ctx.db
    .select()
    .from(staffMembers)
    .where(
      and(
        filter.view ? within(ctx, filter.view) : undefined,
        filter.email ? eq(staffMembers.emailIndex, ctx.blindIndex("STAFF_EMAIL", filter.email)) : undefined,
        afterCursor(newestFirst, page.after),
      ),
    )
    .orderBy(desc(staffMembers.createdAt), desc(staffMembers.id))
    .limit(first + 1);
  return toPage(rows, first, (row) => [row.createdAt, row.id]);
}

export async function staffCounts(ctx: Reader) {
  const count = (view: StaffFilterWord) => ctx.db.$count(staffMembers, within(ctx, view));
  const [active, invited, left, withoutSecondFactor, stale, waitingForApproval, ending] = await Promise.all(
    (["ACTIVE", "INVITED", "LEFT", "WITHOUT_SECOND_FACTOR", "STALE", "WAITING_FOR_APPROVAL", "ENDING"] as const).map(
      count,
    ),
  );
  return { active, invited, left, withoutSecondFactor, stale, waitingForApproval, ending };
}
