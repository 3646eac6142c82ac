import { operation } from "../client/graphql.js";
import type { Page } from "../shopper/types.js";
import type { Campaign, Incident, OpenIncident, StaffConversation, StaffRequest, Suspension } from "./types.js";

/** What the desks of service, privacy and security ask. */

const refusal = "... on Refusal { code message }";
const invalid = "... on InvalidInput { fields { path code message } }";

interface Input<T> {
  input: T;
}

const conversation = "id conversationNumber status holder { id } held { shopperName phoneNumber order { id } }";

export const staffConversation = operation<StaffConversation, { id: string }>(`query StaffConversation($id: ID!) {
  staffConversation(id: $id) { ... on StaffConversation { ${conversation} } ${refusal} }
}`);

const conversationDeed = <I>(field: string, inputType = "ConversationInput") =>
  operation<StaffConversation, Input<I>>(`mutation ${field[0]!.toUpperCase()}${field.slice(1)}($input: ${inputType}!) {
  ${field}(input: $input) { ... on StaffConversation { ${conversation} } ${refusal} ${invalid} }
}`);

export const claimConversation = conversationDeed<{ conversationId: string }>("claimConversation");
export const closeConversation = conversationDeed<{ conversationId: string }>("closeConversation");

export interface NewAnswer {
  conversationId: string;
  clientMessageId: string;
  body: string;
}

export const answerConversation = operation<{ id: string }, Input<NewAnswer>>(
  `mutation AnswerConversation($input: AnswerConversationInput!) {
  answerConversation(input: $input) { ... on StaffMessage { id } ${refusal} ${invalid} }
}`,
);

export const askForIdentityConfirmation = operation<{ id: string; status: string }, Input<{ entity: string }>>(
  `mutation AskForIdentityConfirmation($input: IdentityEntityInput!) {
  askForIdentityConfirmation(input: $input) { ... on IdentityAsk { id status } ${refusal} ${invalid} }
}`,
);

export const identityStanding = operation<
  { level: string; ask: { id: string; status: string } | null },
  { entity: string }
>(`query IdentityStanding($entity: String!) {
  identityStanding(entity: $entity) { ... on IdentityStanding { level ask { id status } } ${refusal} }
}`);

export interface Reveal {
  entity: string;
  field: "CONSIGNEE_PHONE" | "ACCOUNT_PHONE";
  reason: "CALL_BACK" | "DELIVERY_PROBLEM";
}

export const revealPersonalData = operation<{ value: string; secondsLeft: number }, Input<Reveal>>(
  `mutation RevealPersonalData($input: RevealPersonalDataInput!) {
  revealPersonalData(input: $input) { ... on RevealedValue { value secondsLeft } ${refusal} ${invalid} }
}`,
);

const suspension = "id status staffId cause inBurst signatures { staffId role }";

export const revealSuspensions = operation<Page<Suspension>>(`query RevealSuspensions {
  revealSuspensions(first: 50, open: true) { nodes { ${suspension} } pageInfo { hasNextPage endCursor } }
}`);

export const liftRevealSuspension = operation<Suspension, Input<{ suspensionId: string; reason: string }>>(
  `mutation LiftRevealSuspension($input: LiftRevealSuspensionInput!) {
  liftRevealSuspension(input: $input) { ... on RevealSuspension { ${suspension} } ${refusal} ${invalid} }
}`,
);

const request = "id requestNumber kind status decisionVersion lastDay";

export const staffRequest = operation<StaffRequest, { id: string }>(`query StaffRequest($id: ID!) {
  staffRequest(id: $id) { ... on StaffDataSubjectRequest { ${request} } ${refusal} }
}`);

export const startRequest = operation<StaffRequest, Input<{ requestId: string }>>(
  `mutation StartRequest($input: DataSubjectRequestInput!) {
  startRequest(input: $input) { ... on StaffDataSubjectRequest { ${request} } ${refusal} ${invalid} }
}`,
);

export const prepareAnswer = operation<StaffRequest, Input<{ requestId: string; outcome: string; answer: string }>>(
  `mutation PrepareAnswer($input: PrepareAnswerInput!) {
  prepareAnswer(input: $input) { ... on StaffDataSubjectRequest { ${request} } ${refusal} ${invalid} }
}`,
);

export const approveAnswer = operation<StaffRequest, Input<{ requestId: string; version: number }>>(
  `mutation ApproveAnswer($input: ReviewInput!) {
  approveAnswer(input: $input) { ... on StaffDataSubjectRequest { ${request} } ${refusal} ${invalid} }
}`,
);

const incident = `id incidentNumber status kind concernsStaffId affectedCount
    notices { version status approvals { part staffId } } campaigns { id }`;

export const securityIncidents = operation<Page<OpenIncident>>(`query SecurityIncidents {
  securityIncidents(first: 50, filter: { open: true }) {
    nodes { id incidentNumber status concernsStaffId } pageInfo { hasNextPage endCursor }
  }
}`);

export const securityIncident = operation<Incident, { id: string }>(`query SecurityIncident($id: ID!) {
  securityIncident(id: $id) { ... on SecurityIncident { ${incident} } ${refusal} }
}`);

export const incidentDeed = <I>(field: string, inputType: string) =>
  operation<Incident, Input<I>>(`mutation ${field[0]!.toUpperCase()}${field.slice(1)}($input: ${inputType}!) {
  ${field}(input: $input) { ... on SecurityIncident { ${incident} } ${refusal} ${invalid} }
}`);

const campaign = `id status people { attempted told unreachable }
    progress { channel pending sent delivered failed noChannel unknown read }`;

export const noticeCampaign = operation<Campaign, { id: string }>(`query NoticeCampaign($id: ID!) {
  noticeCampaign(id: $id) { ... on NoticeCampaign { ${campaign} } ${refusal} }
}`);

export const startCampaign = operation<Campaign, Input<{ incidentId: string; confirmation: string }>>(
  `mutation StartCampaign($input: StartCampaignInput!) {
  startCampaign(input: $input) { ... on NoticeCampaign { ${campaign} } ${refusal} ${invalid} }
}`,
);
