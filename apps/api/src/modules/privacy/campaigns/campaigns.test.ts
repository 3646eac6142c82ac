import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { MINUTE, SECOND } from "#kernel/clock";
import { systemContext } from "#kernel/context";
import { Refusal } from "#kernel/refusal";
import { historyOf } from "#platform/audit";
import { aMall, type Mall } from "../../../../test/mall.js";
import { messages } from "../../platform/messages/tables.js";
import { granted } from "../../shop/orders/fixtures.js";
import { aConfirmedIncident, aCrisisTeam, aSubmittedNotice, type CrisisTeam } from "../incidents/fixtures.js";
import { affectedAfter } from "../incidents/queries.js";
import { removeAffectedPerson } from "../incidents/remove-affected-person.js";
import type { IncidentRow } from "../incidents/tables.js";
import { affects, aReadyIncident, aStartedCampaign, aStrangersPhone, phoneOf } from "./fixtures.js";
import { makeRows } from "./make-rows.js";
import { pauseCampaign } from "./pause-campaign.js";
import { campaignOf, peopleReached, progressOf } from "./queries.js";
import { resumeCampaign } from "./resume-campaign.js";
import { retryFailedDeliveries } from "./retry-failed-deliveries.js";
import { MOST_DOUBTS } from "./rules.js";
import { runCampaign } from "./run-campaign.js";
import { sendRows } from "./send-rows.js";
import { startCampaign } from "./start-campaign.js";
import { type CampaignRow, noticeDeliveries } from "./tables.js";

let mall: Mall;
let team: CrisisTeam;
beforeAll(async () => {
  mall = await aMall();
  team = await aCrisisTeam(mall.system);
});

const code = (answer: unknown) => (answer instanceof Refusal ? answer.code : "DONE");
const worker = () => systemContext(mall.world, "test");
const textsTo = (phone: string) => mall.sandbox.world.sms.carrier.of(phone);
const lettersTo = (address: string) => mall.sandbox.world.postOffice.of(address);
const anAddress = () => `${aStrangersPhone().slice(3)}@example.com`;
const later = async (ms: number) => {
  mall.clock.advance(ms);
  await mall.sandbox.tick();
  await mall.drain();
};
const fault = (kind: string, times = 1) =>
  fetch(`${mall.sandbox.url}/__sandbox/faults`, {
    method: "POST",
    body: JSON.stringify({ kind, path: "/sms", times }),
  });
const rowsOf = ({ id }: CampaignRow) =>
  mall.world.db.select().from(noticeDeliveries).where(eq(noticeDeliveries.campaignId, id));
const now = async ({ id }: CampaignRow) => (await campaignOf(mall.world.db, id))!;
const channel = async ({ id }: CampaignRow, name: "IN_APP" | "SMS" | "MAIL") =>
  (await progressOf(mall.world.db, id)).find((row) => row.channel === name)!;

describe("telling people one by one", () => {
  it("[item 170] Policy 5.8.1: inbox, text message and mail, one row per person and channel with its proof, to the end", async () => {
    const buyer = await mall.aBuyer();
    const [stranger, mail] = [aStrangersPhone(), anAddress()];
    const incident = await aReadyIncident(team, [await phoneOf(buyer), stranger, mail]);
    const campaign = await aStartedCampaign(team, incident);
    await mall.drain();
    await later(5 * SECOND);

    const rows = await rowsOf(campaign);
    expect(rows).toHaveLength(9);
    const states = (name: string) => rows.flatMap((row) => (row.channel === name ? [row.status] : [])).sort();
    expect(states("IN_APP")).toEqual(["DELIVERED", "NO_CHANNEL", "NO_CHANNEL"]);
    expect(states("SMS")).toEqual(["DELIVERED", "DELIVERED", "NO_CHANNEL"]);
    expect(states("MAIL")).toEqual(["NO_CHANNEL", "NO_CHANNEL", "UNREPORTED"]);
    expect(textsTo(await phoneOf(buyer)).at(-1)?.text).toContain(incident.noticeNumber);
    expect(lettersTo(mail)).toHaveLength(1);
    expect((await now(campaign)).status).toBe("DONE");
    expect(await peopleReached(mall.world.db, campaign.id)).toEqual({ TOLD: 2, ATTEMPTED: 1, UNREACHABLE: 0 });
  });

  it("Policy 5.6: what is sent names the notice's number and nothing of the person or the data", async () => {
    const phone = aStrangersPhone();
    await aStartedCampaign(team, await aReadyIncident(team, [phone]));
    await mall.drain();
    const { text } = textsTo(phone)[0]!;
    expect(text).not.toMatch(/姓名|地址|1[3-9]\d{9}|http/);
    expect(text).toContain("我们不会索要验证码、密码或转账");
  });

  it("begins only with the number typed, words that two approved, and somebody to tell", async () => {
    const incident = await aConfirmedIncident(team.officer);
    const start = (confirmation: string) => startCampaign(team.officer, { incidentId: incident.id, confirmation });
    expect(code(await start("INC-1"))).toBe("INVALID_INPUT");
    expect(code(await start(incident.incidentNumber))).toBe("NOTICE_NOT_APPROVED");
    await aSubmittedNotice(team.officer, incident);
    expect(code(await start(incident.incidentNumber))).toBe("NOTICE_NOT_APPROVED");
    const ready = await aReadyIncident(team, [aStrangersPhone()]);
    await aStartedCampaign(team, ready);
    const twice = await startCampaign(team.officer, { incidentId: ready.id, confirmation: ready.incidentNumber });
    expect(code(twice)).toBe("STARTED_ALREADY");
  });
});

describe("[F1] [F6] Policy 5.8.1: killed and started again", () => {
  it("at every step between: whoever is told is told once, however many workers take it up", async () => {
    const phones = Array.from({ length: 25 }, aStrangersPhone);
    const campaign = await aStartedCampaign(team, await aReadyIncident(team, phones));
    // One worker dies after the rows, the next after a few messages; then three take it up at once.
    await makeRows(worker(), await now(campaign));
    await makeRows(worker(), await now(campaign));
    await sendRows(worker(), await now(campaign), "SMS");
    await Promise.all([1, 2, 3].map(() => runCampaign(worker(), campaign.id)));
    await mall.drain();
    for (let turn = 0; turn < 3; turn++) await later(5 * SECOND);

    expect(await rowsOf(campaign)).toHaveLength(75);
    expect(phones.map((phone) => textsTo(phone).length)).toEqual(phones.map(() => 1));
    expect((await now(campaign)).status).toBe("DONE");
  });

  it("a lost answer leaves UNKNOWN, which is asked for and not sent again", async () => {
    const phone = aStrangersPhone();
    const campaign = await aStartedCampaign(team, await aReadyIncident(team, [phone]));
    await fault("accepted-drop");
    await mall.drain();
    expect(await channel(campaign, "SMS")).toMatchObject({ unknown: 1 });
    await later(2 * MINUTE);
    await mall.sweep("platform/messages.askForOutcomes");
    await later(5 * SECOND);
    expect(await channel(campaign, "SMS")).toMatchObject({ unknown: 0, delivered: 1 });
    expect(textsTo(phone)).toHaveLength(1);
  });

  it("lost answers in a row pause it by itself; resumed, only the rest goes out", async () => {
    const phones = Array.from({ length: 30 }, aStrangersPhone);
    const campaign = await aStartedCampaign(team, await aReadyIncident(team, phones));
    await fault("accepted-drop", 20);
    await mall.drain();
    const paused = await now(campaign);
    expect(paused).toMatchObject({ status: "PAUSED", pausedFor: "PROVIDER_FAILURE" });
    expect(paused.doubts).toBeGreaterThanOrEqual(MOST_DOUBTS);
    const reached = phones.filter((phone) => textsTo(phone).length > 0).length;
    expect(reached).toBeLessThan(phones.length);

    granted(await resumeCampaign(team.officer, { campaignId: campaign.id }));
    await mall.drain();
    for (let turn = 0; turn < 4; turn++) {
      await later(2 * MINUTE);
      await mall.sweep("platform/messages.askForOutcomes");
      await mall.drain();
    }
    expect(phones.map((phone) => textsTo(phone).length)).toEqual(phones.map(() => 1));
    expect((await now(campaign)).status).toBe("DONE");
  });
});

describe("stopping and going on", () => {
  it("[check 66] paused, nothing more is handed over; the answer is what the server has written", async () => {
    const phones = [aStrangersPhone(), aStrangersPhone()];
    const campaign = await aStartedCampaign(team, await aReadyIncident(team, phones));
    const answer = granted(await pauseCampaign(team.officer, { campaignId: campaign.id }));
    expect(answer.status).toBe((await now(campaign)).status);
    await mall.drain();
    expect(phones.flatMap(textsTo)).toEqual([]);
    expect(code(await pauseCampaign(team.officer, { campaignId: campaign.id }))).toBe("STATE_CONFLICT");
    granted(await resumeCampaign(team.officer, { campaignId: campaign.id }));
    await mall.drain();
    expect(phones.flatMap(textsTo)).toHaveLength(2);
    const steps = (await historyOf(mall.world.db, campaign.incidentId)).map(({ action }) => action);
    expect(steps).toEqual(
      expect.arrayContaining(["privacy/campaigns.pauseCampaign", "privacy/campaigns.resumeCampaign"]),
    );
  });

  it("what failed is tried again where that can help; a number that takes nothing stays as it is", async () => {
    const [off, blocked, fine] = [aStrangersPhone(), aStrangersPhone(), aStrangersPhone()];
    mall.sandbox.world.sms.carrier.decide(off, "FAIL");
    mall.sandbox.world.sms.carrier.decide(blocked, "BLACKLISTED");
    const campaign = await aStartedCampaign(team, await aReadyIncident(team, [off, blocked, fine]));
    await mall.drain();
    await later(5 * SECOND);
    expect(await channel(campaign, "SMS")).toMatchObject({ failed: 2, delivered: 1 });
    expect((await now(campaign)).status).toBe("DONE");

    mall.sandbox.world.sms.carrier.decide(off, "SUCCESS");
    // Carriers take the same words for the same phone only every thirty seconds.
    await later(MINUTE);
    granted(await retryFailedDeliveries(team.officer, { campaignId: campaign.id }));
    await mall.drain();
    await later(5 * SECOND);
    expect(await channel(campaign, "SMS")).toMatchObject({ failed: 1, delivered: 2 });
    expect([off, blocked, fine].map((phone) => textsTo(phone).length)).toEqual([2, 0, 1]);
    expect(code(await retryFailedDeliveries(team.officer, { campaignId: campaign.id }))).toBe("STATE_CONFLICT");
  });
});

describe("the set changes on the way", () => {
  const taken = async (incident: IncidentRow) => (await affectedAfter(mall.world.db, incident.id, null, 10))[0]!;

  it("new people get rows of their own, and those who were told hear nothing twice", async () => {
    const [first, second] = [aStrangersPhone(), aStrangersPhone()];
    const incident = await aReadyIncident(team, [first]);
    const campaign = await aStartedCampaign(team, incident);
    await mall.drain();
    await later(5 * SECOND);
    expect((await now(campaign)).status).toBe("DONE");
    await affects(team, incident, [first, second]);
    await mall.drain();
    await later(5 * SECOND);
    expect([textsTo(first).length, textsTo(second).length]).toEqual([1, 1]);
    expect((await now(campaign)).status).toBe("DONE");
  });

  it("somebody taken out before anything was sent gets nothing, and nothing is unsent", async () => {
    const phone = aStrangersPhone();
    const incident = await aReadyIncident(team, [phone, aStrangersPhone()]);
    const campaign = await aStartedCampaign(team, incident);
    await makeRows(worker(), await now(campaign));
    granted(await pauseCampaign(team.officer, { campaignId: campaign.id }));
    const { id: subjectId } = await taken(incident);
    const reason = "核对后不在泄露范围内";
    granted(await removeAffectedPerson(team.officer, { incidentId: incident.id, subjectId, reason }));
    await mall.drain();
    const rows = await mall.world.db
      .select()
      .from(noticeDeliveries)
      .where(and(eq(noticeDeliveries.campaignId, campaign.id), eq(noticeDeliveries.subjectId, subjectId)));
    expect(rows.map(({ status }) => status).sort()).toEqual(["NO_CHANNEL", "NO_CHANNEL", "WITHDRAWN"]);
    expect(await mall.world.db.$count(messages, eq(messages.listener, "privacy/campaigns.hear"))).toBeGreaterThan(0);
  });
});
