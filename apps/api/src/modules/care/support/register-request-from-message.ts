import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { idOf, read } from "#kernel/input";
import { InvalidInput, NotFound, Refusal, StateConflict } from "#kernel/refusal";
import type { DataKey } from "#kernel/sealed";
import { recordAudit } from "#platform/audit";
import { openRequest, type RequestKind, requestKinds, settleIdentity } from "#privacy/data-subject-requests";
import { onConversation } from "./forms.js";
import type { RegisterRequestFromMessageInput } from "./inputs.js";
import { openBody } from "./message-texts.js";
import { onHeldConversation } from "./on-held-conversation.js";
import { appendEvent, type Stream } from "./stream.js";
import { conversationEvents, type MessageRow, messages } from "./tables.js";

const kinds = Object.keys(requestKinds) as [RequestKind, ...RequestKind[]];
const form = onConversation.extend({ messageId: idOf("msg"), kind: z.enum(kinds) });

const action = "care/support.registerRequestFromMessage";

/**
 * A message turns out to be a request about the shopper's own data. It counts from when it was sent, however late
 * somebody recognized it, and the chat goes on beside it. Policy 9.1.1.
 */
export async function registerRequestFromMessage(
  ctx: StaffContext,
  input: RegisterRequestFromMessageInput,
): Promise<Stream | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { conversationId, messageId, kind } = given;
  const requestKey = await ctx.keys.create("CASE");
  const outcome = await onHeldConversation<Stream>(ctx, { conversationId, action }, async (tx, stream) => {
    const message = await shoppersOwn(tx, stream, messageId);
    if (!message) return new NotFound();
    if (await isRegistered(tx, stream, messageId)) return new StateConflict();
    const request = await open(tx, ctx, { stream, message, kind, requestKey });
    if (request instanceof Refusal) return request;
    await appendEvent(tx, ctx, stream, { kind: "REQUEST_REGISTERED", messageId, about: request.id });
    const detail = { kind, message: messageId, request: request.id };
    await recordAudit(tx, ctx, { action, entity: conversationId, detail });
    return stream;
  });
  if (!(outcome instanceof Refusal)) await ctx.keys.claim(requestKey.id);
  return outcome;
}

async function shoppersOwn(tx: Tx, { conversation }: Stream, messageId: MessageRow["id"]) {
  const [row] = await tx
    .select()
    .from(messages)
    .where(
      and(eq(messages.id, messageId), eq(messages.conversationId, conversation.id), eq(messages.senderKind, "SHOPPER")),
    );
  return row;
}

const isRegistered = async (tx: Tx, { conversation }: Stream, messageId: MessageRow["id"]): Promise<boolean> =>
  (await tx.$count(
    conversationEvents,
    and(
      eq(conversationEvents.conversationId, conversation.id),
      eq(conversationEvents.kind, "REQUEST_REGISTERED"),
      eq(conversationEvents.messageId, messageId),
    ),
  )) > 0;

interface Recognized {
  stream: Stream;
  message: MessageRow;
  kind: RequestKind;
  requestKey: DataKey;
}

async function open(tx: Tx, ctx: StaffContext, { stream, message, kind, requestKey }: Recognized) {
  const asked = await openBody(tx, ctx, message);
  const request = await openRequest(tx, ctx, {
    key: requestKey,
    kind,
    channel: "CONVERSATION",
    receivedAt: message.sentAt,
    accountId: stream.conversation.accountId,
    source: message.id,
    ...(asked && { asked }),
    action,
  });
  return request.status === "TRIAGED" ? settleIdentity(tx, ctx, request, action) : request;
}
