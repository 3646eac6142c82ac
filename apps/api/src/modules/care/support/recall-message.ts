import { z } from "zod";
import type { ShopperContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import type { RecallMessageInput } from "./inputs.js";
import { recall } from "./recall.js";
import { lockStream, streamOfAccount } from "./stream.js";
import type { MessageRow } from "./tables.js";

const form = z.object({ messageId: idOf("msg") });

/** Within two minutes; both sides see that something was taken back, and no longer what. */
export async function recallMessage(ctx: ShopperContext, input: RecallMessageInput): Promise<MessageRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const seen = await streamOfAccount(ctx.db, ctx.actor.accountId);
  if (!seen) return new NotFound();
  return ctx.db.transact(async (tx) => {
    const stream = await lockStream(tx, seen.conversation.id);
    if (!stream) return new NotFound();
    return recall(tx, ctx, stream, { messageId: given.messageId, senderId: ctx.actor.accountId });
  });
}
