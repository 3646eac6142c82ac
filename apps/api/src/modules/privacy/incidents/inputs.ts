import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { FenScalar } from "#kernel/money";
import {
  IncidentKindEnum,
  IncidentPriorityEnum,
  IncidentSeverityEnum,
  IncidentStatusEnum,
  IncidentTrackEnum,
  MeasureKindEnum,
  MeasureStateEnum,
} from "./enums.js";
import type {
  IncidentKind,
  IncidentPriority,
  IncidentSeverity,
  IncidentStatus,
  IncidentTrack,
  MeasureKind,
  MeasureState,
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
  @Field(() => Int, { description: "People whose information got out, as far as anybody can tell." })
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
export class SecurityIncidentFilter {
  @Field(() => IncidentStatusEnum, { nullable: true })
  status?: IncidentStatus;

  @Field(() => IncidentSeverityEnum, { nullable: true })
  severity?: IncidentSeverity;

  @Field(() => String, { nullable: true, description: "The whole number." })
  incidentNumber?: string;

  @Field(() => Boolean, { defaultValue: false, description: "Only those in which somebody still has to act." })
  open!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Only those with a running clock, the next to run out first.",
  })
  dueFirst!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "Only those with a clock that has run out." })
  overdue!: boolean;
}
