import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { ReportBasisEnum, ReportChannelEnum, ReportKindEnum } from "./enums.js";
import { IncidentInput, IncidentWithReasonInput } from "./inputs.js";
import type { ReportBasis, ReportChannel, ReportKind } from "./status.js";

@InputType({ description: "The eight elements; empty ones are allowed in a draft." })
export class NoticeElementsInput {
  @Field(() => String)
  happened!: string;

  @Field(() => String)
  dataTypes!: string;

  @Field(() => String)
  cause!: string;

  @Field(() => String)
  harm!: string;

  @Field(() => String)
  measures!: string;

  @Field(() => String)
  advice!: string;

  @Field(() => String)
  remedies!: string;

  @Field(() => String)
  contact!: string;
}

@InputType()
export class PrepareIncidentNoticeInput extends IncidentInput {
  @Field(() => Int, { description: "The version that the writer saw; 0 when there was none." })
  basedOn!: number;

  @Field(() => NoticeElementsInput)
  zh!: NoticeElementsInput;

  @Field(() => NoticeElementsInput, { nullable: true, description: "All of it, or none." })
  en?: NoticeElementsInput | null;
}

@InputType()
export class NoticeVersionInput extends IncidentInput {
  @Field(() => Int, { description: "The version that was read." })
  version!: number;
}

@InputType()
export class ReturnIncidentNoticeInput extends NoticeVersionInput {
  @Field(() => String)
  reason!: string;
}

@InputType()
export class DecideNoNoticeInput extends IncidentWithReasonInput {
  @Field(() => ID, { description: "The evidence that harm has been effectively avoided." })
  evidenceId!: string;
}

@InputType()
export class DraftRegulatorReportInput extends IncidentInput {
  @Field(() => ReportKindEnum)
  kind!: ReportKind;

  @Field(() => ReportBasisEnum)
  basis!: ReportBasis;
}

@InputType()
export class EditRegulatorReportInput extends IncidentInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => String, { description: "Of the text that the writer saw." })
  textHash!: string;

  @Field(() => String)
  text!: string;
}

@InputType()
export class SubmitRegulatorReportInput extends IncidentInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => ReportChannelEnum)
  channel!: ReportChannel;

  @Field(() => String)
  receiptNumber!: string;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Now when left out." })
  submittedAt?: Date | null;
}
