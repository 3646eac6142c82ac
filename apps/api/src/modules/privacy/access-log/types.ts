import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Id } from "#kernel/id";
import { pageOf } from "#kernel/page";
import type { AccessDecision } from "./tables.js";

export const AccessDecisionEnum: { [decision in AccessDecision]: decision } = {
  MASKED: "MASKED",
  SHOWN: "SHOWN",
  REVEALED: "REVEALED",
  EXPORTED: "EXPORTED",
  DENIED: "DENIED",
};
registerEnumType(AccessDecisionEnum, { name: "AccessDecision", description: "What came of a reading." });

@ObjectType({ simpleResolvers: true, description: "Whom an entry is about, by number." })
export class AccessSubject {
  @Field(() => ID, { nullable: true })
  accountId!: string | null;

  @Field(() => ID, { nullable: true })
  orderId!: string | null;
}

@ObjectType({ description: "One reading of personal data by staff; never a value. Policy 5.5." })
export class AccessEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLDateTimeISO)
  at!: Date;

  @Field(() => ID)
  staffId!: string;

  @Field(() => String, { description: "The operation's name, or `wing/room.deed`." })
  operation!: string;

  @Field(() => AccessDecisionEnum)
  decision!: AccessDecision;

  @Field(() => [String], { description: "`Type.field`" })
  fields!: string[];

  @Field(() => Int)
  subjectCount!: number;

  @Field(() => ID, { nullable: true, description: "The work item on the ground of which it was read." })
  workItem!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String)
  requestId!: string;
}

export const AccessEntryPage = pageOf("AccessEntryPage", AccessEntry);

@InputType()
export class AccessEntryFilter {
  @Field(() => ID, { nullable: true })
  staffId?: Id<"stf">;

  @Field(() => ID, { nullable: true })
  accountId?: Id<"acc">;

  @Field(() => ID, { nullable: true })
  orderId?: Id<"ord">;

  @Field(() => AccessDecisionEnum, { nullable: true })
  decision?: AccessDecision;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  from?: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  to?: Date;
}
