import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { AnnouncementPlaceEnum, CampaignChannelEnum, CampaignStatusEnum, PauseReasonEnum } from "./enums.js";
import type { AnnouncementPlace, CampaignChannel, CampaignStatus, PauseReason } from "./status.js";

@ObjectType({ description: "Telling everybody in an affected set, one by one. Policy 5.8.1." })
export class NoticeCampaign {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  campaignNumber!: string;

  @Field(() => CampaignStatusEnum)
  status!: CampaignStatus;

  @Field(() => PauseReasonEnum, { nullable: true })
  pausedFor!: PauseReason | null;

  @Field(() => Int, { nullable: true })
  noticeVersion!: number | null;

  @Field(() => GraphQLDateTimeISO)
  createdAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  startedAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  finishedAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "Rows of one channel; each person has one." })
export class ChannelProgress {
  @Field(() => CampaignChannelEnum)
  channel!: CampaignChannel;

  @Field(() => Int)
  pending!: number;

  @Field(() => Int, { description: "Whatever has left or is leaving; the next ones are part of it." })
  sent!: number;

  @Field(() => Int)
  delivered!: number;

  @Field(() => Int)
  failed!: number;

  @Field(() => Int, { description: "May have gone out; the provider is asked before anybody sends again." })
  unknown!: number;

  @Field(() => Int)
  noChannel!: number;

  @Field(() => Int)
  withdrawn!: number;

  @Field(() => Int)
  read!: number;
}

@ObjectType({ simpleResolvers: true, description: "By person, over all channels." })
export class PeopleReached {
  @Field(() => Int, { description: "One strong proof, or two weak ones." })
  told!: number;

  @Field(() => Int)
  attempted!: number;

  @Field(() => Int)
  unreachable!: number;
}

@ObjectType({ simpleResolvers: true })
export class CampaignFailure {
  @Field(() => CampaignChannelEnum)
  channel!: CampaignChannel;

  @Field(() => String, { description: "A code of ours, the provider's or the carrier's." })
  code!: string;

  @Field(() => Int)
  people!: number;

  @Field(() => Boolean)
  canTryAgain!: boolean;
}

@ObjectType({ description: "The decision to announce in public, with what it rests on." })
export class AnnouncementDecision {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  announcementNumber!: string;

  @Field(() => [AnnouncementPlaceEnum])
  places!: AnnouncementPlace[];

  @Field(() => GraphQLDateTimeISO)
  publishedAt!: Date;

  @Field(() => GraphQLDateTimeISO)
  endsAt!: Date;

  @Field(() => ID)
  decidedBy!: string;

  @Field(() => Int)
  affectedCount!: number;

  @Field(() => Int)
  unreachableCount!: number;

  @Field(() => String)
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: "One of the eight elements, with its heading." })
export class NoticeSectionText {
  @Field(() => String)
  element!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType({ description: "What strangers read. No personal data." })
export class PublicAnnouncement {
  @Field(() => String)
  announcementNumber!: string;

  @Field(() => GraphQLDateTimeISO)
  publishedAt!: Date;

  @Field(() => GraphQLDateTimeISO)
  endsAt!: Date;
}

@ObjectType({ description: "A security notice as its recipient reads it, with the own kinds of data." })
export class ReceivedIncidentNotice {}
