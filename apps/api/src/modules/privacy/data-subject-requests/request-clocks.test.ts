import { beforeAll, describe, expect, it } from "vitest";
import { DAY, HOUR } from "#kernel/clock";
import type { StaffRole } from "#kernel/permissions";
import { historyOf } from "#platform/audit";
import type { Mall } from "../../../../test/mall.js";
import { aStaffMember, type StaffPersona } from "../../platform/staff/fixtures.js";
import { aShopper } from "../../shop/accounts/fixtures.js";
import {
  aPrivacyDesk,
  as,
  at,
  CONTINUE,
  copiesMade,
  decision,
  deed,
  EARLIER,
  mine,
  PREPARE,
  REGISTER,
  START,
  submit,
  WITHDRAW,
} from "./desk-fixtures.js";
import { confirmedByCode } from "./fixtures.js";
import { followCalendar } from "./follow-clocks.js";
import { requestOf } from "./queries.js";

let mall: Mall;
let agent: StaffPersona;
let officer: StaffPersona;
beforeAll(async () => {
  ({ mall, agent, officer } = await aPrivacyDesk());
});

/** Roles end within a year: who acts in a far one has to be hired in it. */
const hired = (role: StaffRole) => aStaffMember(mall.system, { roles: [role] });

const COUNTED = "query ($id: ID!) { staffRequest(id: $id) { ... on StaffDataSubjectRequest { countedDays } } }";
const ENTER = `mutation ($input: EnterHolidayNoticeInput!) { enterHolidayNotice(input: $input) { __typename
  ... on HolidayNotice { id status } } }`;
const READ = `mutation ($input: HolidayNoticeInput!) { approveHolidayNotice(input: $input) { __typename
  ... on HolidayNotice { status } } }`;

/** New Year's holiday to that day, worked off on others: entered by one administrator, read by another. */
async function noticeInForce(year: number, lastDay: string, makeUpDays: string[]): Promise<void> {
  const { id } = await deed(await hired("ADMINISTRATOR"), ENTER, {
    year,
    title: `国务院办公厅关于${year}年部分节假日安排的通知`,
    number: `国办发明电〔${year - 1}〕1号`,
    sourceUrl: `https://www.gov.cn/${year}`,
    holidays: [{ name: "元旦", firstDay: `${year}-01-01`, lastDay, makeUpDays }],
  });
  expect(await deed(await hired("ADMINISTRATOR"), READ, { noticeId: id })).toMatchObject({ status: "IN_FORCE" });
}

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

  it("[B5] a notice that two administrators enter brings the day nearer, never beyond what the person was told", async () => {
    const received = async (day: string) => {
      mall.clock.moveTo(at(`${day}T15:00:00`));
      const letter = { kind: "ACCESS", channel: "LETTER", receivedAt: at(`${day}T12:00:00`) };
      const { id } = await deed(await hired("CUSTOMER_SERVICE_AGENT"), REGISTER, letter);
      return (await requestOf(mall.world.db, id))!;
    };
    // Years so far off that no other test counts in them.
    const later = await received("2032-12-31");
    expect(later).toMatchObject({ lastDay: "2033-01-19", provisional: true });
    await noticeInForce(2033, "2033-01-03", []);
    await followCalendar.run(mall.system);
    expect(await requestOf(mall.world.db, later.id)).toMatchObject({ lastDay: "2033-01-19", provisional: false });
    expect(await received("2032-12-31")).toMatchObject({ lastDay: "2033-01-24", provisional: false });

    const nearer = await received("2033-12-31");
    expect(nearer).toMatchObject({ lastDay: "2034-01-18", provisional: true });
    await noticeInForce(2034, "2034-01-01", ["2034-01-07", "2034-01-08", "2034-01-14", "2034-01-15"]);
    await followCalendar.run(mall.system);
    expect(await requestOf(mall.world.db, nearer.id)).toMatchObject({ lastDay: "2034-01-16", provisional: false });
    const settled = (await historyOf(mall.world.db, nearer.id)).find(({ action }) => action.endsWith(".settleDay"));
    expect(settled!.detail).toMatchObject({ was: "2034-01-18", lastDay: "2034-01-16", earlier: true });
    const shown = await mall.ask(COUNTED, { id: nearer.id }, await as(await hired("PRIVACY_OFFICER")));
    expect(shown.countedDays).toEqual(expect.arrayContaining(["2034-01-07", "2034-01-16"]));
    expect(shown.countedDays).toHaveLength(15);
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

  it("the desk reads every day that was counted, and finds what is near its end before it is beyond it", async () => {
    mall.clock.moveTo(at("2026-09-18T10:00:00"));
    const received = { kind: "COMPLAINT", channel: "LETTER", receivedAt: at("2026-09-18T09:00:00") };
    const { id } = await deed(agent, REGISTER, received);
    const found = async (view: string) => {
      const list = `query ($view: RequestView!) { staffRequests(first: 50, filter: { view: $view, channel: LETTER, kind: COMPLAINT }) {
        nodes { id countedDays } } }`;
      const { nodes } = await mall.ask(list, { view }, await as(officer));
      return nodes.find((node: { id: string }) => node.id === id);
    };
    const { countedDays } = await found("TO_HANDLE");
    expect(countedDays).toHaveLength(15);
    // A Sunday on which people work, then the first and the last day after the long holiday.
    expect(countedDays[0]).toBe("2026-09-20");
    expect(countedDays.at(-1)).toBe("2026-10-15");
    expect(countedDays).not.toContain("2026-10-01");
    expect(await found("NEAR_DUE")).toBeUndefined();
    const row = (await requestOf(mall.world.db, id))!;
    mall.clock.moveTo(row.amberAt);
    expect(await found("NEAR_DUE")).toBeDefined();
    expect(await found("OVERDUE")).toBeUndefined();
    mall.clock.moveTo(row.dueAt);
    expect(await found("NEAR_DUE")).toBeUndefined();
    expect(await found("OVERDUE")).toBeDefined();
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
    expect(await deed(officer, PREPARE, decision(first.id))).toMatchObject({ code: "TASKS_UNFINISHED" });
    await copiesMade();
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
