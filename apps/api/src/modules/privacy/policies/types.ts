import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { NotFound, resultOf } from "#kernel/refusal";

@ObjectType({ simpleResolvers: true })
export class PolicyClause {
  @Field(() => String, { description: "As people quote it, e.g. `5.9.1`; unique in its version." })
  number!: string;

  @Field(() => String, { description: "Paragraphs apart by a blank line, items after `- `, key terms in `**…**`." })
  text!: string;
}

@ObjectType({ simpleResolvers: true, description: "One of the nine chapters." })
export class PolicyChapter {
  @Field(() => String, { description: "Stable name for links, e.g. `rights`." })
  anchor!: string;

  @Field(() => String)
  title!: string;

  @Field(() => [PolicyClause])
  clauses!: PolicyClause[];
}

@ObjectType({
  simpleResolvers: true,
  description: "One published text of the privacy policy. It never changes; the Chinese wording binds.",
})
export class PolicyVersion {
  @Field(() => String)
  version!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: "The operator of the mall." })
  author!: string;

  @Field(() => String, { description: "Stands before chapter 1; written like a clause." })
  preamble!: string;

  @Field(() => GraphQLDateTimeISO, { description: "When it was put before the public." })
  releasedAt!: Date;

  @Field(() => String, { description: "Date of the wording, `YYYY-MM-DD` in Asia/Shanghai." })
  updatedOn!: string;

  @Field(() => String, { description: "First day on which it binds, `YYYY-MM-DD` in Asia/Shanghai." })
  effectiveOn!: string;

  @Field(() => Int, { description: "How often it was opened; no visitor is identified." })
  viewCount!: number;

  @Field(() => String, { description: "SHA-256 of the text in both languages, hex: what an agreement names." })
  textHash!: string;

  @Field(() => [PolicyChapter])
  chapters!: PolicyChapter[];
}

@ObjectType({ simpleResolvers: true, description: "Who runs the mall, as the policy and every notice name it." })
export class Operator {
  @Field(() => String)
  company!: string;

  @Field(() => String)
  product!: string;

  @Field(() => String, { description: "Customer service hotline; also leads to personal information protection." })
  hotline!: string;
}

@InputType()
export class RecordPolicyViewInput {
  @Field(() => String)
  version!: string;
}

export const RecordPolicyViewResult = resultOf("RecordPolicyViewResult", PolicyVersion, NotFound);
