import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, InterfaceType, ObjectType } from "type-graphql";
import { PersonalField } from "#kernel/access";
import { Urgency } from "#kernel/deadline";
import { pageOf } from "#kernel/page";
import { ConversationEventKindEnum, ConversationStatusEnum, ConversationTopicEnum } from "./enums.js";
import type { ConversationStatus, ConversationTopic } from "./status.js";
import type { EventKind } from "./tables.js";

/** Only reached by the shopper, and by whoever holds the conversation: then the words have to be read. */
const forTheChat = PersonalField({ mask: "TEXT", shopper: "VALUE", staff: { "conversation:answer": "VALUE" } });

@InterfaceType({ description: "One message or note." })
export abstract class MessageFacts {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "Its place in the stream; sort by this, never by a clock." })
  seq!: number;

  @Field(() => ID, { description: "The sender's own name for it: match what comes back by it." })
  clientMessageId!: string;

  @Field(() => String, { description: "SHOPPER or STAFF." })
  senderKind!: string;

  @Field(() => String, { nullable: true, description: "Null once taken back or erased." })
  @forTheChat
  body!: string | null;

  @Field(() => GraphQLDateTimeISO)
  sentAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  recalledAt!: Date | null;
}

@ObjectType({ implements: MessageFacts, description: "A message, as the shopper sees it." })
export class Message extends MessageFacts {}

@ObjectType({ implements: MessageFacts, description: "A message or a note, as the desk sees it." })
export class StaffMessage extends MessageFacts {
  @Field(() => Boolean, { description: "For colleagues alone." })
  isNote!: boolean;

  @Field(() => Boolean, { description: "The caller may take it back now." })
  mayRecall!: boolean;

  @Field(() => String, { nullable: true, description: "Which colleague wrote it." })
  senderName!: string | null;
}

@InterfaceType({ description: "Something that happened in a stream." })
export abstract class ConversationEventFacts {
  @Field(() => Int, { description: "Without gaps in what the desk sees; the shopper does not see notes." })
  seq!: number;

  @Field(() => GraphQLDateTimeISO)
  at!: Date;

  @Field(() => ConversationEventKindEnum)
  kind!: EventKind;

  @Field(() => ID, { description: "Of the session in which it happened." })
  sessionId!: string;

  @Field(() => String, { description: "SHOPPER, STAFF or SYSTEM." })
  actorKind!: string;

  @Field(() => ID, { nullable: true, description: "MESSAGE_RECALLED: of the message taken back." })
  messageId!: string | null;

  @Field(() => Int, { nullable: true, description: "READ: the shopper has seen everything up to here." })
  upToSeq!: number | null;
}

@ObjectType({ implements: ConversationEventFacts })
export class ConversationEvent extends ConversationEventFacts {
  @Field(() => Message, { nullable: true, description: "MESSAGE_POSTED: as it is now." })
  message!: Message | null;
}

@ObjectType({ implements: ConversationEventFacts })
export class StaffConversationEvent extends ConversationEventFacts {
  @Field(() => StaffMessage, { nullable: true, description: "MESSAGE_POSTED, NOTE_ADDED: as it is now." })
  message!: StaffMessage | null;

  @Field(() => String, { nullable: true, description: "Which colleague did it." })
  staffName!: string | null;

  @Field(() => String, { nullable: true, description: "ASSIGNED: into whose hands." })
  toStaffName!: string | null;

  @Field(() => ID, { nullable: true, description: "The order, request or incident that it led to." })
  about!: string | null;
}

@InterfaceType({ description: "A stretch of a stream, oldest first." })
abstract class EventPageFacts {
  @Field(() => Int, { description: "Read on from here: the highest number looked at, shown or not." })
  lastSeq!: number;

  @Field(() => Boolean, { description: "There is more after `lastSeq`: ask again at once." })
  hasMore!: boolean;

  @Field(() => Boolean, { description: "There is more before the first one." })
  hasEarlier!: boolean;
}

@ObjectType({ implements: EventPageFacts })
export class ConversationEventPage extends EventPageFacts {
  @Field(() => [ConversationEvent])
  nodes!: ConversationEvent[];
}

@ObjectType({ implements: EventPageFacts })
export class StaffConversationEventPage extends EventPageFacts {
  @Field(() => [StaffConversationEvent])
  nodes!: StaffConversationEvent[];
}

@ObjectType({ simpleResolvers: true, description: "Somebody waits for us." })
export class WaitingClock {
  @Field(() => GraphQLDateTimeISO)
  since!: Date;

  @Field(() => Int)
  seconds!: number;

  @Field(() => Urgency, { description: "NEAR from 100 s on, OVERDUE from 180 s on." })
  urgency!: keyof typeof Urgency;
}

@ObjectType({ description: "The shopper's one stream with the mall. Policy 9.1.1." })
export class Conversation {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  conversationNumber!: string;

  @Field(() => ConversationStatusEnum)
  status!: ConversationStatus;

  @Field(() => ConversationTopicEnum)
  topic!: ConversationTopic;

  @Field(() => Int)
  lastSeq!: number;

  @Field(() => Int, { description: "How far the shopper has seen it." })
  readSeq!: number;
}

/** Says nothing about the person: whoever may answer sees it, in hand or not. */
@ObjectType({ description: "A conversation in the desk's lists. What it is about, and not with whom. Policy 5.4." })
export class StaffConversation {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  conversationNumber!: string;

  @Field(() => ConversationStatusEnum)
  status!: ConversationStatus;

  @Field(() => ConversationTopicEnum)
  topic!: ConversationTopic;

  @Field(() => GraphQLDateTimeISO, { description: "When this session began." })
  openedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  closedAt!: Date | null;
}

@ObjectType({ description: "What only the holder of a conversation sees, for as long as it is open. Policy 5.3, 5.4." })
export class HeldConversation {
  @Field(() => ID)
  accountId!: string;
}

@ObjectType({ simpleResolvers: true, description: "A ready sentence." })
export class CannedReply {
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  text!: string;
}

export const StaffConversationPage = pageOf("StaffConversationPage", StaffConversation);
