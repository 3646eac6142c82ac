import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { ForStaff } from "#kernel/access";
import type { StaffContext } from "#kernel/context";
import { NotFound } from "#kernel/refusal";
import { approveHolidayNotice } from "./approve-holiday-notice.js";
import { approveSettingChange } from "./approve-setting-change.js";
import { changeSetting } from "./change-setting.js";
import { enterHolidayNotice } from "./enter-holiday-notice.js";
import { ChangeSettingInput, EnterHolidayNoticeInput, HolidayNoticeInput, SettingChangeInput } from "./inputs.js";
import { calendarView } from "./queries.js";
import { refuseHolidayNotice } from "./refuse-holiday-notice.js";
import { refuseSettingChange } from "./refuse-setting-change.js";
import {
  ChangeSettingResult,
  DecideHolidayNoticeResult,
  DecideSettingChangeResult,
  EnterHolidayNoticeResult,
  SettingResult,
  SettingView,
  WorkingCalendarView,
} from "./types.js";
import { withdrawSettingChange } from "./withdraw-setting-change.js";

@Resolver()
export class SettingsResolver {
  @ForStaff("settings:read")
  @Query(() => [SettingView], { description: "Every setting, area by area." })
  settings(@Ctx() { declaredSettings }: StaffContext) {
    return [...declaredSettings.values()];
  }

  @ForStaff("settings:read")
  @Query(() => SettingResult)
  setting(@Arg("key", () => String) key: string, @Ctx() { declaredSettings }: StaffContext) {
    return declaredSettings.get(key) ?? new NotFound();
  }

  @ForStaff("settings:read")
  @Query(() => WorkingCalendarView)
  workingCalendar(@Ctx() ctx: StaffContext) {
    return calendarView(ctx);
  }

  @ForStaff("settings:manage")
  @Mutation(() => ChangeSettingResult, { description: "At once; or, with four eyes, once another person agrees." })
  changeSetting(@Arg("input", () => ChangeSettingInput) input: ChangeSettingInput, @Ctx() ctx: StaffContext) {
    return changeSetting(ctx, input);
  }

  @ForStaff("settings:manage")
  @Mutation(() => DecideSettingChangeResult)
  approveSettingChange(@Arg("input", () => SettingChangeInput) input: SettingChangeInput, @Ctx() ctx: StaffContext) {
    return approveSettingChange(ctx, input);
  }

  @ForStaff("settings:manage")
  @Mutation(() => DecideSettingChangeResult)
  refuseSettingChange(@Arg("input", () => SettingChangeInput) input: SettingChangeInput, @Ctx() ctx: StaffContext) {
    return refuseSettingChange(ctx, input);
  }

  @ForStaff("settings:manage")
  @Mutation(() => DecideSettingChangeResult, { description: "By who proposed it." })
  withdrawSettingChange(@Arg("input", () => SettingChangeInput) input: SettingChangeInput, @Ctx() ctx: StaffContext) {
    return withdrawSettingChange(ctx, input);
  }

  @ForStaff("settings:manage")
  @Mutation(() => EnterHolidayNoticeResult, { description: "Counts once another person has read it." })
  enterHolidayNotice(
    @Arg("input", () => EnterHolidayNoticeInput) input: EnterHolidayNoticeInput,
    @Ctx() ctx: StaffContext,
  ) {
    return enterHolidayNotice(ctx, input);
  }

  @ForStaff("settings:manage")
  @Mutation(() => DecideHolidayNoticeResult)
  approveHolidayNotice(@Arg("input", () => HolidayNoticeInput) input: HolidayNoticeInput, @Ctx() ctx: StaffContext) {
    return approveHolidayNotice(ctx, input);
  }

  @ForStaff("settings:manage")
  @Mutation(() => DecideHolidayNoticeResult)
  refuseHolidayNotice(@Arg("input", () => HolidayNoticeInput) input: HolidayNoticeInput, @Ctx() ctx: StaffContext) {
    return refuseHolidayNotice(ctx, input);
  }
}
