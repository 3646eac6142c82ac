import { z } from "zod";
import { after } from "#kernel/clock";
import type { ShopperContext } from "#kernel/context";
import { isDuplicate, type Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { idOf, read } from "#kernel/input";
import { InvalidInput, NotFound, Refusal } from "#kernel/refusal";
import { recordAttempt } from "#platform/audit";
import { amendWorkItem } from "#platform/work-items";
import { ownOrder } from "#shop/orders";
import { topics } from "./enums.js";
import { clientMessageId, words } from "./forms.js";
import type { SendMessageInput } from "./inputs.js";
import { isOpen, openConversation, openSession } from "./open-session.js";
import { postMessage } from "./post-message.js";
import { TooManyMessages } from "./refusals.js";
import { paces, RED_AFTER_MS, waitBeforeNext } from "./rules.js";
import {
  appendEvent,
  changeSession,
  lockStream,
  nthLastSent,
  type Stream,
  sentBefore,
  streamOfAccount,
} from "./stream.js";
import type { MessageRow } from "./tables.js";

const form = z.object({
  clientMessageId,
  body: words,
  topic: z.enum(topics).default("OTHER"),
  orderId: idOf("ord").nullish(),
});
type Given = z.output<typeof form>;

/** Somebody else moved the stream on between reading and locking it: look again. */
const STALE = Symbol("stale");
const MOST_LOOKS = 5;

/** The shopper writes to the mall. Opens the stream, or its next session, when none is open. Policy 2.2.1, 9.1.1. */
export async function sendMessage(ctx: ShopperContext, input: SendMessageInput): Promise<MessageRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  for (let look = 1; look <= MOST_LOOKS; look++) {
    const outcome = await attempt(ctx, given);
    if (outcome === STALE) continue;
    if (outcome instanceof TooManyMessages) {
      await recordAttempt(ctx, { action: "care/support.sendMessage", entity: ctx.actor.accountId }, outcome);
    }
    return outcome;
  }
  throw new Error("the conversation changed hands too often to be written to");
}

async function attempt(ctx: ShopperContext, given: Given): Promise<MessageRow | Refusal | typeof STALE> {
  const seen = await streamOfAccount(ctx.db, ctx.actor.accountId);
  const goesOn = seen !== undefined && isOpen(seen.session);
  const key = goesOn ? await ctx.keys.open(seen.session.keyId) : await ctx.keys.create("CASE");
  const write = async (tx: Tx) => {
    if (given.orderId && !(await ownOrder(tx, ctx.actor.accountId, given.orderId))) return new NotFound();
    const locked = seen && (await lockStream(tx, seen.conversation.id));
    if (locked) {
      const stored = await sentBefore(tx, locked.conversation.id, ctx.actor.accountId, given.clientMessageId);
      if (stored) return stored;
      const wait = await waitOf(tx, locked.conversation.id, ctx);
      if (wait > 0) return new TooManyMessages(wait);
      if (isOpen(locked.session) !== goesOn || (goesOn && locked.session.keyId !== key.id)) return STALE;
    }
    const { topic, orderId = null } = given;
    const stream = goesOn
      ? locked!
      : locked
        ? await openSession(tx, ctx, locked, { key, topic, orderId })
        : await openConversation(tx, ctx, { key, topic, orderId });
    return post(tx, ctx, stream, given, key);
  };
  try {
    const outcome = await ctx.db.transact(write);
    if (!goesOn && !(outcome instanceof Refusal) && outcome !== STALE) await ctx.keys.claim(key.id);
    return outcome;
  } catch (error) {
    // Two devices opened the stream at once, or one message was sent twice at once: the other one's row is there now.
    if (isDuplicate(error)) return STALE;
    throw error;
  }
}

async function waitOf(tx: Tx, conversationId: Id<"cnv">, ctx: ShopperContext): Promise<number> {
  const nth: (Date | undefined)[] = [];
  for (const { most } of paces) nth.push(await nthLastSent(tx, conversationId, ctx.actor.accountId, most));
  return waitBeforeNext(nth, ctx.clock.now());
}

async function post(
  tx: Tx,
  ctx: ShopperContext,
  stream: Stream,
  { body, clientMessageId, orderId }: Given,
  key: Parameters<typeof postMessage>[3]["key"],
): Promise<MessageRow> {
  if (orderId && stream.session.orderId === null) {
    await changeSession(tx, stream, { orderId });
    await amendWorkItem(tx, stream.conversation.id, { orderId });
    await appendEvent(tx, ctx, stream, { kind: "ORDER_LINKED", about: orderId });
  }
  const message = await postMessage(tx, ctx, stream, { key, kind: "MESSAGE", body, clientMessageId });
  const waitingSince = stream.session.waitingSince ?? message.sentAt;
  await changeSession(tx, stream, { status: "WAITING", waitingSince, dueAt: null });
  // Whoever reports an account in danger waits behind nobody who came a moment earlier.
  const grace = stream.session.topic === "ACCOUNT_SECURITY" ? 0 : RED_AFTER_MS;
  await amendWorkItem(tx, stream.conversation.id, { dueAt: after(waitingSince, grace) });
  return message;
}
