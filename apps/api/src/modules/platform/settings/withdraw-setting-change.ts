import type { StaffContext } from "#kernel/context";
import { decideChange } from "./decide-change.js";
import type { SettingChangeInput } from "./inputs.js";

/** Who proposed it takes it back. */
export const withdrawSettingChange = (ctx: StaffContext, input: SettingChangeInput) =>
  decideChange(ctx, input, { action: "platform/settings.withdrawSettingChange", to: "WITHDRAWN", by: "PROPOSER" });
