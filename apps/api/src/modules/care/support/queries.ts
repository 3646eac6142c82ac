import { and, count, desc, eq, gt, inArray, isNotNull, sql } from "drizzle-orm";
import type { Ctx, StaffContext } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import { afterCursor, type Page, pageSize, type SortKey, toPage } from "#kernel/page";
import { holdsWorkOn, pageOfHeld, pageOfWaiting } from "#platform/work-items";
import type { ConversationView } from "./enums.js";
import type { Stream } from "./stream.js";
import { conversationSessions, conversations, messages } from "./tables.js";

/** Conversations by id, each with its newest session. */
async function streamsOf(db: ReadDb, ids: readonly Id<"cnv">[]): Promise<Map<Id<"cnv">, Stream>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ conversation: conversations, session: conversationSessions })
    .from(conversations)
    .innerJoin(conversationSessions, eq(conversationSessions.id, conversations.sessionId))
    .where(inArray(conversations.id, [...ids]));
  return new Map(rows.map((row) => [row.conversation.id, row]));
}

interface PageWish {
  first: number;
  after?: string;
}

/** A page of the desk's list; work items say what waits, and in whose hands it is. */
export async function pageOfConversations(
  ctx: StaffContext,
  view: ConversationView,
  page: PageWish,
): Promise<Page<Stream>> {
  if (view === "CLOSED") return pageOfClosed(ctx.db, page);
  const kind = "CONVERSATION";
  const items =
    view === "WAITING"
      ? await pageOfWaiting(ctx.db, kind, page)
      : await pageOfHeld(ctx.db, { kind, ...(view === "MINE" && { holderId: ctx.actor.staffId }) }, page);
  const streams = await streamsOf(
    ctx.db,
    items.nodes.map(({ entity }) => entity as Id<"cnv">),
  );
  return { ...items, nodes: items.nodes.flatMap(({ entity }) => streams.get(entity as Id<"cnv">) ?? []) };
}

const newestFirst: SortKey[] = [
  { column: conversationSessions.closedAt, direction: "DESC" },
  { column: conversationSessions.id, direction: "DESC" },
];

/** The conversation's newest session, looked up row by row: a join would have the server sort every conversation. */
const isNewest = sql`${conversationSessions.id} = (select ${conversations.sessionId} from ${conversations} where ${conversations.id} = ${conversationSessions.conversationId})`;

async function pageOfClosed(db: ReadDb, page: PageWish): Promise<Page<Stream>> {
  const first = pageSize(page.first);
  const { id, conversationId, closedAt, status } = conversationSessions;
  const rows = await db
    .select({ id, conversationId, closedAt })
    .from(conversationSessions)
    .where(and(isNotNull(closedAt), eq(status, "CLOSED"), isNewest, afterCursor(newestFirst, page.after)))
    .orderBy(desc(closedAt), desc(id))
    .limit(first + 1);
  const { nodes, pageInfo } = toPage(rows, first, (row) => [row.closedAt!, row.id]);
  const streams = await streamsOf(
    db,
    nodes.map((row) => row.conversationId),
  );
  return { pageInfo, nodes: nodes.flatMap((row) => streams.get(row.conversationId) ?? []) };
}

export const isHeldBy = async (db: ReadDb, staffId: Id<"stf">, conversationId: Id<"cnv">): Promise<boolean> =>
  (await holdsWorkOn(db, staffId, { entity: conversationId })) !== undefined;

export const sessionCountOf = (db: ReadDb, conversationId: Id<"cnv">): Promise<number> =>
  db.$count(conversationSessions, eq(conversationSessions.conversationId, conversationId));

/** How many answers a shopper has not seen yet: the red dot. */
export async function unreadOf(db: ReadDb, { id, readSeq }: { id: Id<"cnv">; readSeq: number }): Promise<number> {
  const [row] = await db
    .select({ unread: count() })
    .from(messages)
    .where(
      and(
        eq(messages.conversationId, id),
        eq(messages.senderKind, "STAFF"),
        eq(messages.kind, "MESSAGE"),
        gt(messages.seq, readSeq),
      ),
    );
  return row?.unread ?? 0;
}

/** Whose session it is, and which key opens its words. */
export const sessionById = loader("care/support.session", async ({ db }: Ctx, ids: readonly Id<"css">[]) => {
  const { id, accountId, keyId } = conversationSessions;
  const rows = await db
    .select({ id, accountId, keyId })
    .from(conversationSessions)
    .where(inArray(id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
});

/** The one who has waited longest. */
export const nextWaiting = async (db: ReadDb): Promise<string | null> =>
  (await pageOfWaiting(db, "CONVERSATION", { first: 1 })).nodes[0]?.entity ?? null;
