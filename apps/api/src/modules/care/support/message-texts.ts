import { eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import type { DataKey } from "#kernel/sealed";
import { conversationSessions, type MessageRow } from "./tables.js";

const place = (row: Id<"msg">) => ({ column: "conversation_messages.body", row });

export const sealBody = (key: DataKey, messageId: Id<"msg">, body: string) => key.seal(place(messageId), body);

const keyOfSession = loader("care/support.key", (ctx, keyIds: readonly Id<"key">[]) => ctx.keys.openMany(keyIds));

/** The words of a message of any session, for who works on them inside a transaction. */
export async function openBody(tx: Tx, ctx: Ctx, message: MessageRow): Promise<string | null> {
  const [session] = await tx
    .select({ keyId: conversationSessions.keyId })
    .from(conversationSessions)
    .where(eq(conversationSessions.id, message.sessionId));
  return session ? readBody(ctx, message, session.keyId) : null;
}

/** Null for what was taken back, and once the session's key has been destroyed. */
export async function readBody(
  ctx: Ctx,
  row: Pick<MessageRow, "id" | "body" | "recalledAt">,
  keyId: Id<"key">,
): Promise<string | null> {
  if (row.recalledAt) return null;
  const key = await keyOfSession(ctx).load(keyId);
  return key ? key.open(place(row.id), row.body) : null;
}
