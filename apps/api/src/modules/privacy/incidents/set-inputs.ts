import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, InputType } from "type-graphql";
import { ConfidenceEnum, DataTypeEnum } from "./enums.js";
import { IncidentInput, IncidentWithReasonInput } from "./inputs.js";
import type { Confidence, DataType } from "./status.js";

@InputType()
export class AddPeopleShownInput extends IncidentInput {
  @Field(() => ID)
  staffId!: string;

  @Field(() => GraphQLDateTimeISO)
  from!: Date;

  @Field(() => GraphQLDateTimeISO)
  to!: Date;

  @Field(() => Boolean, { defaultValue: false, description: "Also those of whom only masked values were shown." })
  includeMasked!: boolean;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class AddPeopleOfOrdersInput extends IncidentInput {
  @Field(() => GraphQLDateTimeISO, { nullable: true })
  from?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  to?: Date | null;

  @Field(() => [String], { nullable: true, description: "Instead of a period; up to 500." })
  orderNumbers?: string[] | null;

  @Field(() => [DataTypeEnum])
  dataTypes!: DataType[];

  @Field(() => ConfidenceEnum)
  confidence!: Confidence;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class AddListedPeopleInput extends IncidentInput {
  @Field(() => String, { description: "A mobile number or a mail address per line. Found by blind index, not kept." })
  list!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Keep those whom we do not know otherwise, sealed, so that they can be told.",
  })
  keepUnknown!: boolean;

  @Field(() => [DataTypeEnum])
  dataTypes!: DataType[];

  @Field(() => ConfidenceEnum)
  confidence!: Confidence;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class RemoveAffectedPersonInput extends IncidentWithReasonInput {
  @Field(() => ID)
  subjectId!: string;
}
