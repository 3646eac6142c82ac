import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Id } from "#kernel/id";
import { InvalidInput, NotFound, resultOf, StateConflict } from "#kernel/refusal";
import { settingAreas, settingUnits } from "#kernel/setting";
import { AnotherHandNeeded, ChangeWaiting } from "./refusals.js";
import {
  type HolidayNoticeStatus,
  holidayNoticeTransitions,
  type SettingChangeStatus,
  settingChangeTransitions,
} from "./status.js";

const enumOf = <W extends string>(words: readonly W[], name: string, description: string) => {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<W, W>;
  registerEnumType(values, { name, description });
  return values;
};

export const SettingAreaEnum = enumOf(settingAreas, "SettingArea", "Whose work a setting touches.");
export const SettingUnitEnum = enumOf(["FEN", ...settingUnits] as const, "SettingUnit", "What the number counts.");
const ChangeStatusEnum = enumOf(
  Object.keys(settingChangeTransitions) as SettingChangeStatus[],
  "SettingChangeStatus",
  "PROPOSED waits for a second person.",
);
const NoticeStatusEnum = enumOf(
  Object.keys(holidayNoticeTransitions) as HolidayNoticeStatus[],
  "HolidayNoticeStatus",
  "ENTERED waits for its second reader.",
);

@ObjectType({ description: "Who changed a setting, or wants to: from what to what, and why." })
export class SettingChange {
  @Field(() => ID)
  id!: Id<"sch">;

  @Field(() => String)
  key!: string;

  @Field(() => ChangeStatusEnum)
  status!: SettingChangeStatus;

  @Field(() => String, { name: "before" })
  before!: number;

  @Field(() => String, { name: "after" })
  after!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => GraphQLDateTimeISO)
  proposedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  decidedAt!: Date | null;
}

@ObjectType("Setting", {
  description: "Something that staff may change while the mall runs. Values are whole numbers.",
})
export class SettingView {
  @Field(() => String)
  key!: string;
}

@ObjectType({ simpleResolvers: true, description: "A holiday and the weekend days worked in exchange." })
export class HolidayDays {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  firstDay!: string;

  @Field(() => String)
  lastDay!: string;

  @Field(() => [String])
  makeUpDays!: string[];
}

@ObjectType({ description: "A year's holiday notice, entered by one and read by another." })
export class HolidayNotice {
  @Field(() => ID)
  id!: Id<"hol">;

  @Field(() => Int)
  year!: number;

  @Field(() => NoticeStatusEnum)
  status!: HolidayNoticeStatus;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  number!: string;

  @Field(() => String)
  sourceUrl!: string;

  @Field(() => GraphQLDateTimeISO)
  enteredAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  reviewedAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "By what working days are counted." })
export class WorkingCalendarView {
  @Field(() => [Int], { description: "Years whose notice is known." })
  years!: number[];

  @Field(() => [Int], { description: "Years whose notice should be here: deadlines there are provisional." })
  missingYears!: number[];

  @Field(() => [HolidayNotice], { description: "Entered in the portal, newest first." })
  notices!: HolidayNotice[];
}

const changeResult = <Name extends string>(name: Name, refusal: typeof AnotherHandNeeded | typeof ChangeWaiting) =>
  resultOf(name, SettingChange, refusal, StateConflict, NotFound, InvalidInput);
export const SettingResult = resultOf("SettingResult", SettingView, NotFound);
export const ChangeSettingResult = changeResult("ChangeSettingResult", ChangeWaiting);
export const DecideSettingChangeResult = changeResult("DecideSettingChangeResult", AnotherHandNeeded);
export const EnterHolidayNoticeResult = resultOf(
  "EnterHolidayNoticeResult",
  HolidayNotice,
  ChangeWaiting,
  InvalidInput,
);
export const DecideHolidayNoticeResult = resultOf(
  "DecideHolidayNoticeResult",
  HolidayNotice,
  AnotherHandNeeded,
  StateConflict,
  NotFound,
  InvalidInput,
);
