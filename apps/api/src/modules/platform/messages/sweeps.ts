import { and, eq } from "drizzle-orm";
import { after, HOUR, MINUTE } from "#kernel/clock";
import type { SystemContext } from "#kernel/context";
import { eachOf } from "#kernel/each-of";
import type { Sweep } from "#kernel/room";
import { sharingSubject } from "#privacy/sharing";
import { moveMessage } from "./move-message.js";
import { abandonedMessages, expiredMessages, messagesToAskAbout } from "./queries.js";
import { nextAsk } from "./rules.js";
import { abandon, fail } from "./send-message.js";
import { settleMessage } from "./settle-message.js";
import { type MessageRow, messages } from "./tables.js";

const BATCH = 100;

export const sweeps: readonly Sweep[] = [
  { name: "platform/messages.askForOutcomes", everyMs: MINUTE, run: askForOutcomes },
  { name: "platform/messages.endWhatIsOver", everyMs: MINUTE, run: endWhatIsOver },
];

/** Reports can fail to come, and a sender can die before it knew the provider's number: we ask, by our own reference. */
async function askForOutcomes(ctx: SystemContext): Promise<void> {
  const due = await messagesToAskAbout(ctx.db, ctx.clock.now(), BATCH);
  await eachOf(due, async (message) => {
    if (await claim(ctx, message)) await ask(ctx, message);
  });
}

async function ask(ctx: SystemContext, message: MessageRow): Promise<void> {
  const { status, recipient, recipientId, serialNo, asks } = message;
  const now = ctx.clock.now();
  const sentAt = message.sendingAt ?? message.createdAt;
  const reached = await ctx.messageBook.recipients.get(recipient)?.resolve(ctx, recipientId);
  if (reached) {
    const question = { phoneNumber: reached.address, from: after(sentAt, -MINUTE), to: after(sentAt, HOUR) };
    const subject = reached.accountId ? sharingSubject(reached.accountId, reached.orderId) : recipientId;
    const statuses = await ctx.gateways.sms.statuses(question, subject);
    const found = statuses.find((one) => one.reference === message.id || one.serialNo === serialNo);
    if (found) {
      await settleMessage(ctx, { ...message, asks: asks + 1 }, { ...found, failure: "UNDELIVERED" });
      return;
    }
  }
  if (nextAsk(status as "SENT" | "UNKNOWN", sentAt, asks + 1, now)) return;
  await ctx.db.transact((tx) => moveMessage(tx, ctx, message, "UNREPORTED", { settledAt: now, nextAskAt: null }));
}

/** Compare-and-set on the number of questions: of two workers one asks. The next date is set before, in case we die. */
async function claim({ db, clock }: SystemContext, message: MessageRow): Promise<boolean> {
  const { id, asks, status, sendingAt, createdAt } = message;
  const now = clock.now();
  const next = nextAsk(status as "SENT" | "UNKNOWN", sendingAt ?? createdAt, asks + 1, now) ?? after(now, HOUR);
  const [outcome] = await db.once((writer) =>
    writer
      .update(messages)
      .set({ asks: asks + 1, nextAskAt: next })
      .where(and(eq(messages.id, id), eq(messages.asks, asks), eq(messages.status, status))),
  );
  return outcome.affectedRows === 1;
}

/** Senders that died in the middle, and messages that are of no use any more. */
async function endWhatIsOver(ctx: SystemContext): Promise<void> {
  const now = ctx.clock.now();
  await eachOf(await abandonedMessages(ctx.db, now, BATCH), (message) => abandon(ctx, message));
  await eachOf(await expiredMessages(ctx.db, now, BATCH), (message) => fail(ctx, message, "EXPIRED"));
}
