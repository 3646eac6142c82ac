import { type MessageBook, textsToApprove } from "#kernel/message";

/**
 * What an operator does in the provider's console before the first text message: has every text approved, and says
 * where delivery reports go. In demo mode the provider is the sandbox. Safe to repeat.
 */
export async function prepareTextProvider(sandboxUrl: string, book: MessageBook, reportUrl: string): Promise<void> {
  for (const { name, text } of textsToApprove(book)) await enter(sandboxUrl, "templates", { id: name, text });
  await enter(sandboxUrl, "report-url", { url: reportUrl });
}

/** A phone (E.164) whose owner takes no text messages. */
export const refuseMessagesTo = (sandboxUrl: string, phone: string): Promise<void> =>
  enter(sandboxUrl, "fate", { phone, fate: "BLACKLISTED" });

async function enter(sandboxUrl: string, path: string, body: object): Promise<void> {
  const response = await fetch(`${sandboxUrl}/__sandbox/sms/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`the sandbox answered ${response.status} to sms/${path}`);
}
