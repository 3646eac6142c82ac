import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY, MINUTE } from "#kernel/clock";
import { Refusal } from "#kernel/refusal";
import { aMall, type Mall } from "../../../../test/mall.js";
import { type Buyer, granted } from "../../shop/orders/fixtures.js";
import { addListedPeople } from "../incidents/add-listed-people.js";
import { approveIncidentNotice } from "../incidents/approve-incident-notice.js";
import {
  aConfirmedIncident,
  aCrisisTeam,
  anApprovedNotice,
  aSubmittedNotice,
  type CrisisTeam,
  eightElements,
} from "../incidents/fixtures.js";
import { prepareIncidentNotice } from "../incidents/prepare-incident-notice.js";
import { pageOfAffected } from "../incidents/queries.js";
import { removeAffectedPerson } from "../incidents/remove-affected-person.js";
import type { IncidentRow } from "../incidents/tables.js";
import { trackOf } from "../incidents/tracks.js";
import { acknowledgeIncidentNotice } from "./acknowledge-incident-notice.js";
import { pauseCampaign } from "./pause-campaign.js";
import { publishAnnouncement } from "./publish-announcement.js";
import { announcementsOf, campaignOf, peopleReached, progressOf } from "./queries.js";
import { resumeCampaign } from "./resume-campaign.js";
import { startCampaign } from "./start-campaign.js";
import { type CampaignRow, noticeDeliveries } from "./tables.js";

let mall: Mall;
let team: CrisisTeam;
beforeAll(async () => {
  mall = await aMall();
  team = await aCrisisTeam(mall.system);
  await approveTexts();
});

/** The provider approves our texts by their names, as an operator has it done. */
async function approveTexts() {
  const { textsToApprove } = await import("#kernel/message");
  for (const { name, text } of textsToApprove(mall.world.messageBook)) mall.sandbox.admin;
}

const code = (answer: unknown) => (answer instanceof Refusal ? answer.code : "DONE");
