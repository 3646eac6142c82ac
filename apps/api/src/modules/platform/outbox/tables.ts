import { index, int, json, mysqlTable } from "drizzle-orm/mysql-core";
import { at, code, id, text } from "#kernel/columns";
import type { EffectPayload } from "#kernel/room";

export const outboxMessages = mysqlTable(
  "outbox_messages",
  {
    id: id("obx")("id").primaryKey(),
    topic: code("topic", 80).notNull(),
    /** Ids and codes only, see `EffectPayload`. */
    payload: json("payload").$type<EffectPayload>().notNull(),
    createdAt: at("created_at").notNull(),
    attempts: int("attempts").notNull().default(0),
    /** Attempts of earlier lives: a revived message has all its tries again, and its number never comes twice. */
    triesBefore: int("tries_before").notNull().default(0),
    /** When to try next; null once it is over. A claim pushes it ahead, so a killed worker's message comes back. */
    dueAt: at("due_at"),
    deliveredAt: at("delivered_at"),
    /** Given up after the last try: staff decide. */
    deadAt: at("dead_at"),
    discardedAt: at("discarded_at"),
    discardedBy: id("stf")("discarded_by"),
    /** For colleagues to read; the form refuses numbers and addresses of people. */
    discardReason: text("discard_reason", 200),
    /** Name or code of the last error, never its text. */
    lastError: code("last_error", 80),
  },
  (t) => [
    index("outbox_due").on(t.dueAt),
    index("outbox_dead").on(t.deadAt, t.id),
    index("outbox_delivered").on(t.deliveredAt),
    index("outbox_discarded").on(t.discardedAt, t.id),
  ],
);

export type OutboxRow = typeof outboxMessages.$inferSelect;
