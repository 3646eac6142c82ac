import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { afterCursor, type Page, pageSize, type SortKey, toPage } from "#kernel/page";
import { pageOfHeld } from "#platform/work-items";
import { type TicketNoteRow, type TicketRow, ticketNotes, tickets } from "./tables.js";
import type { TicketView } from "./ticket-types.js";

interface PageWish {
  first: number;
  after?: string;
}

export function pageOfTickets(ctx: StaffContext, view: TicketView, page: PageWish): Promise<Page<TicketRow>> {
  if (view === "MINE") return pageOfMine(ctx, page);
  return view === "OPEN" ? pageOfOpen(ctx.db, page) : pageOfResolved(ctx.db, page);
}

async function pageOfMine({ db, actor }: StaffContext, page: PageWish): Promise<Page<TicketRow>> {
  const items = await pageOfHeld(db, { kind: "HOTLINE_TICKET", holderId: actor.staffId }, page);
  const ids = items.nodes.map(({ entity }) => entity as Id<"tkt">);
  const rows = ids.length === 0 ? [] : await db.select().from(tickets).where(inArray(tickets.id, ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { ...items, nodes: ids.flatMap((id) => byId.get(id) ?? []) };
}

const nextDue: SortKey[] = [
  { column: tickets.dueAt, direction: "ASC" },
  { column: tickets.id, direction: "ASC" },
];

async function pageOfOpen(db: ReadDb, page: PageWish): Promise<Page<TicketRow>> {
  const first = pageSize(page.first);
  const rows = await db
    .select()
    .from(tickets)
    .where(and(inArray(tickets.status, ["OPEN", "WAITING_ON_SHOPPER"]), afterCursor(nextDue, page.after)))
    .orderBy(asc(tickets.dueAt), asc(tickets.id))
    .limit(first + 1);
  return toPage(rows, first, (row) => [row.dueAt, row.id]);
}

const newest: SortKey[] = [
  { column: tickets.receivedAt, direction: "DESC" },
  { column: tickets.id, direction: "DESC" },
];

async function pageOfResolved(db: ReadDb, page: PageWish): Promise<Page<TicketRow>> {
  const first = pageSize(page.first);
  const rows = await db
    .select()
    .from(tickets)
    .where(and(eq(tickets.status, "RESOLVED"), afterCursor(newest, page.after)))
    .orderBy(desc(tickets.receivedAt), desc(tickets.id))
    .limit(first + 1);
  return toPage(rows, first, (row) => [row.receivedAt, row.id]);
}

export const notesOf = (db: ReadDb, ticketId: Id<"tkt">): Promise<TicketNoteRow[]> =>
  db.select().from(ticketNotes).where(eq(ticketNotes.ticketId, ticketId)).orderBy(asc(ticketNotes.id));
