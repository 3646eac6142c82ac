import { buildCalendar, stateCouncilNotices } from "@factory-to-home/working-days";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY, HOUR } from "#kernel/clock";
import { historyOf } from "#platform/audit";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSession, aStaffMember, type StaffPersona } from "../../platform/staff/fixtures.js";
import { aShopper, type ShopperPersona } from "../../shop/accounts/fixtures.js";
import { confirmedByCode } from "./fixtures.js";
import { countAgain } from "./follow-clocks.js";
import { requestOf } from "./queries.js";

const FACTS =
  "id requestNumber kind status lastDay provisional outcome mergedInto reconsiders answer grounds { ground source }";
const REFUSAL = "... on Refusal { code message } ... on InvalidInput { fields { path code } }";
const shopperDeed = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on DataSubjectRequest { ${FACTS} } ${REFUSAL} } }`;
const staffDeed = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) {
  __typename ... on StaffDataSubjectRequest { id status decisionVersion lastDay } ${REFUSAL} } }`;

const SUBMIT = shopperDeed("submitRequest", "SubmitRequestInput");
const CONTINUE = shopperDeed("continueRequest", "DataSubjectRequestInput");
const WITHDRAW = shopperDeed("withdrawRequest", "DataSubjectRequestInput");
const RECONSIDER = shopperDeed("askReconsideration", "AskReconsiderationInput");
const MINE = `query ($id: ID!) { myRequest(id: $id) { ... on DataSubjectRequest { ${FACTS} } ... on Refusal { code } } }`;
const REGISTER = staffDeed("registerRequest", "RegisterRequestInput");
const EARLIER = staffDeed("moveReceiptEarlier", "MoveReceiptEarlierInput");
const TRIAGE = staffDeed("triageRequest", "TriageRequestInput");
const START = staffDeed("startRequest", "DataSubjectRequestInput");
const PREPARE = staffDeed("prepareAnswer", "PrepareAnswerInput");
const APPROVE = staffDeed("approveAnswer", "ReviewInput");
const RETURN = staffDeed("returnAnswer", "ReturnAnswerInput");
const DELIVER = staffDeed("recordAnswerDelivery", "RecordAnswerDeliveryInput");

let mall: Mall;
let agent: StaffPersona;
let officer: StaffPersona;
let second: StaffPersona;
let lead: StaffPersona;
beforeAll(async () => {
  mall = await aMall();
  agent = await aStaffMember(mall.system, { roles: ["CUSTOMER_SERVICE_AGENT"] });
  officer = await aStaffMember(mall.system, { roles: ["PRIVACY_OFFICER"] });
  second = await aStaffMember(mall.system, { roles: ["PRIVACY_OFFICER"] });
  lead = await aStaffMember(mall.system, { roles: ["LEGAL_APPROVER"] });
});

/** Sessions end as the clock is steered about: everybody signs in anew for each deed. */
const as = async (who: StaffPersona) => ({ token: await aSession(mall.system, who.staffId) });
const deed = async (who: StaffPersona, document: string, input: object) => mall.ask(document, { input }, await as(who));
const submit = (who: ShopperPersona, kind: string, text?: string) => mall.ask(SUBMIT, { input: { kind, text } }, who);
const mine = (who: ShopperPersona, id: string) => mall.ask(MINE, { id }, who);
const at = (shanghai: string) => new Date(`${shanghai}+08:00`);

/** What officer does up to the decision on a confirmed request. */
async function started(kind: string) {
  const who = await aShopper(mall.system);
  await confirmedByCode(mall.system, who.accountId);
  const request = await submit(who, kind, "请给我一份我的信息");
  expect(request.status).toBe(kind === "COMPLAINT" ? "EXECUTING" : "IDENTITY_VERIFIED");
  expect(await deed(officer, START, { requestId: request.id })).toMatchObject({ status: "EXECUTING" });
  return { who, requestId: request.id as string };
}
const decision = (requestId: string, more: object = {}) => ({
  requestId,
  outcome: "FULFILLED",
  grounds: [],
  facts: [],
  answer: "您的个人信息副本已生成，请在有效期内下载。",
  ...more,
});

describe("fifteen working days, Policy 9.1", () => {
  it.each([
    ["[B1]", "2026-02-13T20:30:00", "2026-03-12", false],
    ["[B2]", "2026-02-23T10:00:00", "2026-03-13", false],
    ["[B3]", "2026-09-18T09:00:00", "2026-10-15", false],
    ["[B4]", "2026-12-11T12:00:00", "2026-12-30", true],
  ])("%s received %s, due %s", async (_tag, received, lastDay, provisional) => {
    mall.clock.moveTo(new Date(at(received).getTime() + 3 * HOUR));
    const answer = await deed(agent, REGISTER, { kind: "ACCESS", channel: "LETTER", receivedAt: at(received) });
    expect(answer).toMatchObject({ lastDay });
    const row = (await requestOf(mall.world.db, answer.id))!;
    expect(row.provisional).toBe(provisional);
    expect(row.dueAt).toEqual(new Date(at(`${lastDay}T00:00:00`).getTime() + DAY));
    const missing = await mall.ask("{ calendarYearsMissing }", {}, await as(officer));
    if (provisional) expect(missing).toContain(2027);
    mall.clock.moveTo(new Date());
  });

  it("[B5] a calendar published later brings the day nearer, never beyond what the person was told", async () => {
    mall.clock.moveTo(at("2026-12-12T09:00:00"));
    const told = await deed(agent, REGISTER, {
      kind: "ACCESS",
      channel: "LETTER",
      receivedAt: at("2026-12-11T12:00:00"),
    });
    const newYear = (makeUp: string[]) =>
      buildCalendar([
        ...stateCouncilNotices,
        {
          year: 2027,
          title: "2027",
          number: "test",
          holidays: [{ name: "元旦", off: ["2027-01-01", "2027-01-03"], makeUp }],
        },
      ]);
    await countAgain(mall.system, newYear([]));
    expect(await requestOf(mall.world.db, told.id)).toMatchObject({ lastDay: "2026-12-30", provisional: false });

    const other = await deed(agent, REGISTER, {
      kind: "COPY",
      channel: "LETTER",
      receivedAt: at("2026-12-11T12:00:00"),
    });
    await countAgain(mall.system, newYear(["2026-12-12", "2026-12-13", "2026-12-19", "2026-12-20", "2026-12-26"]));
    expect(await requestOf(mall.world.db, other.id)).toMatchObject({ lastDay: "2026-12-26", provisional: false });
    const settled = (await historyOf(mall.world.db, other.id)).find(({ action }) => action.endsWith(".settleDay"));
    expect(settled!.detail).toMatchObject({ was: "2026-12-30", lastDay: "2026-12-26", earlier: true });
    mall.clock.moveTo(new Date());
  });

  it("[B6] counts from the original call however late it is recognized, and moves earlier only", async () => {
    mall.clock.moveTo(at("2026-06-09T10:00:00"));
    const call = at("2026-06-01T15:00:00");
    const { id } = await deed(agent, REGISTER, { kind: "COPY", channel: "HOTLINE", receivedAt: call });
    expect((await requestOf(mall.world.db, id))!.receivedAt).toEqual(call);
    const move = (receivedAt: Date) => deed(officer, EARLIER, { requestId: id, receivedAt, evidence: "通话录音时间" });
    expect(await move(at("2026-06-09T10:00:00"))).toMatchObject({
      fields: [{ path: "receivedAt", code: "ONLY_EARLIER" }],
    });
    expect(await move(at("2026-05-29T10:00:00"))).toMatchObject({ __typename: "StaffDataSubjectRequest" });
    expect((await requestOf(mall.world.db, id))!.receivedAt).toEqual(at("2026-05-29T10:00:00"));
    const tomorrow = { kind: "COPY", channel: "HOTLINE", receivedAt: at("2026-06-10T10:00:00") };
    expect(await deed(agent, REGISTER, tomorrow)).toMatchObject({
      fields: [{ path: "receivedAt", code: "IN_FUTURE" }],
    });
    mall.clock.moveTo(new Date());
  });

  it("[B21] after day 13 a lead is called, and past day 15 it is overdue for ever", async () => {
    mall.clock.moveTo(at("2026-06-01T09:00:00"));
    const { id } = await deed(agent, REGISTER, {
      kind: "COMPLAINT",
      channel: "LETTER",
      receivedAt: at("2026-06-01T08:00:00"),
    });
    const row = (await requestOf(mall.world.db, id))!;
    mall.clock.moveTo(row.redAt);
    await mall.sweep("privacy/data-subject-requests.followClocks");
    expect(await requestOf(mall.world.db, id)).toMatchObject({ pagedAt: expect.any(Date), overdueAt: null });
    mall.clock.moveTo(row.dueAt);
    await mall.sweep("privacy/data-subject-requests.followClocks");
    expect((await requestOf(mall.world.db, id))!.overdueAt).toBeInstanceOf(Date);
    mall.clock.moveTo(new Date());
  });
});

describe("who asks", () => {
  it("[item 87] a copy needs a code to the bound phone; the clock runs meanwhile, and the request goes on once confirmed", async () => {
    const who = await aShopper(mall.system);
    const request = await submit(who, "COPY");
    expect(request.status).toBe("IDENTITY_PENDING");
    expect(await mall.ask(CONTINUE, { input: { requestId: request.id } }, who)).toMatchObject({
      code: "IDENTITY_NOT_CONFIRMED",
    });
    expect(await deed(officer, START, { requestId: request.id })).toMatchObject({ code: "IDENTITY_NOT_CONFIRMED" });
    await confirmedByCode(mall.system, who.accountId);
    expect(await mall.ask(CONTINUE, { input: { requestId: request.id } }, who)).toMatchObject({
      status: "IDENTITY_VERIFIED",
    });
    expect((await mine(who, request.id)).lastDay).toBe(request.lastDay);
  });

  it("what destroys data asks for a confirmation of the last 24 hours", async () => {
    const who = await aShopper(mall.system);
    await confirmedByCode(mall.system, who.accountId);
    const request = await submit(who, "DELETE");
    expect(request.status).toBe("IDENTITY_VERIFIED");
    mall.clock.advance(DAY + 1_000);
    expect(await deed(officer, START, { requestId: request.id })).toMatchObject({ code: "IDENTITY_NOT_CONFIRMED" });
  });

  it("by telephone a session proves nothing: order facts and a call back, or documents", async () => {
    const who = await aShopper(mall.system);
    await confirmedByCode(mall.system, who.accountId);
    const registered = await deed(agent, REGISTER, {
      kind: "ACCESS",
      channel: "HOTLINE",
      receivedAt: mall.clock.now(),
      accountId: who.accountId,
    });
    expect(registered.status).toBe("IDENTITY_PENDING");
    expect((await requestOf(mall.world.db, registered.id))!.requiredLevel).toBe("L3");
  });

  it("[B7] never confirmed, the person is told two working days before the end how to try again", async () => {
    mall.clock.moveTo(at("2026-06-01T09:00:00"));
    const who = await aShopper(mall.system);
    const { id } = await submit(who, "COPY");
    mall.clock.moveTo((await requestOf(mall.world.db, id))!.unverifiedAt);
    await mall.sweep("privacy/data-subject-requests.followClocks");
    const row = (await requestOf(mall.world.db, id))!;
    expect(row).toMatchObject({ status: "CLOSED", outcome: "UNABLE_TO_VERIFY" });
    expect(row.answeredAt! < row.dueAt).toBe(true);
    mall.clock.moveTo(new Date());
  });
});

describe("[B8] the same asked twice", () => {
  it("is one request on the clock of the first, and both get the answer", async () => {
    const who = await aShopper(mall.system);
    await confirmedByCode(mall.system, who.accountId);
    const first = await submit(who, "COPY");
    const again = { kind: "COPY", channel: "LETTER", accountId: who.accountId };
    const sent = new Date(mall.clock.now().getTime() - 3 * DAY);
    const joined = await deed(agent, REGISTER, { ...again, receivedAt: sent });
    expect(joined).toMatchObject({ status: "MERGED" });
    expect((await requestOf(mall.world.db, first.id))!.receivedAt).toEqual(sent);
    await deed(officer, START, { requestId: first.id });
    expect(await deed(officer, START, { requestId: joined.id })).toMatchObject({ code: "STATE_CONFLICT" });
    await deed(officer, PREPARE, decision(first.id));
    const inbox = await mall.ask("{ myNotifications(first: 20) { nodes { template entity } } }", {}, who);
    const answered = inbox.nodes.filter(({ template }: { template: string }) => template.endsWith(".answered"));
    expect(answered.map(({ entity }: { entity: string }) => entity).sort()).toEqual([first.id, joined.id].sort());
    expect((await mine(who, joined.id)).status).toBe("CLOSED");
  });

  it("sent at the same instant there is still one that is worked on", async () => {
    const who = await aShopper(mall.system);
    const answers = await Promise.all([submit(who, "PORT"), submit(who, "PORT"), submit(who, "PORT")]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["IDENTITY_PENDING", "MERGED", "MERGED"]);
  });

  it("withdrawn, the next one of the same lives again", async () => {
    const who = await aShopper(mall.system);
    const [first, next] = [await submit(who, "COPY"), await submit(who, "COPY")];
    expect(next).toMatchObject({ status: "MERGED", mergedInto: first.id });
    expect(await mall.ask(WITHDRAW, { input: { requestId: first.id } }, who)).toMatchObject({ status: "WITHDRAWN" });
    expect(await mine(who, next.id)).toMatchObject({ status: "IDENTITY_PENDING", mergedInto: null });
  });
});

describe("the decision", () => {
  it("granted, it goes out at once and closes; the letter reads as it was written", async () => {
    const { who, requestId } = await started("COPY");
    expect(await deed(officer, PREPARE, decision(requestId))).toMatchObject({ status: "CLOSED" });
    expect(await mine(who, requestId)).toMatchObject({ outcome: "FULFILLED", answer: decision(requestId).answer });
  });

  it("[B11] against the person it needs a ground, and a second officer who did not prepare it", async () => {
    const { who, requestId } = await started("COPY");
    const refusal = { outcome: "REFUSED", facts: ["涉及他人家庭住址且无法遮盖"] };
    const prepare = (more: object) => deed(officer, PREPARE, decision(requestId, { ...refusal, ...more }));
    expect(await prepare({})).toMatchObject({ fields: [{ path: "grounds", code: "GROUND_REQUIRED" }] });
    expect(await prepare({ grounds: ["OTHERS_DATA"] })).toMatchObject({ fields: [{ code: "GROUND_IS_PARTIAL" }] });
    const prepared = await prepare({ grounds: ["HARM_TO_OTHERS"] });
    expect(prepared).toMatchObject({ status: "REVIEW", decisionVersion: 1 });
    expect((await mine(who, requestId)).answer).toBeNull();

    const approve = (by: StaffPersona, version = 1) => deed(by, APPROVE, { requestId, version });
    expect(await approve(lead, 2)).toMatchObject({ code: "DECISION_CHANGED" });
    expect(await approve(lead)).toMatchObject({ status: "CLOSED" });
    expect(await mine(who, requestId)).toMatchObject({
      outcome: "REFUSED",
      grounds: [{ ground: "HARM_TO_OTHERS", source: "Policy 6.8(5)" }],
    });
  });

  it("[check 40] whoever prepared it is refused at the API when calling the approval directly, and the try is kept", async () => {
    const maker = await aStaffMember(mall.system, { roles: ["PRIVACY_OFFICER"], extraPermissions: ["request:review"] });
    const who = await aShopper(mall.system);
    await confirmedByCode(mall.system, who.accountId);
    const { id: requestId } = await submit(who, "COPY");
    await deed(maker, START, { requestId });
    const refusal = { outcome: "PARTIAL", grounds: ["OTHERS_DATA"] };
    await deed(maker, PREPARE, decision(requestId, refusal));
    expect(await deed(maker, APPROVE, { requestId, version: 1 })).toMatchObject({ code: "ANOTHER_OFFICER_NEEDED" });
    const refused = (await historyOf(mall.world.db, requestId)).filter(({ outcome }) => outcome === "REFUSED");
    expect(refused).toMatchObject([{ action: "privacy/data-subject-requests.approveAnswer", actor: maker.staffId }]);
    const waiting = await mall.ask("{ approvalsForMe(first: 50) { nodes { entity } } }", {}, await as(maker));
    expect(waiting.nodes).not.toContainEqual({ entity: requestId });
    const forLead = await mall.ask("{ approvalsForMe(first: 50) { nodes { entity } } }", {}, await as(lead));
    expect(forLead.nodes).toContainEqual({ entity: requestId });
  });

  it("[B22] bad faith needs two recorded facts; having asked before is not enough", async () => {
    const { requestId } = await started("COPY");
    const prepare = (facts: string[]) =>
      deed(officer, PREPARE, decision(requestId, { outcome: "REFUSED", grounds: ["BAD_FAITH"], facts }));
    expect(await prepare(["请求过两次"])).toMatchObject({ fields: [{ path: "facts", code: "FACTS_REQUIRED" }] });
  });

  it("sent back it returns to its maker with the reason, and the newer version needs a new look", async () => {
    const { requestId } = await started("COPY");
    const partial = decision(requestId, { outcome: "PARTIAL", grounds: ["OTHERS_DATA"] });
    await deed(officer, PREPARE, partial);
    expect(await deed(lead, RETURN, { requestId, version: 1, reason: "请补充遮盖范围" })).toMatchObject({
      status: "EXECUTING",
    });
    expect(await deed(officer, PREPARE, partial)).toMatchObject({ status: "REVIEW", decisionVersion: 2 });
    expect(await deed(lead, APPROVE, { requestId, version: 1 })).toMatchObject({ code: "DECISION_CHANGED" });
    expect(await deed(lead, APPROVE, { requestId, version: 2 })).toMatchObject({ status: "CLOSED" });
  });

  it("only who holds it decides", async () => {
    const { requestId } = await started("COPY");
    expect(await deed(second, PREPARE, decision(requestId))).toMatchObject({ code: "WORK_ITEM_NOT_HELD" });
  });

  it("without an inbox it stays open until its delivery is recorded", async () => {
    const letter = { kind: "COMPLAINT", channel: "LETTER", receivedAt: mall.clock.now(), text: "包裹破损无人理会" };
    const { id: requestId } = await deed(agent, REGISTER, letter);
    expect(await deed(officer, TRIAGE, { requestId, kind: "COMPLAINT" })).toMatchObject({ status: "EXECUTING" });
    await mall.ask(
      "mutation ($input: WorkItemInput!) { claimWorkItem(input: $input) { __typename } }",
      { input: { entity: requestId } },
      await as(officer),
    );
    expect(await deed(officer, PREPARE, decision(requestId))).toMatchObject({ status: "ANSWERED" });
    expect(await deed(officer, DELIVER, { requestId, way: "LETTER" })).toMatchObject({ status: "CLOSED" });
  });
});

describe("[B19] looked at again", () => {
  it("by another officer, on a clock of its own, once and within 30 days", async () => {
    const { who, requestId } = await started("COPY");
    await deed(officer, PREPARE, decision(requestId));
    const ask = () => mall.ask(RECONSIDER, { input: { requestId, text: "副本缺少物流记录" } }, who);
    const again = await ask();
    expect(again).toMatchObject({ reconsiders: requestId, status: "IDENTITY_VERIFIED" });
    expect(await ask()).toMatchObject({ code: "TOO_LATE_TO_RECONSIDER" });
    expect(await deed(officer, START, { requestId: again.id })).toMatchObject({ code: "ANOTHER_OFFICER_NEEDED" });
    expect(await deed(second, START, { requestId: again.id })).toMatchObject({ status: "EXECUTING" });
  });
});

it("[check 55] the queue names nobody: numbers, kinds and clocks only", async () => {
  const who = await aShopper(mall.system);
  await submit(who, "COMPLAINT", "我的电话是 13800138000");
  const list = `{ staffRequests(first: 50) { nodes { id requestNumber kind channel status clock { urgency workingDays } } }
    staffRequestCounts { view count } }`;
  const { data } = await mall.answer(list, {}, await as(officer));
  expect(JSON.stringify(data)).not.toContain("13800138000");
  expect(data.staffRequestCounts.length).toBe(6);
  const { errors } = await mall.answer(list, {}, await as(agent));
  expect(errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
});
