import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, InputType } from "type-graphql";
import { AnnouncementPlaceEnum } from "./enums.js";
import type { AnnouncementPlace } from "./status.js";

@InputType()
export class StartCampaignInput {
  @Field(() => ID)
  incidentId!: string;

  @Field(() => String, { description: "The incident's number, typed by hand." })
  confirmation!: string;
}

@InputType()
export class CampaignInput {
  @Field(() => ID)
  campaignId!: string;
}

@InputType()
export class PublishAnnouncementInput extends CampaignInput {
  @Field(() => [AnnouncementPlaceEnum])
  places!: AnnouncementPlace[];

  @Field(() => GraphQLDateTimeISO, { description: "At least thirty days ahead." })
  endsAt!: Date;

  @Field(() => String, { description: "Why telling people one by one is hard." })
  reason!: string;
}

@InputType()
export class AcknowledgeIncidentNoticeInput {
  @Field(() => String)
  noticeNumber!: string;
}
