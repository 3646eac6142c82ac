import type { StaffContext } from "#kernel/context";
import { applyChange } from "./change-setting.js";
import { decideChange } from "./decide-change.js";
import type { SettingChangeInput } from "./inputs.js";

/** The second pair of eyes: from now on the new value holds. Refused when the setting has changed meanwhile. */
export const approveSettingChange = (ctx: StaffContext, input: SettingChangeInput) =>
  decideChange(ctx, input, {
    action: "platform/settings.approveSettingChange",
    to: "APPLIED",
    by: "ANOTHER",
    carryOut: (tx, change) => applyChange(tx, ctx, change),
  });
