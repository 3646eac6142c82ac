import { type MessageBook, textsToApprove } from "#kernel/message";

/**
 * What an operator does in the provider's console before the first text message: has every text approved, and says
 * where delivery reports go. In demo mode the provider is the sandbox. Safe to repeat.
 */
export async function prepareTextProvider(sandboxUrl: string, book: MessageBook, reportUrl: string): Promise<void> {
  const enter = async (path: string, body: object) => {
    const response = await fetch(`${sandboxUrl}/__sandbox/sms/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`the sandbox answered ${response.status} to sms/${path}`);
  };
  for (const { name, text } of textsToApprove(book)) await enter("templates", { id: name, text });
  await enter("report-url", { url: reportUrl });
}
