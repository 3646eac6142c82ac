import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "One step in the life of a thing, as the audit trail tells it." })
export class HistoryEvent {
  @Field(() => GraphQLDateTimeISO)
  at!: Date;

  @Field(() => String, { description: "`wing/room.deed`" })
  action!: string;

  @Field(() => String, { description: "SHOPPER, STAFF, SYSTEM or ANYONE; never who." })
  actorKind!: string;

  @Field(() => String, { nullable: true })
  fromStatus!: string | null;

  @Field(() => String, { nullable: true })
  toStatus!: string | null;
}
