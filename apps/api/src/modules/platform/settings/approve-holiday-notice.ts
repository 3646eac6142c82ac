import type { StaffContext } from "#kernel/context";
import { decideNotice } from "./decide-notice.js";
import type { HolidayNoticeInput } from "./inputs.js";

/** Read against the source and right: working days are counted by it from now on. */
export const approveHolidayNotice = (ctx: StaffContext, input: HolidayNoticeInput) =>
  decideNotice(ctx, input, { action: "platform/settings.approveHolidayNotice", to: "IN_FORCE" });
