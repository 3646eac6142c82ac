import { and, isNull, type SQL } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { recordAudit } from "#platform/audit";
import { staffSessions } from "./tables.js";

export const revokeSessions = (ctx: StaffContext, action: string, which: SQL): Promise<true> =>
  ctx.db.transact(async (tx) => {
    const [ended] = await tx
      .update(staffSessions)
      .set({ revokedAt: ctx.clock.now() })
      .where(and(which, isNull(staffSessions.revokedAt)));
    await recordAudit(tx, ctx, { action, entity: ctx.actor.staffId, detail: { sessions: ended.affectedRows } });
    return true as const;
  });
