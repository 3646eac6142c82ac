import assert from "node:assert/strict";
import { Refused } from "../../client/graphql.js";
import { waitFor } from "../../client/patience.js";
import type { Order } from "../../shopper/types.js";
import type { OpenIncident } from "../../staff/types.js";
import type { JourneyWorld } from "../world.js";

/** What may be shown within ten minutes. */
const BURST = 20;
const HOUR_MS = 3_600_000;
const SIGNAL_MS = 60_000;

/** An agent looks up one number after the other: stopped, reported, and those concerned are told. Policy 5.4, 5.9. */
export async function tooManyReveals(world: JourneyWorld, order: Order): Promise<void> {
  const { steps, staff } = world;
  steps.chapter("An agent is too curious");
  const agent = staff("CUSTOMER_SERVICE_AGENT");
  const { staffMember } = await steps.step("signs in", () => agent.signIn());

  await steps.step("looks at number after number, and is stopped", async () => {
    await world.shopper.write("请问取件码是多少？", { topic: "ORDER", orderId: order.id });
    const conversation = (await world.shopper.conversation())!;
    await agent.claimConversation(conversation.id);
    const shown = await revealUntilStopped(world, order);
    assert.ok(shown <= BURST, `${shown} shown`);
  });
  const incident = await steps.step("an incident is open before anybody has reported it", () =>
    waitFor("the incident", SIGNAL_MS + agent.patience.limitMs, async () =>
      (await staff("SECURITY_OFFICER").openIncidents()).find(
        ({ concernsStaffId, status }) => concernsStaffId === staffMember.id && status === "REPORTED",
      ),
    ),
  );
  await tellThoseConcerned(world, incident, staffMember.id);
  await steps.step("service lead and security officer give the access back together", async () => {
    const find = async () =>
      (await staff("SECURITY_OFFICER").suspensions()).find(({ staffId }) => staffId === staffMember.id);
    const suspension = (await find())!;
    await staff("SERVICE_LEAD").liftSuspension(suspension.id, "SERVICE_LEAD");
    assert.ok(await find(), "one signature lifts nothing");
    await staff("SECURITY_OFFICER").liftSuspension(suspension.id, "SECURITY_OFFICER");
    assert.equal(await find(), undefined);
  });
}

async function revealUntilStopped({ staff }: JourneyWorld, { id: entity }: Order): Promise<number> {
  for (let shown = 0; shown <= BURST + 1; shown++) {
    try {
      await staff("CUSTOMER_SERVICE_AGENT").reveal({ entity, field: "CONSIGNEE_PHONE", reason: "CALL_BACK" });
    } catch (error) {
      if (error instanceof Refused && error.code === "REVEAL_SUSPENDED") return shown;
      throw error;
    }
  }
  throw new Error("nothing stopped the agent");
}

/** Eight elements, two signatures, one message per person and channel. Policy 5.9.2, PIPL 57. */
async function tellThoseConcerned(world: JourneyWorld, { id, incidentNumber }: OpenIncident, staffId: string) {
  const { steps, staff, shopper, clock, phoneNumber } = world;
  const officer = staff("SECURITY_OFFICER");
  const lead = staff("PRIVACY_LEAD");
  const legal = staff("LEGAL_APPROVER");

  await steps.step("the security officer triages and confirms it", async () => {
    await officer.triageIncident(id, "EXCESSIVE_ACCESS");
    await officer.confirmIncident(id);
  });
  await steps.step("the access log says whom the agent was shown", async () => {
    const now = await clock.now();
    await officer.addPeopleShown(id, staffId, new Date(now - HOUR_MS), new Date(now));
    const { affectedCount } = await waitFor("the set is collected", SIGNAL_MS + officer.patience.limitMs, async () => {
      const found = await officer.incident(id);
      return found.affectedCount > 0 ? found : undefined;
    });
    assert.ok(affectedCount >= 1);
  });
  await steps.step("the notice needs privacy lead and legal approver, whoever wrote it is neither", async () => {
    const drafted = await officer.prepareNotice(id, NOTICE);
    const { version } = drafted.notices[0]!;
    await officer.submitNotice(id, version);
    for (const approver of [lead, legal]) {
      const { staffMember } = await approver.signIn();
      await approver.approveNotice(id, version, staffMember.id);
    }
    assert.equal((await officer.incident(id)).notices[0]!.status, "APPROVED");
  });
  const texts = await shopper.textMessages(phoneNumber);
  await steps.step("everybody concerned is told, in the inbox and by text message", async () => {
    const { id: campaignId } = await officer.startCampaign(id, incidentNumber);
    let last: object = {};
    await waitFor("the carrier's report that everybody has it", SIGNAL_MS + officer.patience.limitMs, async () => {
      const { status, people, progress } = await officer.campaign(campaignId);
      last = { status, people, progress };
      // Whoever closed the account since the agent looked can be told by nobody any more.
      return status === "DONE" && people.told > 0 && people.attempted === 0;
    }).catch((error) => assert.fail(`${error} ${JSON.stringify(last)}`));
    assert.ok((await shopper.notifications()).some(({ template }) => template.startsWith("privacy/campaigns")));
    assert.equal((await shopper.textMessages(phoneNumber)).length, texts.length + 1);
  });
}

const NOTICE = {
  happened: "我司一名客服人员在短时间内查看了过多的收货电话，系统已自动停止其查看权限。",
  dataTypes: "收货人手机号码。",
  cause: "该客服人员超出处理工作所需的范围查看。",
  harm: "您可能接到冒充客服的电话或短信。",
  measures: "其查看权限已被停止，查阅记录已经固定并逐条核对。",
  advice: "接到自称客服的电话时请挂断，并从小程序内联系我们。",
  remedies: "您可以免费更换预留手机号，我们为您设置专线。",
  contact: "客服热线 400-026-0818，个人信息保护负责人信箱见小程序。",
};
