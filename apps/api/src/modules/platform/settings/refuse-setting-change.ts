import type { StaffContext } from "#kernel/context";
import { decideChange } from "./decide-change.js";
import type { SettingChangeInput } from "./inputs.js";

/** Somebody else says no: the value stays. */
export const refuseSettingChange = (ctx: StaffContext, input: SettingChangeInput) =>
  decideChange(ctx, input, { action: "platform/settings.refuseSettingChange", to: "REFUSED", by: "ANOTHER" });
