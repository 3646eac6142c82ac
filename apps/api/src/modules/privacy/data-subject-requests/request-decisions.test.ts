import { beforeAll, describe, expect, it } from "vitest";
import { historyOf } from "#platform/audit";
import type { Mall } from "../../../../test/mall.js";
import { aStaffMember, type StaffPersona } from "../../platform/staff/fixtures.js";
import { aShopper } from "../../shop/accounts/fixtures.js";
import {
  APPROVE,
  aPrivacyDesk,
  as,
  DELIVER,
  decision,
  deed,
  mine,
  PREPARE,
  RECONSIDER,
  REGISTER,
  RETURN,
  START,
  started,
  submit,
  TRIAGE,
} from "./desk-fixtures.js";
import { confirmedByCode } from "./fixtures.js";

let mall: Mall;
let agent: StaffPersona;
let officer: StaffPersona;
let second: StaffPersona;
let lead: StaffPersona;
beforeAll(async () => {
  ({ mall, agent, officer, second, lead } = await aPrivacyDesk());
});

describe("the decision", () => {
  it("granted, it goes out at once and closes; the letter reads as it was written", async () => {
    const { who, requestId } = await started(officer, "COPY");
    expect(await deed(officer, PREPARE, decision(requestId))).toMatchObject({ status: "CLOSED" });
    expect(await mine(who, requestId)).toMatchObject({ outcome: "FULFILLED", answer: decision(requestId).answer });
  });

  it("closing an account is granted by the closure alone: an officer's word closes nothing", async () => {
    const { requestId } = await started(officer, "CANCEL_ACCOUNT");
    const answer = await deed(officer, PREPARE, decision(requestId));
    expect(answer).toMatchObject({ code: "TASKS_UNFINISHED" });
  });

  it("[B11] against the person it needs a ground, and a second officer who did not prepare it", async () => {
    const { who, requestId } = await started(officer, "COPY");
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
    expect((await mine(who, requestId)).answer).toMatch(/30 日内申请复核.*投诉.*起诉/);
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
    const { requestId } = await started(officer, "COPY");
    const prepare = (facts: string[]) =>
      deed(officer, PREPARE, decision(requestId, { outcome: "REFUSED", grounds: ["BAD_FAITH"], facts }));
    expect(await prepare(["请求过两次"])).toMatchObject({ fields: [{ path: "facts", code: "FACTS_REQUIRED" }] });
  });

  it("sent back it returns to its maker with the reason, and the newer version needs a new look", async () => {
    const { requestId } = await started(officer, "COPY");
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
    const { requestId } = await started(officer, "COPY");
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
    const { who, requestId } = await started(officer, "COPY");
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
  expect(data.staffRequestCounts.length).toBe(7);
  const { errors } = await mall.answer(list, {}, await as(agent));
  expect(errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
});

it("a view of several states turns its pages by one clock: nothing twice, nothing left out, what is due first first", async () => {
  const { data: before } = await mall.answer(COUNTS, {}, await as(officer));
  const opened: string[] = [];
  for (const kind of ["COMPLAINT", "COPY", "COMPLAINT"]) {
    opened.push((await submit(await aShopper(mall.system), kind, "整页翻完")).id);
    mall.clock.advance(1_000);
  }
  const { requestId } = await started(officer, "COPY");
  opened.push(requestId);

  const seen: { id: string; status: string; due: string }[] = [];
  let after: string | null = null;
  do {
    const { data } = await mall.answer(TO_HANDLE, { after }, await as(officer));
    const { staffRequests }: QueuePage = data;
    for (const { id, status, clock } of staffRequests.nodes) seen.push({ id, status, due: clock.dueAt });
    after = staffRequests.pageInfo.hasNextPage ? staffRequests.pageInfo.endCursor : null;
  } while (after);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
  expect(seen.map(({ due }) => due)).toEqual(seen.map(({ due }) => due).toSorted());
  expect(new Set(seen.map(({ status }) => status))).toContain("EXECUTING");
  expect(seen.map(({ id }) => id)).toContain(requestId);

  const { data: afterwards } = await mall.answer(COUNTS, {}, await as(officer));
  const grown = (view: string) => countOf(afterwards, view) - countOf(before, view);
  expect(grown("TO_HANDLE") + grown("UNVERIFIED")).toBe(opened.length);
  expect(countOf(afterwards, "TO_HANDLE")).toBe(seen.length);
});

const COUNTS = "{ staffRequestCounts { view count more } }";
const TO_HANDLE = `query ($after: String) { staffRequests(first: 2, after: $after, filter: { view: TO_HANDLE }) {
  nodes { id status clock { dueAt } } pageInfo { hasNextPage endCursor } } }`;
interface QueuePage {
  staffRequests: {
    nodes: { id: string; status: string; clock: { dueAt: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
type Counts = { staffRequestCounts: { view: string; count: number; more: boolean }[] };
const countOf = ({ staffRequestCounts }: Counts, view: string): number =>
  staffRequestCounts.find((entry) => entry.view === view)!.count;
