import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { close } from "./close-conversation.js";
import { isOpen } from "./open-session.js";
import { lockStream, streamOfAccount } from "./stream.js";

/** The shopper closes the account: whoever had the conversation in hand has it no more. */
export async function endConversationOf(tx: Tx, ctx: Ctx, accountId: Id<"acc">): Promise<void> {
  const found = await streamOfAccount(tx, accountId);
  const stream = found && (await lockStream(tx, found.conversation.id));
  if (stream && isOpen(stream.session)) await close(tx, ctx, stream, "care/support.endConversation");
}
