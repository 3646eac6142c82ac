import type { Room } from "#kernel/room";
import { openOrdered, topUp } from "./follow-incident.js";
import { hear } from "./hear.js";
import { incidentInbox, incidentLetter, incidentText } from "./messages.js";
import { personalData } from "./personal-data.js";
import {
  AccountIncidentNoticesResolver,
  PublicAnnouncementResolver,
  ReceivedIncidentNoticeResolver,
} from "./public-resolver.js";
import { CampaignResolver, IncidentCampaignResolver } from "./resolver.js";
import { run, runAll } from "./run-campaign.js";

export const campaignsRoom: Room = {
  name: "privacy/campaigns",
  card: personalData,
  resolvers: [
    CampaignResolver,
    IncidentCampaignResolver,
    PublicAnnouncementResolver,
    AccountIncidentNoticesResolver,
    ReceivedIncidentNoticeResolver,
  ],
  messages: [incidentText, incidentLetter],
  notices: [incidentInbox],
  effects: {
    "privacy/campaigns.run": run,
    "privacy/campaigns.hear": hear,
    "privacy/campaigns.topUp": topUp,
    "privacy/campaigns.openOrdered": openOrdered,
  },
  sweeps: [runAll],
};
