import { and, asc, desc, eq, exists, inArray, isNull, lt, lte, not, or, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Ctx } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import { afterCursor, type Page, pageSize, type SortKey, toPage } from "#kernel/page";
import { openStatuses } from "./queries.js";
import type { IncidentSeverity, IncidentStatus } from "./status.js";
import { type IncidentRow, incidentClocks, securityIncidents } from "./tables.js";

const newestFirst: SortKey[] = [
  { column: securityIncidents.reportedAt, direction: "DESC" },
  { column: securityIncidents.id, direction: "DESC" },
];

export interface IncidentFilter {
  status?: IncidentStatus;
  severity?: IncidentSeverity;
  incidentNumber?: string;
  /** Only those in which somebody still has to act. */
  open?: boolean;
  /** Only those with a running clock, the next to run out first. */
  dueFirst?: boolean;
  /** The same, as far as it has run out. */
  overdue?: boolean;
}

const conditions = ({ status, severity, incidentNumber, open }: IncidentFilter): (SQL | undefined)[] => [
  status && eq(securityIncidents.status, status),
  severity && eq(securityIncidents.severity, severity),
  incidentNumber ? eq(securityIncidents.incidentNumber, incidentNumber) : undefined,
  open ? inArray(securityIncidents.status, [...openStatuses]) : undefined,
];

export async function pageOfIncidents(
  { db, clock }: Pick<Ctx, "db" | "clock">,
  filter: IncidentFilter,
  page: { first: number; after?: string },
): Promise<Page<IncidentRow>> {
  const first = pageSize(page.first);
  if (filter.dueFirst || filter.overdue)
    return pageByClock(db, filter, filter.overdue ? clock.now() : null, first, page.after);
  const rows = await db
    .select()
    .from(securityIncidents)
    .where(and(...conditions(filter), afterCursor(newestFirst, page.after)))
    .orderBy(desc(securityIncidents.reportedAt), desc(securityIncidents.id))
    .limit(first + 1);
  return toPage(rows, first, (row) => [row.reportedAt, row.id]);
}

const nextDueFirst: SortKey[] = [
  { column: incidentClocks.dueAt, direction: "ASC" },
  { column: incidentClocks.incidentId, direction: "ASC" },
];

const earlier = alias(incidentClocks, "earlier");

/** Each incident stands by that clock of its own which runs out next. */
async function pageByClock(
  db: ReadDb,
  filter: IncidentFilter,
  overdueAt: Date | null,
  first: number,
  after: string | undefined,
): Promise<Page<IncidentRow>> {
  const { incidentId, kind, dueAt, metAt, waivedAt } = incidentClocks;
  const sooner = or(lt(earlier.dueAt, dueAt), and(eq(earlier.dueAt, dueAt), lt(earlier.kind, kind)));
  const before = db
    .select({ kind: earlier.kind })
    .from(earlier)
    .where(and(eq(earlier.incidentId, incidentId), isNull(earlier.metAt), isNull(earlier.waivedAt), sooner));
  const rows = await db
    .select({ incident: securityIncidents, dueAt })
    .from(incidentClocks)
    .innerJoin(securityIncidents, eq(securityIncidents.id, incidentId))
    .where(
      and(
        isNull(metAt),
        isNull(waivedAt),
        overdueAt ? lte(dueAt, overdueAt) : undefined,
        not(exists(before)),
        ...conditions(filter),
        afterCursor(nextDueFirst, after),
      ),
    )
    .orderBy(asc(dueAt), asc(incidentId))
    .limit(first + 1);
  const { nodes, pageInfo } = toPage(rows, first, (row) => [row.dueAt, row.incident.id]);
  return { nodes: nodes.map(({ incident }) => incident), pageInfo };
}
