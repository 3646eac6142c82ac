import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { pageOf } from "#kernel/page";
import { InvalidInput, NotFound, resultOf, StateConflict } from "#kernel/refusal";
import type { OutboxStatus } from "./status.js";

export const OutboxStatusEnum: { [status in OutboxStatus]: status } = {
  WAITING: "WAITING",
  DELIVERED: "DELIVERED",
  DEAD: "DEAD",
  DISCARDED: "DISCARDED",
};
registerEnumType(OutboxStatusEnum, {
  name: "OutboxStatus",
  description: "DEAD: given up after the last try, and somebody has to decide.",
});

@ObjectType({ simpleResolvers: true, description: "One entry of a message: a code, a number or an id." })
export class OutboxPayloadEntry {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType({ description: "An effect on the outside world that was promised with a deed. Ids and codes only." })
export class OutboxMessage {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: "`wing/room.effect`" })
  topic!: string;

  @Field(() => GraphQLDateTimeISO)
  createdAt!: Date;

  @Field(() => Int)
  attempts!: number;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "When it is tried next." })
  dueAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  deliveredAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  deadAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  discardedAt!: Date | null;

  @Field(() => ID, { nullable: true })
  discardedBy!: string | null;

  @Field(() => String, { nullable: true })
  discardReason!: string | null;

  @Field(() => String, { nullable: true, description: "Code of the last failure, never its text." })
  lastError!: string | null;
}

export const OutboxMessagePage = pageOf("OutboxMessagePage", OutboxMessage);

export const OutboxMessageResult = resultOf("OutboxMessageResult", OutboxMessage, NotFound);
export const RetryOutboxMessageResult = resultOf(
  "RetryOutboxMessageResult",
  OutboxMessage,
  StateConflict,
  NotFound,
  InvalidInput,
);
export const DiscardOutboxMessageResult = resultOf(
  "DiscardOutboxMessageResult",
  OutboxMessage,
  StateConflict,
  NotFound,
  InvalidInput,
);
