import { z } from "zod";
import { idOf, multiline } from "#kernel/input";

export const TEXT_MAX = 1_000;

export const words = multiline(TEXT_MAX);

/** Made by the sender's device, one per message it means to send. */
export const clientMessageId = z.uuid("INVALID_ID").transform((id) => id.toLowerCase());

export const onConversation = z.object({ conversationId: idOf("cnv") });
