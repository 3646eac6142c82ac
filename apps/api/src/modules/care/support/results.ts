import { InvalidInput, NotFound, resultOf, StateConflict } from "#kernel/refusal";
import { AsksForSecrets, ConversationTaken, TooLateToRecall, TooManyMessages } from "./refusals.js";
import {
  Conversation,
  ConversationEventPage,
  Message,
  StaffConversation,
  StaffConversationEventPage,
  StaffMessage,
} from "./types.js";

export const SendMessageResult = resultOf("SendMessageResult", Message, TooManyMessages, NotFound, InvalidInput);
export const RecallMessageResult = resultOf("RecallMessageResult", Message, TooLateToRecall, NotFound, InvalidInput);
export const MarkConversationReadResult = resultOf("MarkConversationReadResult", Conversation, NotFound, InvalidInput);
export const ConversationEventsResult = resultOf("ConversationEventsResult", ConversationEventPage, NotFound);

type Class = Parameters<typeof resultOf>[2];
const onConversation = <Name extends string, No extends Class[]>(name: Name, ...refusals: No) =>
  resultOf(name, StaffConversation, ...refusals, StateConflict, NotFound, InvalidInput);
const onMessage = <Name extends string, No extends Class[]>(name: Name, ...refusals: No) =>
  resultOf(name, StaffMessage, ...refusals, StateConflict, NotFound, InvalidInput);

export const StaffConversationResult = resultOf("StaffConversationResult", StaffConversation, NotFound);
export const StaffConversationEventsResult = resultOf(
  "StaffConversationEventsResult",
  StaffConversationEventPage,
  NotFound,
);
export const ClaimConversationResult = onConversation("ClaimConversationResult", ConversationTaken);
export const HandOverConversationResult = onConversation("HandOverConversationResult");
export const CloseConversationResult = onConversation("CloseConversationResult");
export const LinkConversationOrderResult = onConversation("LinkConversationOrderResult");
export const RegisterRequestFromMessageResult = onConversation("RegisterRequestFromMessageResult");
export const TransferConversationToSecurityResult = onConversation("TransferConversationToSecurityResult");
export const AnswerConversationResult = onMessage("AnswerConversationResult", AsksForSecrets);
export const AddConversationNoteResult = onMessage("AddConversationNoteResult");
export const RecallAnswerResult = onMessage("RecallAnswerResult", TooLateToRecall);
