import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { FenScalar } from "#kernel/money";
import {
  ConfidenceEnum,
  DataTypeEnum,
  IncidentKindEnum,
  IncidentPriorityEnum,
  IncidentSeverityEnum,
  IncidentStatusEnum,
  IncidentTrackEnum,
  MeasureKindEnum,
  MeasureStateEnum,
  ReportBasisEnum,
  ReportChannelEnum,
  ReportKindEnum,
} from "./enums.js";
import type {
  Confidence,
  DataType,
  IncidentKind,
  IncidentPriority,
  IncidentSeverity,
  IncidentStatus,
  IncidentTrack,
  MeasureKind,
  MeasureState,
  ReportBasis,
  ReportChannel,
  ReportKind,
} from "./status.js";

@InputType()
export class IncidentInput {
  @Field(() => ID)
  incidentId!: string;
}

@InputType()
export class IncidentWithReasonInput extends IncidentInput {
  @Field(() => String, { description: "At least four characters that say something." })
  reason!: string;
}

@InputType()
export class ReportIncidentInput {
  @Field(() => String, { description: "Up to 80 characters, nobody's name in it." })
  title!: string;

  @Field(() => String)
  description!: string;

  @Field(() => IncidentKindEnum)
  kind!: IncidentKind;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "When anybody here first knew; now when left out." })
  discoveredAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  occurredAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "When a processor knew, if one told us." })
  partnerLearnedAt?: Date | null;
}

@InputType()
export class AssessIncidentInput extends IncidentInput {
  // GraphQL's Int ends at two thousand million, which is enough for people and not for fen.
  @Field(() => Float, { description: "People whose information got out, as far as anybody can tell." })
  affectedEstimate!: number;

  @Field(() => FenScalar, { description: "Direct loss." })
  lossFen!: number;
}

@InputType()
export class TriageIncidentInput extends AssessIncidentInput {
  @Field(() => IncidentKindEnum)
  kind!: IncidentKind;

  @Field(() => IncidentPriorityEnum)
  priority!: IncidentPriority;
}

@InputType()
export class ChangeIncidentSeverityInput extends IncidentWithReasonInput {
  @Field(() => IncidentSeverityEnum)
  severity!: IncidentSeverity;
}

@InputType()
export class CorrectDiscoveryInput extends IncidentWithReasonInput {
  @Field(() => GraphQLDateTimeISO, { description: "Never later than the report or the first evidence." })
  discoveredAt!: Date;
}

@InputType()
export class ReviewIncidentInput extends IncidentInput {
  @Field(() => String)
  cause!: string;

  @Field(() => String, { description: "What is done differently from now on." })
  lessons!: string;
}

@InputType()
export class AddIncidentEntryInput extends IncidentInput {
  @Field(() => String)
  text!: string;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "When it happened; now when left out." })
  at?: Date | null;
}

@InputType()
export class RecordIncidentMeasureInput extends IncidentInput {
  @Field(() => MeasureKindEnum)
  kind!: MeasureKind;

  @Field(() => MeasureStateEnum)
  state!: MeasureState;

  @Field(() => String)
  text!: string;
}

@InputType()
export class RecordIncidentEvidenceInput extends IncidentInput {
  @Field(() => String, { description: "64 hexadecimal digits." })
  sha256!: string;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "When it was secured; now when left out." })
  collectedAt?: Date | null;

  @Field(() => String, { description: "What it is, and where it is kept." })
  text!: string;
}

@InputType()
export class SettleIncidentTrackInput extends IncidentWithReasonInput {
  @Field(() => IncidentTrackEnum)
  track!: IncidentTrack;
}

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

@InputType()
export class SecurityIncidentFilter {
  @Field(() => IncidentStatusEnum, { nullable: true })
  status?: IncidentStatus;

  @Field(() => IncidentSeverityEnum, { nullable: true })
  severity?: IncidentSeverity;

  @Field(() => String, { nullable: true, description: "The whole number." })
  incidentNumber?: string;

  @Field(() => Boolean, { defaultValue: false, description: "Only those in which somebody still has to act." })
  open!: boolean;
}
