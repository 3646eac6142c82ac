import * as documents from "./care-documents.js";
import type { StaffSession } from "./staff-session.js";

/** Talking to shoppers, knowing who they are, and answering their requests. */
export function serviceVerbs({ ask, deed }: StaffSession) {
  const conversation = (id: string) => ask(documents.staffConversation, { id });
  const request = (id: string) => ask(documents.staffRequest, { id });
  const standing = (entity: string) => ask(documents.identityStanding, { entity });

  return {
    conversation,
    standing,
    request,

    claimConversation: (conversationId: string) =>
      deed(documents.claimConversation, { input: { conversationId } }, async () => {
        const now = await conversation(conversationId);
        return now.held ? now : undefined;
      }),

    /** The key makes answering again the same message. */
    answer: (conversationId: string, body: string) =>
      ask(documents.answerConversation, { input: { conversationId, body, clientMessageId: crypto.randomUUID() } }),

    closeConversation: (conversationId: string) =>
      deed(documents.closeConversation, { input: { conversationId } }, async () => {
        const now = await conversation(conversationId);
        return now.status === "CLOSED" ? now : undefined;
      }),

    askForIdentity: (entity: string) =>
      deed(documents.askForIdentityConfirmation, { input: { entity } }, async () => {
        const { ask: card } = await standing(entity);
        return card?.status === "OPEN" ? card : undefined;
      }),

    /** Each time counts, the answer lost or not. */
    reveal: (input: documents.Reveal) => ask(documents.revealPersonalData, { input }),

    suspensions: async () => (await ask(documents.revealSuspensions, {})).nodes,

    liftSuspension: (suspensionId: string, role: string) =>
      deed(documents.liftRevealSuspension, { input: { suspensionId, reason: "TRAINED" } }, async () => {
        const { nodes } = await ask(documents.revealSuspensions, {});
        const open = nodes.find(({ id }) => id === suspensionId);
        if (!open) return LIFTED;
        return open.signatures.some((signature) => signature.role === role) ? open : undefined;
      }),

    startRequest: (requestId: string) =>
      deed(documents.startRequest, { input: { requestId } }, async () => {
        const now = await request(requestId);
        return now.status === "EXECUTING" ? now : undefined;
      }),

    prepareAnswer: (requestId: string, answer: string) =>
      deed(documents.prepareAnswer, { input: { requestId, outcome: "FULFILLED", answer } }, async () => {
        const now = await request(requestId);
        return now.status === "EXECUTING" ? undefined : now;
      }),

    approveAnswer: (requestId: string, version: number) =>
      deed(documents.approveAnswer, { input: { requestId, version } }, async () => {
        const now = await request(requestId);
        return now.status === "REVIEW" ? undefined : now;
      }),
  };
}

/** Not among the open ones any more. */
const LIFTED = { id: "", status: "LIFTED", staffId: "", cause: "", inBurst: 0, signatures: [] };
