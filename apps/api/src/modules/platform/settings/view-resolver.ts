import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx as Context, StaffContext } from "#kernel/context";
import { localized } from "#kernel/locale";
import type { Setting } from "#kernel/setting";
import { Colleague } from "#platform/staff";
import { actionsOnChange, actionsOnNotice } from "./allowed-actions.js";
import type { HolidayNoticeRow } from "./calendar.js";
import { HolidayDays, HolidayNotice, SettingAreaEnum, SettingChange, SettingUnitEnum, SettingView } from "./types.js";
import { changesOfKey, type SettingChangeRow, settingOf, valueOfKey } from "./values.js";

@Resolver(() => SettingView)
export class SettingViewResolver {
  @FieldResolver(() => SettingAreaEnum)
  area(@Root() { area }: Setting) {
    return area;
  }

  @FieldResolver(() => String)
  label(@Root() { label }: Setting, @Ctx() { locale }: Context) {
    return localized(label, locale);
  }

  @FieldResolver(() => String, { nullable: true })
  hint(@Root() { hint }: Setting, @Ctx() { locale }: Context) {
    return hint ? localized(hint, locale) : null;
  }

  @FieldResolver(() => SettingUnitEnum)
  unit(@Root() declared: Setting) {
    return declared.type === "FEN" ? "FEN" : declared.unit;
  }

  @FieldResolver(() => Boolean, { description: "A change takes two persons." })
  fourEyes(@Root() { fourEyes }: Setting) {
    return fourEyes === true;
  }

  @FieldResolver(() => String, { description: "What holds now." })
  async value(@Root() declared: Setting, @Ctx() ctx: Context) {
    return String(await settingOf(ctx, declared));
  }

  @FieldResolver(() => String)
  defaultValue(@Root() declared: Setting) {
    return String(declared.default);
  }

  @FieldResolver(() => String)
  min(@Root() { min }: Setting) {
    return String(min);
  }

  @FieldResolver(() => String)
  max(@Root() { max }: Setting) {
    return String(max);
  }

  @FieldResolver(() => Int, { description: "Send it back with a change." })
  async version(@Root() { key }: Setting, @Ctx() ctx: Context) {
    return (await valueOfKey(ctx).load(key))?.version ?? 0;
  }

  @FieldResolver(() => [SettingChange], { description: "Newest first; one that waits is among them." })
  async changes(@Root() { key }: Setting, @Ctx() ctx: Context) {
    return (await changesOfKey(ctx).load(key)) ?? [];
  }
}

@Resolver(() => SettingChange)
export class SettingChangeResolver {
  @FieldResolver(() => Colleague)
  proposedBy(@Root() { proposedBy }: SettingChangeRow) {
    return { id: proposedBy };
  }

  @FieldResolver(() => Colleague, { nullable: true })
  decidedBy(@Root() { decidedBy }: SettingChangeRow) {
    return decidedBy && { id: decidedBy };
  }

  @FieldResolver(() => [AllowedAction])
  allowedActions(@Root() change: SettingChangeRow, @Ctx() ctx: StaffContext) {
    return actionsOnChange(ctx, change);
  }
}

@Resolver(() => HolidayNotice)
export class HolidayNoticeResolver {
  @FieldResolver(() => [HolidayDays])
  holidays(@Root() { holidays }: HolidayNoticeRow): HolidayDays[] {
    return holidays.map(({ name, off: [firstDay, lastDay], makeUp }) => ({
      name,
      firstDay,
      lastDay,
      makeUpDays: makeUp,
    }));
  }

  @FieldResolver(() => Colleague)
  enteredBy(@Root() { enteredBy }: HolidayNoticeRow) {
    return { id: enteredBy };
  }

  @FieldResolver(() => Colleague, { nullable: true })
  reviewedBy(@Root() { reviewedBy }: HolidayNoticeRow) {
    return reviewedBy && { id: reviewedBy };
  }

  @FieldResolver(() => [AllowedAction])
  allowedActions(@Root() notice: HolidayNoticeRow, @Ctx() ctx: StaffContext) {
    return actionsOnNotice(ctx, notice);
  }
}
