import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { FenScalar } from "#kernel/money";
import { pageOf } from "#kernel/page";
import { type ApprovalKind, approvalKinds } from "./kinds.js";

export const ApprovalKindEnum = Object.fromEntries(approvalKinds.map((kind) => [kind, kind])) as {
  [kind in ApprovalKind]: kind;
};
registerEnumType(ApprovalKindEnum, { name: "ApprovalKind", description: "What can wait for a second person." });

@ObjectType({ simpleResolvers: true, description: "A decision that waits for somebody who did not prepare it." })
export class Approval {
  @Field(() => ID)
  id!: string;

  @Field(() => ApprovalKindEnum)
  kind!: ApprovalKind;

  @Field(() => ID, { description: "What is to be decided about; open it to decide." })
  entity!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => FenScalar, { nullable: true })
  amountFen!: number | null;

  @Field(() => [ID], { description: "Who prepared or signed it so far; none of them may decide." })
  preparedBy!: string[];

  @Field(() => GraphQLDateTimeISO)
  askedAt!: Date;

  @Field(() => GraphQLDateTimeISO)
  dueAt!: Date;
}

export const ApprovalPage = pageOf("ApprovalPage", Approval);
