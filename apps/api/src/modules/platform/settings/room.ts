import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { SettingsResolver } from "./resolver.js";
import { HolidayNoticeResolver, SettingChangeResolver, SettingViewResolver } from "./view-resolver.js";

export const settingsRoom: Room = {
  name: "platform/settings",
  card: personalData,
  resolvers: [SettingsResolver, SettingViewResolver, SettingChangeResolver, HolidayNoticeResolver],
};
