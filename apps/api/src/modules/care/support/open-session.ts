import { randomInt } from "node:crypto";
import { eq } from "drizzle-orm";
import type { ShopperContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import type { DataKey } from "#kernel/sealed";
import { recordAudit } from "#platform/audit";
import { amendWorkItem, openWorkItem, reopenWorkItem } from "#platform/work-items";
import { type ConversationTopic, conversationInitial } from "./status.js";
import { appendEvent, type Stream } from "./stream.js";
import { type ConversationRow, conversationSessions, conversations, type SessionRow } from "./tables.js";

export const isOpen = ({ status }: Pick<SessionRow, "status">): boolean => status !== "CLOSED";

/** 12 random digits: says nothing about how many there are. */
export const newNumber = (): string => `${randomInt(1, 10)}${Array.from({ length: 11 }, () => randomInt(10)).join("")}`;

export interface Occasion {
  key: DataKey;
  topic: ConversationTopic;
  orderId: Id<"ord"> | null;
}

/** The shopper's first words ever. */
export async function openConversation(tx: Tx, ctx: ShopperContext, occasion: Occasion): Promise<Stream> {
  const { accountId } = ctx.actor;
  const conversation: ConversationRow = {
    id: newId("cnv"),
    conversationNumber: newNumber(),
    accountId,
    lastSeq: 0,
    sessionId: newId("css"),
    readSeq: 0,
    createdAt: ctx.clock.now(),
  };
  await tx.insert(conversations).values(conversation);
  const { id: entity } = conversation;
  await openWorkItem(tx, ctx, { kind: "CONVERSATION", entity, accountId, orderId: occasion.orderId });
  return begin(tx, ctx, conversation, occasion);
}

/** The next session of a stream whose last one was closed: the old timeline stays. [check 70] */
export async function openSession(
  tx: Tx,
  ctx: ShopperContext,
  { conversation }: Stream,
  occasion: Occasion,
): Promise<Stream> {
  const next = { ...conversation, sessionId: newId("css") };
  await tx.update(conversations).set({ sessionId: next.sessionId }).where(eq(conversations.id, next.id));
  await reopenWorkItem(tx, ctx, next.id);
  await amendWorkItem(tx, next.id, { orderId: occasion.orderId });
  return begin(tx, ctx, next, occasion);
}

async function begin(
  tx: Tx,
  ctx: ShopperContext,
  conversation: ConversationRow,
  { key, topic, orderId }: Occasion,
): Promise<Stream> {
  const session: SessionRow = {
    id: conversation.sessionId,
    conversationId: conversation.id,
    accountId: conversation.accountId,
    keyId: key.id,
    status: conversationInitial,
    topic,
    orderId,
    openedAt: ctx.clock.now(),
    waitingSince: null,
    firstAnswerAt: null,
    dueAt: null,
    closedAt: null,
  };
  await tx.insert(conversationSessions).values(session);
  const stream = { conversation, session };
  await appendEvent(tx, ctx, stream, { kind: "SESSION_OPENED", about: orderId });
  await recordAudit(tx, ctx, {
    action: "care/support.openSession",
    entity: conversation.id,
    to: session.status,
    detail: { topic, order: orderId },
  });
  return stream;
}
