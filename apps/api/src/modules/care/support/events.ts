import { and, asc, desc, eq, gt, inArray, lt, notInArray } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { pageSize } from "#kernel/page";
import { staffNames } from "#platform/staff";
import { readBody } from "./message-texts.js";
import { mayRecall } from "./rules.js";
import {
  conversationEvents,
  conversationSessions,
  type EventKind,
  type EventRow,
  type MessageRow,
  messages,
} from "./tables.js";

/** What goes on among colleagues is no business of the shopper's. */
const hiddenFromShopper: readonly EventKind[] = ["NOTE_ADDED", "SECURITY_TOLD", "RELEASED"];

export interface Stretch {
  /** Read on from here. */
  after?: number | undefined;
  /** Read back from here. Without either: the newest. */
  before?: number | undefined;
  first: number;
}

export interface EventPage<Node> {
  nodes: Node[];
  lastSeq: number;
  hasMore: boolean;
  hasEarlier: boolean;
}

interface Told {
  event: EventRow;
  message: (MessageRow & { accountId: Id<"acc">; keyId: Id<"key"> }) | undefined;
}

/** The truth about a stream: whoever missed something asks for what came after the last number seen. */
export async function stretchOf(
  db: ReadDb,
  { id, lastSeq }: { id: Id<"cnv">; lastSeq: number },
  { after, before, first }: Stretch,
  audience: "SHOPPER" | "STAFF",
): Promise<EventPage<Told>> {
  const size = pageSize(first);
  const forward = after !== undefined;
  const rows = await db
    .select()
    .from(conversationEvents)
    .where(
      and(
        eq(conversationEvents.conversationId, id),
        forward ? gt(conversationEvents.seq, after) : undefined,
        before === undefined ? undefined : lt(conversationEvents.seq, before),
        audience === "SHOPPER" ? notInArray(conversationEvents.kind, [...hiddenFromShopper]) : undefined,
      ),
    )
    .orderBy(forward ? asc(conversationEvents.seq) : desc(conversationEvents.seq))
    .limit(size + 1);
  const events = rows.slice(0, size);
  if (!forward) events.reverse();
  const cut = rows.length > size;
  const byId = await messagesOf(db, events);
  return {
    nodes: events.map((event) => ({ event, message: event.messageId ? byId.get(event.messageId) : undefined })),
    // Past what was hidden, too: else a shopper would ask for it again and again.
    lastSeq: forward && cut ? events.at(-1)!.seq : Math.max(lastSeq, after ?? 0, events.at(-1)?.seq ?? 0),
    hasMore: forward && cut,
    hasEarlier: forward ? after > 0 : cut,
  };
}

async function messagesOf(db: ReadDb, events: readonly EventRow[]) {
  const ids = events.flatMap(({ kind, messageId }) => (messageId && kind !== "MESSAGE_RECALLED" ? [messageId] : []));
  if (ids.length === 0) return new Map<Id<"msg">, NonNullable<Told["message"]>>();
  const rows = await db
    .select({
      message: messages,
      accountId: conversationSessions.accountId,
      keyId: conversationSessions.keyId,
    })
    .from(messages)
    .innerJoin(conversationSessions, eq(conversationSessions.id, messages.sessionId))
    .where(inArray(messages.id, ids));
  return new Map(rows.map(({ message, ...of }) => [message.id, { ...message, ...of }]));
}

export async function eventsForShopper(ctx: Ctx, conversation: Parameters<typeof stretchOf>[1], stretch: Stretch) {
  const page = await stretchOf(ctx.db, conversation, stretch, "SHOPPER");
  const nodes = await Promise.all(
    page.nodes.map(async ({ event, message }) => ({
      ...event,
      message: message ? { ...message, body: await readBody(ctx, message, message.keyId) } : null,
    })),
  );
  return { ...page, nodes };
}

export async function eventsForStaff(ctx: Ctx, conversation: Parameters<typeof stretchOf>[1], stretch: Stretch) {
  const page = await stretchOf(ctx.db, conversation, stretch, "STAFF");
  const nodes = await Promise.all(
    page.nodes.map(async ({ event, message }) => ({
      ...event,
      staffName: await nameOf(ctx, event.staffId),
      toStaffName: await nameOf(ctx, event.toStaffId),
      message: message ? await forStaff(ctx, message, message.keyId) : null,
    })),
  );
  return { ...page, nodes };
}

/** A message with what only the desk sees of it. */
export async function forStaff<M extends MessageRow>(ctx: Ctx, message: M, keyId: Id<"key">) {
  const own = ctx.actor.kind === "STAFF" && message.senderId === ctx.actor.staffId;
  return {
    ...message,
    body: await readBody(ctx, message, keyId),
    isNote: message.kind === "NOTE",
    mayRecall: own && !message.recalledAt && mayRecall(message.sentAt, ctx.clock.now()),
    senderName: message.senderKind === "STAFF" ? await nameOf(ctx, message.senderId as Id<"stf">) : null,
  };
}

const nameOf = async (ctx: Ctx, staffId: Id<"stf"> | null): Promise<string | null> =>
  (staffId && (await staffNames(ctx).load(staffId))) || null;
