import { Refused } from "../client/graphql.js";
import { persist, waitFor } from "../client/patience.js";
import * as documents from "./care-documents.js";
import type { Phone } from "./phone.js";
import type { Session } from "./session.js";
import type { RequestKind, RequestStatus } from "./types.js";

const SIX_DIGITS = /\b\d{6}\b/;
/** Text messages of a restarted mall may take a sweep's time. */
const MESSAGE_MS = 60_000;

/** Writing to customer service, proving who one is, asking for one's rights. */
export function careVerbs({ ask, deed, once, patience }: Session, phone: Phone) {
  const request = (id: string) => ask(documents.myRequest, { id });

  /** The newest code sent to the number. */
  const codeSentTo = (number: string, since: number) =>
    waitFor("a code by text message", MESSAGE_MS + patience.limitMs, async () => {
      const texts = (await phone.textMessages(number)).slice(since);
      return texts.map(({ text }) => SIX_DIGITS.exec(text)?.[0]).findLast((code) => code !== undefined);
    });

  return {
    /** The key makes sending again the same message. */
    write: (body: string, about: { topic?: string; orderId?: string } = {}) =>
      ask(documents.sendMessage, { input: { body, clientMessageId: crypto.randomUUID(), ...about } }),

    conversation: () => ask(documents.myConversation, {}),

    conversationEvents: async (conversationId: string) =>
      (await ask(documents.conversationEvents, { conversationId })).nodes,

    identityAsks: () => ask(documents.myIdentityAsks, {}),

    /** Asks for the code, reads it off the telephone and types it in: for an agent's card, or of one's own accord. */
    async confirmIdentity(number: string, askId?: string) {
      const earlier = (await phone.textMessages(number)).length;
      await persist(patience, async (again) => {
        try {
          await once(documents.requestVerificationCode, { input: askId ? { askId } : {} });
        } catch (error) {
          // The lost answer was a yes: the code is on its way, and no other is sent within the minute.
          if (!again || !(error instanceof Refused) || error.code !== "VERIFICATION_PAUSED") throw error;
        }
      });
      const code = await codeSentTo(number, earlier);
      await deed(documents.confirmVerificationCode, { input: { code } }, async () => {
        if (!askId) return undefined;
        const card = (await ask(documents.myIdentityAsks, {})).find(({ id }) => id === askId);
        return card?.status === "CONFIRMED" ? { level: "L2" } : undefined;
      });
    },

    /** Asked twice for the same it is one request, so a lost answer is looked up. */
    submitRequest: (kind: RequestKind, text?: string) =>
      deed(documents.submitRequest, { input: { kind, text } }, async () => {
        const { nodes } = await ask(documents.myRequests, {});
        return nodes.find((found) => found.kind === kind && found.status !== "MERGED");
      }),

    continueRequest: (requestId: string) =>
      deed(documents.continueRequest, { input: { requestId } }, async () => {
        const now = await request(requestId);
        return now.status === "IDENTITY_PENDING" ? undefined : now;
      }),

    request,

    waitUntilRequest: (requestId: string, status: RequestStatus, withinMs = 60_000) =>
      waitFor(`request is ${status}`, withinMs + patience.limitMs, async () => {
        const now = await request(requestId);
        return now.status === status && now;
      }),

    textMessages: (number: string) => phone.textMessages(number),

    notifications: async () => (await ask(documents.myNotifications, {})).nodes,
  };
}
