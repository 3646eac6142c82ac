import { beforeAll, describe, expect, it } from "vitest";
import { DAY, SECOND } from "#kernel/clock";
import { Refusal } from "#kernel/refusal";
import { historyOf } from "#platform/audit";
import { aMall, type Mall } from "../../../../test/mall.js";
import { granted } from "../../shop/orders/fixtures.js";
import { aCrisisTeam, type CrisisTeam } from "../incidents/fixtures.js";
import { trackOf } from "../incidents/tracks.js";
import { acknowledgeIncidentNotice } from "./acknowledge-incident-notice.js";
import { aReadyIncident, aStartedCampaign, aStrangersPhone, phoneOf } from "./fixtures.js";
import { publishAnnouncement } from "./publish-announcement.js";
import { announcementsOf, peopleReached } from "./queries.js";
import type { CampaignRow } from "./tables.js";

let mall: Mall;
let team: CrisisTeam;
beforeAll(async () => {
  mall = await aMall();
  team = await aCrisisTeam(mall.system);
});

const code = (answer: unknown) => (answer instanceof Refusal ? answer.code : "DONE");
const later = async (ms: number) => {
  mall.clock.advance(ms);
  await mall.sandbox.tick();
  await mall.drain();
};
const inDays = (days: number) => new Date(mall.clock.now().getTime() + days * DAY);
const decision = ({ id }: CampaignRow, days: number) => ({
  campaignId: id,
  places: ["MINI_PROGRAM_HOME" as const, "NOTICE_PAGE" as const],
  endsAt: inDays(days),
  reason: "两个号码停机，没有其他联系方式",
});

/** Told as far as it goes: one text arrived, one number takes nothing. */
async function aCampaignWithSomebodyUnreachable() {
  const [fine, blocked] = [aStrangersPhone(), aStrangersPhone()];
  mall.sandbox.world.sms.carrier.decide(blocked, "BLACKLISTED");
  const incident = await aReadyIncident(team, [fine, blocked]);
  const campaign = await aStartedCampaign(team, incident);
  await mall.drain();
  await later(5 * SECOND);
  return { incident, campaign, phones: [fine, blocked] };
}

describe("an announcement", () => {
  it("[F16] [item 171] Policy 5.8.1: is the lead's decision with what it rests on, stands thirty days, and names nobody", async () => {
    const { incident, campaign, phones } = await aCampaignWithSomebodyUnreachable();
    expect(await peopleReached(mall.world.db, campaign.id)).toMatchObject({ TOLD: 1, UNREACHABLE: 1 });
    expect((await trackOf(mall.world.db, incident.id, "PEOPLE")).status).toBe("OPEN");

    expect(code(await publishAnnouncement(team.legal, decision(campaign, 31)))).toBe("LEAD_MUST_DECIDE");
    expect(code(await publishAnnouncement(team.lead, decision(campaign, 29)))).toBe("INVALID_INPUT");
    expect(code(await publishAnnouncement(team.lead, { ...decision(campaign, 31), reason: " " }))).toBe(
      "INVALID_INPUT",
    );
    granted(await publishAnnouncement(team.lead, decision(campaign, 31)));
    const refused = (await historyOf(mall.world.db, campaign.id)).filter(({ outcome }) => outcome === "REFUSED");
    expect(refused).toHaveLength(1);

    const [row] = await announcementsOf(mall.world.db, campaign.id);
    expect(row).toMatchObject({
      affectedCount: 2,
      unreachableCount: 1,
      triedChannels: { IN_APP: 0, SMS: 2, MAIL: 0 },
      decidedBy: team.lead.actor.staffId,
    });
    expect((await trackOf(mall.world.db, incident.id, "PEOPLE")).status).toBe("DONE");

    const { data } = await mall.answer(
      `query ($number: String!) {
        publicAnnouncements { announcementNumber }
        publicAnnouncement(number: $number) { ... on PublicAnnouncement { endsAt sections { element text } warnings } }
      }`,
      { number: row!.announcementNumber },
    );
    expect(data.publicAnnouncements).toContainEqual({ announcementNumber: row!.announcementNumber });
    expect(data.publicAnnouncement.sections).toHaveLength(8);
    expect(data.publicAnnouncement.warnings).toHaveLength(2);
    const page = JSON.stringify(data);
    for (const phone of phones) expect(page).not.toContain(phone.slice(3));
    expect(page).not.toContain("停机");
  });

  it("leaves the list when its time is over, and can still be looked up by its number", async () => {
    const { campaign } = await aCampaignWithSomebodyUnreachable();
    granted(await publishAnnouncement(team.lead, decision(campaign, 31)));
    const [row] = await announcementsOf(mall.world.db, campaign.id);
    mall.clock.advance(31 * DAY + SECOND);
    const { data } = await mall.answer(
      "query ($number: String!) { publicAnnouncements { announcementNumber } publicAnnouncement(number: $number) { __typename } }",
      { number: row!.announcementNumber },
    );
    expect(data.publicAnnouncements).not.toContainEqual({ announcementNumber: row!.announcementNumber });
    expect(data.publicAnnouncement.__typename).toBe("PublicAnnouncement");
  });
});

describe("a shopper's own notice", () => {
  const inbox = "query { me { incidentNotices { noticeNumber readAt sections { element text } warnings } } }";

  it("Policy 5.8.1: stands in the inbox with the own kinds of data, and counts as told once read", async () => {
    const buyer = await mall.aBuyer();
    mall.sandbox.world.sms.carrier.decide(await phoneOf(buyer), "BLACKLISTED");
    const incident = await aReadyIncident(team, [await phoneOf(buyer)]);
    const campaign = await aStartedCampaign(team, incident);
    await mall.drain();
    await later(5 * SECOND);
    expect(await peopleReached(mall.world.db, campaign.id)).toMatchObject({ TOLD: 0, ATTEMPTED: 1 });

    const { data } = await mall.answer(inbox, {}, { token: buyer.token });
    const [notice] = data.me.incidentNotices;
    expect(notice).toMatchObject({ noticeNumber: incident.noticeNumber, readAt: null });
    const kinds = notice.sections.find(({ element }: { element: string }) => element === "dataTypes").text;
    expect(kinds).toContain("姓名");
    expect(kinds).not.toContain("支付记录");

    const stranger = await mall.aBuyer();
    const of = { noticeNumber: incident.noticeNumber };
    expect(code(await acknowledgeIncidentNotice(stranger.ctx, of))).toBe("NOT_FOUND");
    expect((await mall.answer(inbox, {}, { token: stranger.token })).data.me.incidentNotices).toEqual([]);

    granted(await acknowledgeIncidentNotice(buyer.ctx, of));
    expect(await peopleReached(mall.world.db, campaign.id)).toMatchObject({ TOLD: 1, ATTEMPTED: 0 });
  });
});
