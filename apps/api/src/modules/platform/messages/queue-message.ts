import { after } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import { isDuplicate, type Tx } from "#kernel/db";
import { type Id, isId, newId } from "#kernel/id";
import type { Locale } from "#kernel/locale";
import {
  type LetterTemplate,
  type MessageTemplate,
  type MessageValue,
  type TextTemplate,
  valueInWords,
} from "#kernel/message";
import { post } from "#platform/outbox";
import { messageOfKey } from "./queries.js";
import { messages } from "./tables.js";

export const SEND_MESSAGE = "platform/messages.sendMessage";

export interface MessageOrder<P extends string, T extends MessageTemplate<P>> {
  /** The same key is the same message, however often it is asked for; ids and codes only. */
  key: string;
  template: T;
  params: Record<P, MessageValue>;
  /** A recipient some room offers, and the id behind which it finds the address when the message leaves. */
  to: { recipient: string; id: Id };
  /** Whose record it is on; by itself known when `to` names an account. */
  accountId?: Id<"acc">;
  /** Default: the language of the shopper who asks, else Chinese. */
  locale?: Locale;
  /** An outbox topic; its effect gets `{ messageId, status }` with each change of state. */
  listener?: string;
}

/** Promises one text message, in the transaction of the deed it tells of. @returns its id, the old one for an old key */
export const queueTextMessage = <P extends string>(
  tx: Tx,
  ctx: Ctx,
  order: MessageOrder<P, TextTemplate<P>>,
): Promise<Id<"msg">> => queue(tx, ctx, order);

/** The same by mail. */
export const queueLetter = <P extends string>(
  tx: Tx,
  ctx: Ctx,
  order: MessageOrder<P, LetterTemplate<P>>,
): Promise<Id<"msg">> => queue(tx, ctx, order);

async function queue<P extends string>(
  tx: Tx,
  ctx: Ctx,
  order: MessageOrder<P, MessageTemplate<P>>,
): Promise<Id<"msg">> {
  const { key, template, to } = order;
  check(ctx, order);
  const known = await messageOfKey(tx, key);
  if (known) return known.id;
  const messageId = newId("msg");
  const now = ctx.clock.now();
  try {
    await tx.insert(messages).values({
      id: messageId,
      key,
      channel: template.channel,
      template: template.code,
      params: order.params,
      locale: order.locale ?? (ctx.actor.kind === "SHOPPER" ? ctx.locale : "zh"),
      recipient: to.recipient,
      recipientId: to.id,
      accountId: order.accountId ?? (isId("acc", to.id) ? to.id : null),
      status: "QUEUED",
      createdAt: now,
      expiresAt: after(now, template.goodForMs),
      asks: 0,
      listener: order.listener ?? null,
    });
  } catch (error) {
    // Somebody else's transaction with the same key has just committed.
    const winner = isDuplicate(error) ? await messageOfKey(tx, key) : undefined;
    if (!winner) throw error;
    return winner.id;
  }
  await post(tx, ctx, SEND_MESSAGE, { messageId });
  return messageId;
}

/** A slip of the pen shall fail the deed that queues, not the worker hours later. */
function check<P extends string>(
  { messageBook }: Ctx,
  { template, params, to }: MessageOrder<P, MessageTemplate<P>>,
): void {
  if (!messageBook.templates.has(template.code)) throw new Error(`no room lists the message ${template.code}`);
  if (messageBook.recipients.get(to.recipient)?.channel !== template.channel) {
    throw new Error(`${to.recipient} is nobody that ${template.channel} can reach`);
  }
  for (const name of Object.keys(template.params) as P[]) valueInWords(template.params[name], params[name]);
}
