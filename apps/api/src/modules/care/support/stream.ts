import { and, desc, eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import {
  type ConversationRow,
  conversationEvents,
  conversationSessions,
  conversations,
  type EventRow,
  type MessageRow,
  messages,
  type SessionRow,
} from "./tables.js";

/** A conversation and its newest session. */
export interface Stream {
  conversation: ConversationRow;
  session: SessionRow;
}

const joined = (db: ReadDb) =>
  db
    .select({ conversation: conversations, session: conversationSessions })
    .from(conversations)
    .innerJoin(conversationSessions, eq(conversationSessions.id, conversations.sessionId));

export async function streamOf(db: ReadDb, conversationId: Id<"cnv">): Promise<Stream | undefined> {
  const [row] = await joined(db).where(eq(conversations.id, conversationId));
  return row;
}

export async function streamOfAccount(db: ReadDb, accountId: Id<"acc">): Promise<Stream | undefined> {
  const [row] = await joined(db).where(eq(conversations.accountId, accountId));
  return row;
}

/** Takes the conversation's row for this transaction: whatever gets a number in the stream comes through here. */
export async function lockStream(tx: Tx, conversationId: Id<"cnv">): Promise<Stream | undefined> {
  const [conversation] = await tx
    .select()
    .from(conversations)
    .where(eq(conversations.id, conversationId))
    .for("update");
  return conversation && { conversation, session: await sessionOf(tx, conversation.sessionId) };
}

async function sessionOf(db: ReadDb, sessionId: Id<"css">): Promise<SessionRow> {
  const [row] = await db.select().from(conversationSessions).where(eq(conversationSessions.id, sessionId));
  return row!;
}

export type NewEvent = Pick<EventRow, "kind"> &
  Partial<Pick<EventRow, "toStaffId" | "messageId" | "upToSeq" | "about">>;

/** The next number in the stream, under its lock; `stream` carries it on. */
export async function appendEvent(tx: Tx, ctx: Ctx, stream: Stream, event: NewEvent): Promise<number> {
  const { conversation, session } = stream;
  const seq = conversation.lastSeq + 1;
  await tx.insert(conversationEvents).values({
    conversationId: conversation.id,
    seq,
    sessionId: session.id,
    at: ctx.clock.now(),
    ...actorOf(ctx),
    ...event,
  });
  await tx.update(conversations).set({ lastSeq: seq }).where(eq(conversations.id, conversation.id));
  stream.conversation = { ...conversation, lastSeq: seq };
  return seq;
}

function actorOf({ actor }: Ctx): Pick<EventRow, "actorKind" | "staffId"> {
  if (actor.kind === "STAFF") return { actorKind: "STAFF", staffId: actor.staffId };
  return { actorKind: actor.kind === "SHOPPER" ? "SHOPPER" : "SYSTEM", staffId: null };
}

/** Changes the session, in the database and in `stream`. */
export async function changeSession(tx: Tx, stream: Stream, change: Partial<SessionRow>): Promise<void> {
  await tx.update(conversationSessions).set(change).where(eq(conversationSessions.id, stream.session.id));
  stream.session = { ...stream.session, ...change };
}

/** A message the sender's device has sent before, if this is a repetition. */
export async function sentBefore(
  db: ReadDb,
  conversationId: Id<"cnv">,
  senderId: string,
  clientMessageId: string,
): Promise<MessageRow | undefined> {
  const [row] = await db
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.conversationId, conversationId),
        eq(messages.senderId, senderId),
        eq(messages.clientMessageId, clientMessageId),
      ),
    );
  return row;
}

/** When the sender's `back`-th last message was sent; undefined when there are fewer. */
export async function nthLastSent(
  db: ReadDb,
  conversationId: Id<"cnv">,
  senderId: string,
  back: number,
): Promise<Date | undefined> {
  const [row] = await db
    .select({ sentAt: messages.sentAt })
    .from(messages)
    .where(and(eq(messages.conversationId, conversationId), eq(messages.senderId, senderId)))
    .orderBy(desc(messages.sentAt))
    .limit(1)
    .offset(back - 1);
  return row?.sentAt;
}
