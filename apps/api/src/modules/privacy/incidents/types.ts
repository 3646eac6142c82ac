import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { FenScalar } from "#kernel/money";
import { pageOf } from "#kernel/page";
import {
  ConfidenceEnum,
  DataTypeEnum,
  IncidentClockKindEnum,
  IncidentKindEnum,
  IncidentPriorityEnum,
  IncidentSeverityEnum,
  IncidentSourceEnum,
  IncidentStatusEnum,
  IncidentTrackEnum,
  MeasureKindEnum,
  MeasureStateEnum,
  SelectionSourceEnum,
  TrackStatusEnum,
} from "./enums.js";
import type {
  Confidence,
  DataType,
  IncidentClockKind,
  IncidentKind,
  IncidentPriority,
  IncidentSeverity,
  IncidentSource,
  IncidentStatus,
  IncidentTrack,
  MeasureKind,
  MeasureState,
  SelectionSource,
  TrackStatus,
} from "./status.js";

@ObjectType({ description: "Something that may have endangered personal information. Policy 5.8.1." })
export class SecurityIncident {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: "For staff to quote; random digits." })
  incidentNumber!: string;

  @Field(() => String, { description: "What the affected people look it up by." })
  noticeNumber!: string;

  @Field(() => IncidentStatusEnum)
  status!: IncidentStatus;

  @Field(() => IncidentKindEnum)
  kind!: IncidentKind;

  @Field(() => IncidentSourceEnum)
  source!: IncidentSource;

  @Field(() => IncidentSeverityEnum)
  severity!: IncidentSeverity;

  @Field(() => IncidentPriorityEnum)
  priority!: IncidentPriority;

  @Field(() => Int, { description: "Guessed while nobody has counted." })
  affectedEstimate!: number;

  @Field(() => Int, { description: "Counted, person by person." })
  affectedCount!: number;

  @Field(() => FenScalar)
  lossFen!: number;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  occurredAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { description: "When anybody in the company first knew." })
  discoveredAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "When the processor knew who told us." })
  partnerLearnedAt!: Date | null;

  @Field(() => GraphQLDateTimeISO)
  reportedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  confirmedAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  recoveredAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  closedAt!: Date | null;

  @Field(() => ID, { nullable: true, description: "Whose access is in question, when it is a colleague's." })
  concernsStaffId!: string | null;
}

export const SecurityIncidentPage = pageOf("SecurityIncidentPage", SecurityIncident);

@ObjectType({ description: "What everybody on the staff may know of an incident that runs: that it runs." })
export class RunningIncident {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  incidentNumber!: string;

  @Field(() => IncidentStatusEnum)
  status!: IncidentStatus;

  @Field(() => IncidentSeverityEnum)
  severity!: IncidentSeverity;
}

@ObjectType({ description: "A duty with a limit, in natural hours. Nights and holidays count." })
export class IncidentClock {
  @Field(() => IncidentClockKindEnum)
  kind!: IncidentClockKind;

  @Field(() => String, { description: "LAW, or OURS: how we read “at once”." })
  basis!: string;

  @Field(() => GraphQLDateTimeISO)
  startedAt!: Date;

  @Field(() => GraphQLDateTimeISO)
  dueAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Done." })
  metAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Fell away." })
  waivedAt!: Date | null;
}

@ObjectType({ description: "What runs beside the handling, to its own end." })
export class IncidentTrackState {
  @Field(() => IncidentTrackEnum)
  track!: IncidentTrack;

  @Field(() => TrackStatusEnum)
  status!: TrackStatus;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  settledAt!: Date | null;

  @Field(() => ID, { nullable: true })
  settledBy!: string | null;
}

@ObjectType({ description: "A level that the incident has or had." })
export class IncidentSeverityChange {
  @Field(() => IncidentSeverityEnum, { nullable: true })
  from!: IncidentSeverity | null;

  @Field(() => IncidentSeverityEnum)
  to!: IncidentSeverity;

  @Field(() => IncidentSeverityEnum, { description: "What the numbers demanded at that moment." })
  floor!: IncidentSeverity;

  @Field(() => Int)
  people!: number;

  @Field(() => ID, { nullable: true, description: "Null: the numbers did it." })
  staffId!: string | null;

  @Field(() => GraphQLDateTimeISO)
  at!: Date;
}

@ObjectType()
export class IncidentEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLDateTimeISO)
  at!: Date;

  @Field(() => ID)
  staffId!: string;
}

@ObjectType()
export class IncidentMeasure {
  @Field(() => ID)
  id!: string;

  @Field(() => MeasureKindEnum)
  kind!: MeasureKind;

  @Field(() => MeasureStateEnum)
  state!: MeasureState;

  @Field(() => GraphQLDateTimeISO)
  at!: Date;
}

@ObjectType()
export class IncidentEvidence {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLDateTimeISO)
  collectedAt!: Date;

  @Field(() => ID)
  staffId!: string;
}

@ObjectType({ description: "A step by which the affected set grew, or shrank by one." })
export class AffectedSetVersion {
  @Field(() => Int)
  version!: number;

  @Field(() => SelectionSourceEnum)
  source!: SelectionSource;

  @Field(() => ConfidenceEnum)
  confidence!: Confidence;

  @Field(() => [DataTypeEnum])
  dataTypes!: DataType[];

  @Field(() => GraphQLDateTimeISO)
  createdAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Null while people are being collected." })
  completedAt!: Date | null;

  @Field(() => Int)
  examined!: number;

  @Field(() => Int)
  added!: number;

  @Field(() => Int, { description: "Were in the set before, and more of their data is affected than was known." })
  extended!: number;

  @Field(() => Int)
  removed!: number;

  @Field(() => Int, { nullable: true, description: "People in the set when this version was complete." })
  total!: number | null;

  @Field(() => ID, { nullable: true })
  shownToStaffId!: string | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  periodFrom!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  periodTo!: Date | null;
}

@ObjectType({ description: "Somebody whose information got out, by pseudonym: the desk needs no name to tell them." })
export class AffectedSubject {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  accountId!: string | null;

  @Field(() => ID, { nullable: true, description: "A recipient is reached by the number on this order." })
  orderId!: string | null;

  @Field(() => [DataTypeEnum])
  dataTypes!: DataType[];

  @Field(() => ConfidenceEnum)
  confidence!: Confidence;

  @Field(() => Int)
  addedInVersion!: number;

  @Field(() => Int, { nullable: true })
  removedInVersion!: number | null;
}

export const AffectedSubjectPage = pageOf("AffectedSubjectPage", AffectedSubject);
