import "server-only";
import { redirect } from "next/navigation";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { submit } from "#lib/forms";
import { paths } from "#lib/paths";

interface ChatDeed<Answer> {
  /** Names of the fields to show again after a no. */
  readonly keep?: readonly string[];
  readonly send: (conversationId: string) => Promise<Answer>;
  /** Where it goes on; the chat itself when left out. */
  readonly goesTo?: (chatId: string) => string;
}

/** Does one deed on a chat and comes back to it. */
export function onChat<Answer extends object>(
  form: FormData,
  { keep = [], send, goesTo = (id) => paths.chat(id) }: ChatDeed<Answer>,
): Promise<FormState> {
  const chatId = text(form, "chatId");
  return submit(form, { keep, send: () => send(chatId), onDone: async () => redirect(goesTo(chatId)) });
}
