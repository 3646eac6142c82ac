import { beforeAll, describe, expect, it } from "vitest";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aStaffMember, type StaffPersona } from "../staff/fixtures.js";
import { workingCalendar } from "./index.js";

const KEY = "reveals.most-in-a-day";
const CHANGE = `mutation Change($input: ChangeSettingInput!) { changeSetting(input: $input) { __typename
  ... on SettingChange { id status before after } ... on InvalidInput { fields { path code } } } }`;
const decide = (name: string) =>
  `mutation Decide($input: SettingChangeInput!) { ${name}(input: $input) { __typename ... on SettingChange { status } } }`;
const SETTING = `query One($key: String!) { setting(key: $key) { ... on Setting { value version } } }`;
const ENTER = `mutation Enter($input: EnterHolidayNoticeInput!) { enterHolidayNotice(input: $input) { __typename
  ... on HolidayNotice { id status } ... on InvalidInput { fields { path code } } } }`;
const READ = `mutation Read($input: HolidayNoticeInput!) { approveHolidayNotice(input: $input) { __typename
  ... on HolidayNotice { status } } }`;

let mall: Mall;
let one: StaffPersona;
let other: StaffPersona;
beforeAll(async () => {
  mall = await aMall();
  one = await aStaffMember(mall.system, { roles: ["ADMINISTRATOR"] });
  other = await aStaffMember(mall.system, { roles: ["ADMINISTRATOR"] });
});

const current = (): Promise<{ value: string; version: number }> => mall.ask(SETTING, { key: KEY }, one);
const propose = async (value: string) =>
  mall.ask(CHANGE, { input: { key: KEY, value, version: (await current()).version, reason: "季度复核后收紧" } }, one);

describe("a setting that the law speaks of", () => {
  it("holds only once another administrator agrees, never by the hand that proposed it", async () => {
    const before = (await current()).value;
    const change = await propose("40");
    expect(change).toMatchObject({ status: "PROPOSED", after: "40" });
    expect((await current()).value).toBe(before);
    const input = { changeId: change.id };
    expect(await mall.ask(decide("approveSettingChange"), { input }, one)).toMatchObject({
      __typename: "AnotherHandNeeded",
    });
    expect((await current()).value).toBe(before);
    expect(await mall.ask(decide("approveSettingChange"), { input }, other)).toMatchObject({ status: "APPLIED" });
    expect((await current()).value).toBe("40");
  });

  it("waits with one change at a time; refused or withdrawn it changes nothing", async () => {
    const before = (await current()).value;
    const first = await propose("50");
    expect(await propose("60")).toMatchObject({ __typename: "ChangeWaiting" });
    const input = { changeId: first.id };
    expect(await mall.ask(decide("withdrawSettingChange"), { input }, other)).toMatchObject({ __typename: "NotFound" });
    expect(await mall.ask(decide("withdrawSettingChange"), { input }, one)).toMatchObject({ status: "WITHDRAWN" });
    const second = await propose("60");
    const refused = { input: { changeId: second.id } };
    expect(await mall.ask(decide("refuseSettingChange"), refused, other)).toMatchObject({ status: "REFUSED" });
    expect(await mall.ask(decide("approveSettingChange"), refused, other)).toMatchObject({
      __typename: "StateConflict",
    });
    expect((await current()).value).toBe(before);
  });

  it("never leaves the bounds of its room, and no number is no value", async () => {
    for (const value of ["101", "9"])
      expect(await propose(value)).toMatchObject({ fields: [{ path: "value", code: "OUT_OF_RANGE" }] });
    expect(await propose("viele")).toMatchObject({ fields: [{ path: "value", code: "INVALID" }] });
  });
});

describe("a holiday notice", () => {
  const notice = {
    year: 2031,
    title: "国务院办公厅关于2031年部分节假日安排的通知",
    number: "国办发明电〔2030〕1号",
    sourceUrl: "https://www.gov.cn/2031",
    holidays: [{ name: "元旦", firstDay: "2031-01-01", lastDay: "2031-01-03", makeUpDays: ["2031-01-04"] }],
  };

  it("is counted by once somebody else has read it against its source", async () => {
    const entered = await mall.ask(ENTER, { input: notice }, one);
    expect(entered).toMatchObject({ status: "ENTERED" });
    const years = async () => (await workingCalendar(mall.world.db)).years.has(2031);
    const input = { noticeId: entered.id };
    expect(await mall.ask(READ, { input }, one)).toMatchObject({ __typename: "AnotherHandNeeded" });
    expect(await years()).toBe(false);
    expect(await mall.ask(READ, { input }, other)).toMatchObject({ status: "IN_FORCE" });
    expect(await years()).toBe(true);
  });

  it("with a day of another year is refused", async () => {
    const strange = { ...notice, year: 2032, holidays: [{ ...notice.holidays[0], lastDay: "2033-02-30" }] };
    expect(await mall.ask(ENTER, { input: strange }, one)).toMatchObject({ fields: [{ code: "INVALID" }] });
  });
});
