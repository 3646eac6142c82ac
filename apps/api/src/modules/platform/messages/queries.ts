import { and, asc, eq, inArray, isNotNull, lte, or } from "drizzle-orm";
import { after } from "#kernel/clock";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { ABANDONED_MS } from "./rules.js";
import { type MessageRow, mailSuppressions, messages } from "./tables.js";

export async function messageOf(db: ReadDb, messageId: Id<"msg">): Promise<MessageRow | undefined> {
  const [row] = await db.select().from(messages).where(eq(messages.id, messageId));
  return row;
}

export async function messageOfKey(db: ReadDb, key: string): Promise<MessageRow | undefined> {
  const [row] = await db.select().from(messages).where(eq(messages.key, key));
  return row;
}

export async function messageOfSerial(db: ReadDb, serialNo: string): Promise<MessageRow | undefined> {
  const [row] = await db.select().from(messages).where(eq(messages.serialNo, serialNo));
  return row;
}

export const messagesToAskAbout = (db: ReadDb, now: Date, limit: number): Promise<MessageRow[]> =>
  db
    .select()
    .from(messages)
    .where(and(isNotNull(messages.nextAskAt), lte(messages.nextAskAt, now)))
    .orderBy(asc(messages.nextAskAt))
    .limit(limit);

/** Text messages whose sender died in the middle. */
export const abandonedMessages = (db: ReadDb, now: Date, limit: number): Promise<MessageRow[]> =>
  db
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.status, "SENDING"),
        lte(messages.sendingAt, after(now, -ABANDONED_MS)),
        eq(messages.channel, "TEXT_MESSAGE"),
      ),
    )
    .limit(limit);

/** What can be of no use any more and has not left, or, for mail, was never confirmed. */
export const expiredMessages = (db: ReadDb, now: Date, limit: number): Promise<MessageRow[]> =>
  db
    .select()
    .from(messages)
    .where(
      and(
        inArray(messages.status, ["QUEUED", "SENDING"]),
        lte(messages.expiresAt, now),
        or(eq(messages.status, "QUEUED"), eq(messages.channel, "MAIL")),
      ),
    )
    .limit(limit);

export async function isSuppressed(db: ReadDb, addressIndex: Buffer): Promise<boolean> {
  const [row] = await db
    .select({ since: mailSuppressions.since })
    .from(mailSuppressions)
    .where(eq(mailSuppressions.addressIndex, addressIndex));
  return row !== undefined;
}
