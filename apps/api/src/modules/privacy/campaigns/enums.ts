import { registerEnumType } from "type-graphql";
import { channels } from "./rules.js";
import { type AnnouncementPlace, type CampaignStatus, campaignTransitions, type PauseReason } from "./status.js";

export const announcementPlaces = [
  "MINI_PROGRAM_HOME",
  "NOTICE_PAGE",
  "OFFICIAL_ACCOUNT",
] as const satisfies AnnouncementPlace[];
const pauseReasons = ["STAFF", "PROVIDER_FAILURE"] as const satisfies PauseReason[];

const enumOf = <W extends string>(words: readonly W[]) =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<W, W>;

export const CampaignStatusEnum = enumOf(Object.keys(campaignTransitions) as CampaignStatus[]);
registerEnumType(CampaignStatusEnum, {
  name: "CampaignStatus",
  description: "PLANNED waits for approved words. New people in the set wake a DONE one.",
});

export const CampaignChannelEnum = enumOf(channels);
registerEnumType(CampaignChannelEnum, { name: "CampaignChannel", description: "In the order in which they are used." });

export const PauseReasonEnum = enumOf(pauseReasons);
registerEnumType(PauseReasonEnum, {
  name: "CampaignPauseReason",
  description: "PROVIDER_FAILURE: answers got lost or messages did not leave; it stopped by itself.",
});

export const AnnouncementPlaceEnum = enumOf(announcementPlaces);
registerEnumType(AnnouncementPlaceEnum, { name: "AnnouncementPlace" });
