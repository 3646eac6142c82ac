import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { NoticeStatusEnum, ReportBasisEnum, ReportChannelEnum, ReportKindEnum } from "./enums.js";
import type { NoticeStatus, ReportBasis, ReportChannel, ReportKind } from "./status.js";

@ObjectType({ description: "The eight elements in one language; empty ones only in a draft." })
export class NoticeElementTexts {
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

@ObjectType({ description: "A version of what the affected people are told." })
export class IncidentNotice {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => NoticeStatusEnum)
  status!: NoticeStatus;

  @Field(() => ID)
  preparedBy!: string;

  @Field(() => GraphQLDateTimeISO)
  preparedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  approvedAt!: Date | null;
}

@ObjectType({ description: "One of the two signatures under a notice." })
export class IncidentNoticeApproval {
  @Field(() => String, { description: "PRIVACY or LEGAL." })
  part!: string;

  @Field(() => ID)
  staffId!: string;

  @Field(() => GraphQLDateTimeISO)
  at!: Date;
}

@ObjectType({ description: "One element that keeps a notice from being sent." })
export class NoticeFault {
  @Field(() => String, { description: "zh or en." })
  language!: string;

  @Field(() => String)
  element!: string;

  @Field(() => String, { description: "EMPTY, TOO_LONG or NAMES_SOMEBODY." })
  fault!: string;
}

@ObjectType({ description: "What the authority is told." })
export class RegulatorReport {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ReportKindEnum)
  kind!: ReportKind;

  @Field(() => ReportBasisEnum)
  basis!: ReportBasis;

  @Field(() => GraphQLDateTimeISO)
  draftedAt!: Date;

  @Field(() => String, { description: "Of the text as it stands." })
  textHash!: string;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => ReportChannelEnum, { nullable: true })
  channel!: ReportChannel | null;

  @Field(() => String, { nullable: true })
  receiptNumber!: string | null;
}

@ObjectType({ description: "That people are not told, because harm has been effectively avoided (PIPL 57)." })
export class NoNoticeDecision {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  decidedBy!: string;

  @Field(() => GraphQLDateTimeISO)
  decidedAt!: Date;

  @Field(() => ID)
  evidenceId!: string;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "AUTHORITY_ORDER or NEW_FACTS." })
  endedBy!: string | null;
}
