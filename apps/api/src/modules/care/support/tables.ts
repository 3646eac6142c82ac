import { boolean, index, int, mysqlTable, primaryKey, unique } from "drizzle-orm/mysql-core";
import { at, code, id, sealed, word } from "#kernel/columns";
import type { CallerRole, ConversationStatus, ConversationTopic, TicketOutcome, TicketStatus } from "./status.js";

/** 1,000 Han characters and what sealing adds. */
const TEXT_BYTES = 4_100;

/** The one stream between a shopper and the mall. Its row is the lock under which `seq` is given out. */
export const conversations = mysqlTable("conversations", {
  id: id("cnv")("id").primaryKey(),
  /** For people to quote; random digits. */
  conversationNumber: code("conversation_number", 20).notNull().unique("conversations_number"),
  accountId: id("acc")("account_id").notNull().unique("conversations_account"),
  /** The newest event's; events without a gap begin at 1. */
  lastSeq: int("last_seq").notNull(),
  /** The newest session; open, or the one that was closed last. */
  sessionId: id("css")("session_id").notNull(),
  /** How far the shopper has seen it. */
  readSeq: int("read_seq").notNull(),
  createdAt: at("created_at").notNull(),
});

/**
 * From a first message to the closing. Sealed under a key of its own: chat about an order stays as long as the order
 * does, any other is destroyed by itself.
 */
export const conversationSessions = mysqlTable(
  "conversation_sessions",
  {
    id: id("css")("id").primaryKey(),
    conversationId: id("cnv")("conversation_id").notNull(),
    accountId: id("acc")("account_id").notNull(),
    keyId: id("key")("key_id").notNull(),
    status: word<ConversationStatus>("status", 24).notNull(),
    topic: word<ConversationTopic>("topic", 24).notNull(),
    /** Chat about an order is kept, and restricted, with the order. */
    orderId: id("ord")("order_id"),
    openedAt: at("opened_at").notNull(),
    /** Since when the shopper waits for us; null while we wait for the shopper. */
    waitingSince: at("waiting_since"),
    firstAnswerAt: at("first_answer_at"),
    /** Silence ends an answered session then. */
    dueAt: at("due_at"),
    closedAt: at("closed_at"),
  },
  (t) => [
    index("conversation_sessions_stream").on(t.conversationId, t.openedAt),
    index("conversation_sessions_due").on(t.dueAt),
    index("conversation_sessions_closed").on(t.closedAt, t.id),
    index("conversation_sessions_account").on(t.accountId),
    index("conversation_sessions_order").on(t.orderId),
  ],
);

export type SenderKind = "SHOPPER" | "STAFF";
/** A note is for colleagues alone. */
export type MessageKind = "MESSAGE" | "NOTE";

export const messages = mysqlTable(
  "conversation_messages",
  {
    id: id("msg")("id").primaryKey(),
    conversationId: id("cnv")("conversation_id").notNull(),
    sessionId: id("css")("session_id").notNull(),
    seq: int("seq").notNull(),
    kind: word<MessageKind>("kind", 8).notNull(),
    senderKind: word<SenderKind>("sender_kind", 8).notNull(),
    /** Account or member of staff. */
    senderId: code("sender_id", 40).notNull(),
    /** Made by the sender's device: a repeated sending finds the message it has sent already. */
    clientMessageId: code("client_message_id", 36).notNull(),
    body: sealed("body", TEXT_BYTES).notNull(),
    sentAt: at("sent_at").notNull(),
    recalledAt: at("recalled_at"),
  },
  (t) => [
    unique("conversation_messages_client").on(t.conversationId, t.senderId, t.clientMessageId),
    index("conversation_messages_seq").on(t.conversationId, t.seq),
    index("conversation_messages_pace").on(t.conversationId, t.senderId, t.sentAt),
  ],
);

export type EventKind =
  | "SESSION_OPENED"
  | "MESSAGE_POSTED"
  | "NOTE_ADDED"
  | "MESSAGE_RECALLED"
  | "READ"
  | "ASSIGNED"
  | "RELEASED"
  | "ORDER_LINKED"
  | "IDENTITY_ASKED"
  | "REQUEST_REGISTERED"
  | "SECURITY_TOLD"
  | "SESSION_CLOSED";

/** What happened in a stream, in its one order. Catching up means reading on from a number. */
export const conversationEvents = mysqlTable(
  "conversation_events",
  {
    conversationId: id("cnv")("conversation_id").notNull(),
    seq: int("seq").notNull(),
    sessionId: id("css")("session_id").notNull(),
    kind: word<EventKind>("kind", 24).notNull(),
    at: at("at").notNull(),
    actorKind: word<SenderKind | "SYSTEM">("actor_kind", 8).notNull(),
    /** Who on the staff did it. */
    staffId: id("stf")("staff_id"),
    /** To whom it was given. */
    toStaffId: id("stf")("to_staff_id"),
    messageId: id("msg")("message_id"),
    /** READ: up to here. */
    upToSeq: int("up_to_seq"),
    /** ORDER_LINKED, REQUEST_REGISTERED, SECURITY_TOLD: what it led to. */
    about: code("about", 40),
  },
  (t) => [primaryKey({ columns: [t.conversationId, t.seq] })],
);

/** A call to the hotline, written down while it lasts. Policy 9.1.2. */
export const tickets = mysqlTable(
  "tickets",
  {
    id: id("tkt")("id").primaryKey(),
    ticketNumber: code("ticket_number", 20).notNull().unique("tickets_number"),
    status: word<TicketStatus>("status", 24).notNull(),
    keyId: id("key")("key_id").notNull(),
    /** The caller, once their identity has been checked and an account is theirs. */
    accountId: id("acc")("account_id"),
    callerRole: word<CallerRole>("caller_role", 16).notNull(),
    callerPhone: sealed("caller_phone").notNull(),
    /** As the caller gave it; may be nothing. */
    callerName: sealed("caller_name"),
    aboutPersonalData: boolean("about_personal_data").notNull(),
    subject: sealed("subject", TEXT_BYTES).notNull(),
    requestId: id("dsr")("request_id"),
    openedBy: id("stf")("opened_by").notNull(),
    /** When the call was; every clock starts here. */
    receivedAt: at("received_at").notNull(),
    dueAt: at("due_at").notNull(),
    outcome: word<TicketOutcome>("outcome", 32),
    answer: sealed("answer", TEXT_BYTES),
    resolvedAt: at("resolved_at"),
  },
  (t) => [
    index("tickets_newest").on(t.receivedAt, t.id),
    index("tickets_open").on(t.status, t.dueAt, t.id),
    index("tickets_account").on(t.accountId),
  ],
);

/** What was said in later calls and among colleagues. */
export const ticketNotes = mysqlTable(
  "ticket_notes",
  {
    id: id("tkn")("id").primaryKey(),
    ticketId: id("tkt")("ticket_id").notNull(),
    staffId: id("stf")("staff_id").notNull(),
    text: sealed("text", TEXT_BYTES).notNull(),
    at: at("at").notNull(),
  },
  (t) => [index("ticket_notes_ticket").on(t.ticketId, t.id)],
);

export type ConversationRow = typeof conversations.$inferSelect;
export type SessionRow = typeof conversationSessions.$inferSelect;
export type MessageRow = typeof messages.$inferSelect;
export type EventRow = typeof conversationEvents.$inferSelect;
export type TicketRow = typeof tickets.$inferSelect;
export type TicketNoteRow = typeof ticketNotes.$inferSelect;
