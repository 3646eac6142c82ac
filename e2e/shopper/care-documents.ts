import { operation } from "../client/graphql.js";
import type { Conversation, DataRequest, IdentityAsk, Message, Notification, Page, RequestKind } from "./types.js";

/** What the mini program asks of customer service and of the privacy desk. */

const refusal = "... on Refusal { code message }";
const invalid = "... on InvalidInput { fields { path code message } }";

interface Input<T> {
  input: T;
}

export interface NewMessage {
  clientMessageId: string;
  body: string;
  topic?: string;
  orderId?: string;
}

export const sendMessage = operation<Message, Input<NewMessage>>(`mutation SendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) { ... on Message { id seq body } ${refusal} ${invalid} }
}`);

export const myConversation = operation<Conversation | null>(`query MyConversation {
  myConversation { id conversationNumber status unread lastSeq }
}`);

export const conversationEvents = operation<
  { nodes: { seq: number; kind: string; message: { body: string | null; senderKind: string } | null }[] },
  { conversationId: string }
>(`query ConversationEvents($conversationId: ID!) {
  conversationEvents(conversationId: $conversationId) {
    ... on ConversationEventPage { nodes { seq kind message { body senderKind } } } ${refusal}
  }
}`);

export const myIdentityAsks = operation<IdentityAsk[]>(`query MyIdentityAsks {
  myIdentityAsks { id entity status }
}`);

export const requestVerificationCode = operation<{ sentTo: string }, Input<{ askId?: string }>>(
  `mutation RequestVerificationCode($input: RequestVerificationCodeInput!) {
  requestVerificationCode(input: $input) { ... on VerificationCodeSent { sentTo nextCodeAt } ${refusal} ${invalid} }
}`,
);

export const confirmVerificationCode = operation<{ level: string }, Input<{ code: string }>>(
  `mutation ConfirmVerificationCode($input: ConfirmVerificationCodeInput!) {
  confirmVerificationCode(input: $input) { ... on IdentityConfirmed { level } ${refusal} ${invalid} }
}`,
);

const request = "id requestNumber kind status lastDay outcome answer";

export const submitRequest = operation<DataRequest, Input<{ kind: RequestKind; text?: string }>>(
  `mutation SubmitRequest($input: SubmitRequestInput!) {
  submitRequest(input: $input) { ... on DataSubjectRequest { ${request} } ${refusal} ${invalid} }
}`,
);

export const continueRequest = operation<DataRequest, Input<{ requestId: string }>>(
  `mutation ContinueRequest($input: DataSubjectRequestInput!) {
  continueRequest(input: $input) { ... on DataSubjectRequest { ${request} } ${refusal} ${invalid} }
}`,
);

export const myRequest = operation<DataRequest, { id: string }>(`query MyRequest($id: ID!) {
  myRequest(id: $id) { ... on DataSubjectRequest { ${request} } ${refusal} }
}`);

export const myRequests = operation<Page<DataRequest>>(`query MyRequests {
  myRequests(first: 20) { nodes { ${request} } pageInfo { hasNextPage endCursor } }
}`);

export const myNotifications = operation<Page<Notification>>(`query MyNotifications {
  myNotifications(first: 50) { nodes { id template entity title body readAt } pageInfo { hasNextPage endCursor } }
}`);
