import { eq } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { revokeSessions } from "./revoke-sessions.js";
import { staffSessions } from "./tables.js";

/** Ends this session at once: the next request with its token is nobody's. */
export const signOutStaff = (ctx: StaffContext): Promise<true> =>
  revokeSessions(ctx, "platform/staff.signOutStaff", eq(staffSessions.id, ctx.actor.sessionId));
