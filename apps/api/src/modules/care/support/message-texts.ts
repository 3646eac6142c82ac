import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import type { DataKey } from "#kernel/sealed";
import type { MessageRow } from "./tables.js";

const place = (row: Id<"msg">) => ({ column: "conversation_messages.body", row });

export const sealBody = (key: DataKey, messageId: Id<"msg">, body: string) => key.seal(place(messageId), body);

const keyOfSession = loader("care/support.key", (ctx, keyIds: readonly Id<"key">[]) => ctx.keys.openMany(keyIds));

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
