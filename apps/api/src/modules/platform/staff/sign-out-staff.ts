import { and, eq, isNull, type SQL } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { recordAudit } from "#platform/audit";
import { staffSessions } from "./tables.js";

/** Ends this session at once: the next request with its token is nobody's. */
export const signOutStaff = (ctx: StaffContext): Promise<true> =>
  revoke(ctx, "platform/staff.signOutStaff", eq(staffSessions.id, ctx.actor.sessionId));

/** Ends every session of the caller, for a lost device or a token that may have been seen. */
export const signOutStaffEverywhere = (ctx: StaffContext): Promise<true> =>
  revoke(ctx, "platform/staff.signOutStaffEverywhere", eq(staffSessions.staffId, ctx.actor.staffId));

const revoke = (ctx: StaffContext, action: string, which: SQL): Promise<true> =>
  ctx.db.transact(async (tx) => {
    const [ended] = await tx
      .update(staffSessions)
      .set({ revokedAt: ctx.clock.now() })
      .where(and(which, isNull(staffSessions.revokedAt)));
    await recordAudit(tx, ctx, { action, entity: ctx.actor.staffId, detail: { sessions: ended.affectedRows } });
    return true as const;
  });
