import type { ShopperContext, StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { newId } from "#kernel/id";
import type { DataKey } from "#kernel/sealed";
import { sealBody } from "./message-texts.js";
import { appendEvent, type Stream } from "./stream.js";
import { type MessageKind, type MessageRow, messages } from "./tables.js";

interface NewMessage {
  key: DataKey;
  kind: MessageKind;
  body: string;
  clientMessageId: string;
}

/** Writes one message under the stream's lock, with the number that its event gets. */
export async function postMessage(
  tx: Tx,
  ctx: ShopperContext | StaffContext,
  stream: Stream,
  { key, kind, body, clientMessageId }: NewMessage,
): Promise<MessageRow> {
  const id = newId("msg");
  const { actor } = ctx;
  const seq = await appendEvent(tx, ctx, stream, {
    kind: kind === "NOTE" ? "NOTE_ADDED" : "MESSAGE_POSTED",
    messageId: id,
  });
  const row: MessageRow = {
    id,
    conversationId: stream.conversation.id,
    sessionId: stream.session.id,
    seq,
    kind,
    senderKind: actor.kind,
    senderId: actor.kind === "SHOPPER" ? actor.accountId : actor.staffId,
    clientMessageId,
    body: sealBody(key, id, body),
    sentAt: ctx.clock.now(),
    recalledAt: null,
  };
  await tx.insert(messages).values(row);
  return row;
}
