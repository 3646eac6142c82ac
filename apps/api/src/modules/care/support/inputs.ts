import { Field, ID, InputType, Int } from "type-graphql";
import { type RequestKind, RequestKindEnum } from "#privacy/data-subject-requests";
import { CallerRoleEnum, ConversationTopicEnum, TicketOutcomeEnum } from "./enums.js";
import type { CallerRole, ConversationTopic, TicketOutcome } from "./status.js";

const CLIENT_MESSAGE_ID = "A UUID made by the sender, one per message: sending again with it changes nothing.";
const BODY = "Up to 1,000 characters.";

@InputType()
export class SendMessageInput {
  @Field(() => ID, { description: CLIENT_MESSAGE_ID })
  clientMessageId!: string;

  @Field(() => String, { description: BODY })
  body!: string;

  @Field(() => ConversationTopicEnum, { nullable: true, description: "Of the session that this message opens." })
  topic?: ConversationTopic;

  @Field(() => ID, { nullable: true, description: "An own order that the chat is about: it is kept with the order." })
  orderId?: string | null;
}

@InputType()
export class RecallMessageInput {
  @Field(() => ID)
  messageId!: string;
}

@InputType()
export class MarkConversationReadInput {
  @Field(() => Int)
  upToSeq!: number;
}

@InputType()
export class ConversationInput {
  @Field(() => ID)
  conversationId!: string;
}

@InputType()
export class AnswerConversationInput extends ConversationInput {
  @Field(() => ID, { description: CLIENT_MESSAGE_ID })
  clientMessageId!: string;

  @Field(() => String, { description: BODY })
  body!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "After ASKS_FOR_SECRETS: it asks for nothing of the kind.",
  })
  sendAnyway?: boolean;
}

@InputType()
export class AddConversationNoteInput extends ConversationInput {
  @Field(() => ID, { description: CLIENT_MESSAGE_ID })
  clientMessageId!: string;

  @Field(() => String, { description: BODY })
  body!: string;
}

@InputType()
export class RecallAnswerInput extends ConversationInput {
  @Field(() => ID)
  messageId!: string;
}

@InputType()
export class HandOverConversationInput extends ConversationInput {
  @Field(() => ID, { nullable: true, description: "A colleague who may answer; null puts it back into the queue." })
  toStaffId?: string | null;

  @Field(() => String, { description: "Where things stand, for whoever goes on. Up to 1,000 characters." })
  note!: string;
}

@InputType()
export class LinkConversationOrderInput extends ConversationInput {
  @Field(() => ID)
  orderId!: string;
}

@InputType()
export class RegisterRequestFromMessageInput extends ConversationInput {
  @Field(() => ID, { description: "The shopper's message: the clock runs from when it was sent." })
  messageId!: string;

  @Field(() => RequestKindEnum)
  kind!: RequestKind;
}

@InputType()
export class TransferConversationToSecurityInput extends ConversationInput {
  @Field(() => String, { description: "What the shopper reports, in the agent's words. Up to 1,000 characters." })
  note!: string;
}

@InputType()
export class OpenTicketInput {
  @Field(() => String, { description: "Mainland mobile number." })
  callerPhone!: string;

  @Field(() => CallerRoleEnum)
  callerRole!: CallerRole;

  @Field(() => String, { nullable: true, description: "As the caller gave it. Up to 60 characters." })
  callerName?: string | null;

  @Field(() => Boolean, { description: "Asked first: it decides who answers, and by when. Policy 9.1.2." })
  aboutPersonalData!: boolean;

  @Field(() => RequestKindEnum, { nullable: true, description: "What is asked for, when it is about personal data." })
  requestKind?: RequestKind | null;

  @Field(() => String, { description: BODY })
  subject!: string;
}

@InputType()
export class TicketInput {
  @Field(() => ID)
  ticketId!: string;
}

@InputType()
export class AddTicketNoteInput extends TicketInput {
  @Field(() => String, { description: BODY })
  text!: string;

  @Field(() => Boolean, { defaultValue: false, description: "It is the caller's turn now." })
  waitingOnCaller!: boolean;
}

@InputType()
export class ResolveTicketInput extends TicketInput {
  @Field(() => TicketOutcomeEnum)
  outcome!: TicketOutcome;

  @Field(() => String, { description: "What the caller was told. Up to 1,000 characters." })
  answer!: string;
}
