import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { pageOf } from "#kernel/page";
import { NotFound, resultOf } from "#kernel/refusal";

@ObjectType({ description: "A message from the mall, without personal data: numbers, dates and what to open." })
export class Notification {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: "`wing/room.event`, stable." })
  template!: string;

  @Field(() => ID, { description: "What it is about: an order, a case, a request." })
  entity!: string;

  @Field(() => GraphQLDateTimeISO)
  createdAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  readAt!: Date | null;
}

export const NotificationPage = pageOf("NotificationPage", Notification);

@InputType()
export class MarkNotificationReadInput {
  @Field(() => ID)
  notificationId!: string;
}

export const MarkNotificationReadResult = resultOf("MarkNotificationReadResult", Notification, NotFound);
