import type { StaffContext } from "#kernel/context";
import { decideNotice } from "./decide-notice.js";
import type { HolidayNoticeInput } from "./inputs.js";

/** It does not say what the source says: enter it again. */
export const refuseHolidayNotice = (ctx: StaffContext, input: HolidayNoticeInput) =>
  decideNotice(ctx, input, { action: "platform/settings.refuseHolidayNotice", to: "REFUSED" });
