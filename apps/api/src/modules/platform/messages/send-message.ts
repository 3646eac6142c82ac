import { MailError } from "#gateways/mail";
import { SmsError } from "#gateways/sms";
import type { SystemContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { localized } from "#kernel/locale";
import {
  fillIn,
  formToApprove,
  type MessageTemplate,
  namesIn,
  type Reached,
  type TextTemplate,
  valueInWords,
} from "#kernel/message";
import type { Effect } from "#kernel/room";
import { sharingSubject } from "#privacy/sharing";
import { moveMessage } from "./move-message.js";
import { isSuppressed, messageOf } from "./queries.js";
import { mayGoAgain, nextAsk } from "./rules.js";
import { type MessageRow, mailSuppressions } from "./tables.js";

/**
 * Brings one message out. It says SENDING before the first byte leaves: whoever finds it so knows that it may have
 * arrived, and for a text message asks instead of sending it again. Throws what may pass, so that the outbox tries
 * again later. Policy 5.8.1.
 */
export const sendMessage: Effect = async (ctx, { messageId }) => {
  const message = await messageOf(ctx.db, messageId as Id<"msg">);
  if (!message) return;
  if (message.status === "SENDING" && !mayGoAgain(message)) {
    await abandon(ctx, message);
    return;
  }
  if (message.status !== "QUEUED" && !mayGoAgain(message)) return;
  const reached = await reach(ctx, message);
  if (typeof reached === "string") {
    await fail(ctx, message, reached);
    return;
  }
  const sending = await begin(ctx, message);
  if (sending) await (sending.channel === "MAIL" ? sendLetter : sendText)(ctx, sending, reached);
};

/** It may have left when its sender died: the provider is asked a minute from now. */
export const abandon = (ctx: SystemContext, message: MessageRow): Promise<boolean> =>
  ctx.db.transact((tx) => {
    const now = ctx.clock.now();
    return moveMessage(tx, ctx, message, "UNKNOWN", {
      nextAskAt: nextAsk("UNKNOWN", message.sendingAt ?? now, 0, now) ?? now,
    });
  });

export const fail = (ctx: SystemContext, message: MessageRow, failure: string): Promise<boolean> =>
  ctx.db.transact((tx) =>
    moveMessage(tx, ctx, message, "FAILED", { failure, settledAt: ctx.clock.now(), nextAskAt: null }),
  );

/** The address, or why there is none. It is in no row and no payload, so the room that has it is asked now. */
async function reach(ctx: SystemContext, message: MessageRow): Promise<Reached | string> {
  if (message.expiresAt <= ctx.clock.now()) return "EXPIRED";
  const reached = await ctx.messageBook.recipients.get(message.recipient)?.resolve(ctx, message.recipientId);
  if (!reached) return "NO_ADDRESS";
  if (message.channel === "MAIL" && (await isSuppressed(ctx.db, ctx.blindIndex("MAIL_ADDRESS", reached.address)))) {
    return "SUPPRESSED";
  }
  return reached;
}

async function begin(ctx: SystemContext, message: MessageRow): Promise<MessageRow | undefined> {
  if (message.status === "SENDING") return message;
  const sendingAt = ctx.clock.now();
  const moved = await ctx.db.transact((tx) => moveMessage(tx, ctx, message, "SENDING", { sendingAt }));
  return moved ? { ...message, status: "SENDING", sendingAt } : undefined;
}

/** What the person typed is not among the kinds of values, so what fails here is a slip of ours. */
function templateOf<C extends MessageTemplate["channel"]>(
  { messageBook }: SystemContext,
  message: MessageRow,
  channel: C,
) {
  const template = messageBook.templates.get(message.template);
  if (template?.channel !== channel) throw new Error(`no room lists the message ${message.template}`);
  return template as Extract<MessageTemplate, { channel: C }>;
}

const wordsFor = (template: MessageTemplate, { params }: MessageRow): Record<string, string> =>
  Object.fromEntries(Object.entries(template.params).map(([name, kind]) => [name, valueInWords(kind, params[name]!)]));

const subjectOf = ({ accountId, orderId }: Reached, { recipientId }: MessageRow): string =>
  accountId ? sharingSubject(accountId, orderId) : (orderId ?? recipientId);

async function sendText(ctx: SystemContext, message: MessageRow, reached: Reached): Promise<void> {
  const template: TextTemplate = templateOf(ctx, message, "TEXT_MESSAGE");
  const values = wordsFor(template, message);
  const { name } = formToApprove(template, message.locale);
  const text = {
    phoneNumber: reached.address,
    templateId: ctx.settings.textTemplateIds[name] ?? name,
    params: namesIn(localized(template.text, message.locale)).map((param) => values[param]!),
    reference: message.id,
  };
  try {
    const { serialNo } = await ctx.gateways.sms.send(text, subjectOf(reached, message));
    const now = ctx.clock.now();
    await ctx.db.transact((tx) =>
      moveMessage(tx, ctx, message, "SENT", { serialNo, nextAskAt: nextAsk("SENT", now, 0, now) ?? null }),
    );
  } catch (error) {
    await takeTextFailure(ctx, message, error);
  }
}

/** Nothing but a lost answer or a garbled one leaves a doubt; the rest either can pass or never will. */
async function takeTextFailure(ctx: SystemContext, message: MessageRow, error: unknown): Promise<void> {
  if (error instanceof RangeError) {
    await fail(ctx, message, "NUMBER");
  } else if (error instanceof SmsError && isInDoubt(error)) {
    await abandon(ctx, message);
  } else if (error instanceof SmsError && !error.retryable && error.kind !== "CONFIG") {
    await fail(ctx, message, error.code ?? error.kind);
  } else {
    await ctx.db.transact((tx) => moveMessage(tx, ctx, message, "QUEUED"));
    throw error;
  }
}

/** The answer was lost, or was none; a code is an answer, whether or not we know it. */
const isInDoubt = ({ mayHaveBeenSent, kind, code }: SmsError): boolean =>
  mayHaveBeenSent || (kind === "PROTOCOL" && code === undefined);

async function sendLetter(ctx: SystemContext, message: MessageRow, reached: Reached): Promise<void> {
  const template = templateOf(ctx, message, "MAIL");
  const values = wordsFor(template, message);
  const letter = {
    to: reached.address,
    subject: fillIn(localized(template.subject, message.locale), values),
    text: fillIn(localized(template.body, message.locale), values),
    reference: message.id,
  };
  try {
    await ctx.gateways.mail.send(letter, subjectOf(reached, message));
    await ctx.db.transact((tx) => moveMessage(tx, ctx, message, "SENT"));
  } catch (error) {
    await takeLetterFailure(ctx, message, reached, error);
  }
}

async function takeLetterFailure(
  ctx: SystemContext,
  message: MessageRow,
  reached: Reached,
  error: unknown,
): Promise<void> {
  if (error instanceof MailError && error.kind === "RECIPIENT_REFUSED") await suppress(ctx, reached, error);
  if (error instanceof RangeError) {
    await fail(ctx, message, "ADDRESS");
  } else if (error instanceof MailError && (error.kind === "RECIPIENT_REFUSED" || error.kind === "REJECTED")) {
    await fail(ctx, message, error.smtpCode ? `SMTP_${error.smtpCode}` : error.kind);
  } else {
    // With the same Message-ID it may go again: whoever has it already sees one mail.
    await ctx.db.transact((tx) => moveMessage(tx, ctx, message, "QUEUED"));
    throw error;
  }
}

const suppress = (ctx: SystemContext, { address, accountId }: Reached, { smtpCode }: MailError) =>
  ctx.db.once((writer) =>
    writer
      .insert(mailSuppressions)
      .values({
        addressIndex: ctx.blindIndex("MAIL_ADDRESS", address),
        accountId: accountId ?? null,
        code: String(smtpCode ?? ""),
        since: ctx.clock.now(),
      })
      .onDuplicateKeyUpdate({ set: { code: String(smtpCode ?? "") } }),
  );
