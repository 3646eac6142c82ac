import { eq } from "drizzle-orm";
import { z } from "zod";
import type { ShopperContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import type { MarkConversationReadInput } from "./inputs.js";
import { appendEvent, lockStream, type Stream, streamOfAccount } from "./stream.js";
import { conversations } from "./tables.js";

const form = z.object({ upToSeq: z.int().min(0, "OUT_OF_RANGE") });

/** The shopper has seen the stream up to here; it never goes back, and the agent sees that it went on. */
export async function markConversationRead(
  ctx: ShopperContext,
  input: MarkConversationReadInput,
): Promise<Stream | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const seen = await streamOfAccount(ctx.db, ctx.actor.accountId);
  if (!seen) return new NotFound();
  return ctx.db.transact(async (tx) => {
    const stream = await lockStream(tx, seen.conversation.id);
    if (!stream) return new NotFound();
    const { id, lastSeq, readSeq } = stream.conversation;
    const upToSeq = Math.min(given.upToSeq, lastSeq);
    if (upToSeq <= readSeq) return stream;
    await appendEvent(tx, ctx, stream, { kind: "READ", upToSeq });
    await tx.update(conversations).set({ readSeq: upToSeq }).where(eq(conversations.id, id));
    stream.conversation = { ...stream.conversation, readSeq: upToSeq };
    return stream;
  });
}
