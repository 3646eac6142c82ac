import { index, int, json, mysqlTable } from "drizzle-orm/mysql-core";
import { at, bytes, code, id, word } from "#kernel/columns";
import type { Id } from "#kernel/id";
import type { Locale } from "#kernel/locale";
import type { MessageChannel, MessageValue } from "#kernel/message";
import type { MessageStatus } from "./status.js";

/** One row per text message or mail: to whom by id, never by number or address, and what became of it. */
export const messages = mysqlTable(
  "messages",
  {
    id: id("msg")("id").primaryKey(),
    /** Whoever asks again under the same key asks for the same message. */
    key: code("dedupe_key", 160).notNull().unique("messages_once"),
    channel: word<MessageChannel>("channel", 16).notNull(),
    template: code("template", 80).notNull(),
    params: json("params").$type<Record<string, MessageValue>>().notNull(),
    locale: word<Locale>("locale", 2).notNull(),
    /** Which resolver finds the address, and behind which id. */
    recipient: code("recipient", 48).notNull(),
    recipientId: code("recipient_id", 40).$type<Id>().notNull(),
    accountId: id("acc")("account_id"),
    status: word<MessageStatus>("status", 16).notNull(),
    createdAt: at("created_at").notNull(),
    /** Not sent after this. */
    expiresAt: at("expires_at").notNull(),
    /** When it last began to leave. */
    sendingAt: at("sending_at"),
    settledAt: at("settled_at"),
    /** The provider's number, which delivery reports name. */
    serialNo: code("serial_no", 64).unique("messages_serial"),
    /** Why it failed: a code of ours or the carrier's. */
    failure: code("failure", 80),
    asks: int("asks").notNull(),
    /** When to ask the provider what became of it. */
    nextAskAt: at("next_ask_at"),
    /** Outbox topic that hears of each change. */
    listener: code("listener", 80),
  },
  (t) => [
    index("messages_ask").on(t.nextAskAt),
    index("messages_open").on(t.status, t.sendingAt),
    index("messages_expiry").on(t.status, t.expiresAt),
    index("messages_account").on(t.accountId),
  ],
);

/** Addresses whose server said that it takes no mail for them: nothing is sent there again. By keyed hash. */
export const mailSuppressions = mysqlTable(
  "mail_suppressions",
  {
    addressIndex: bytes("address_index", 32).primaryKey(),
    accountId: id("acc")("account_id"),
    /** The server's three digits. */
    code: code("code", 8).notNull(),
    since: at("since").notNull(),
  },
  (t) => [index("mail_suppressions_account").on(t.accountId)],
);

export type MessageRow = typeof messages.$inferSelect;
