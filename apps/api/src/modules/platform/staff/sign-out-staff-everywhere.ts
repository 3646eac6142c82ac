import { eq } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { revokeSessions } from "./revoke-sessions.js";
import { staffSessions } from "./tables.js";

/** Ends every session of the caller, for a lost device or a token that may have been seen. */
export const signOutStaffEverywhere = (ctx: StaffContext): Promise<true> =>
  revokeSessions(ctx, "platform/staff.signOutStaffEverywhere", eq(staffSessions.staffId, ctx.actor.staffId));
