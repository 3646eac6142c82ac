import { and, eq, gt, isNull, type SQL } from "drizzle-orm";
import type { Ctx, StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { recordAudit } from "#platform/audit";
import { staffSessions } from "./tables.js";

export const revokeSessions = (ctx: StaffContext, action: string, which: SQL): Promise<true> =>
  ctx.db.transact(async (tx) => {
    const sessions = await endSessions(tx, ctx, which);
    await recordAudit(tx, ctx, { action, entity: ctx.actor.staffId, detail: { sessions } });
    return true as const;
  });

/** Ends sessions in the next instant: tokens are looked up in these rows with every request. Answers how many. */
export async function endSessions(tx: Tx, { clock }: Pick<Ctx, "clock">, which: SQL): Promise<number> {
  const [ended] = await tx
    .update(staffSessions)
    .set({ revokedAt: clock.now() })
    .where(and(which, isNull(staffSessions.revokedAt), gt(staffSessions.expiresAt, clock.now())));
  return ended.affectedRows;
}

export const endSessionsOf = (tx: Tx, ctx: Pick<Ctx, "clock">, staffId: Id<"stf">): Promise<number> =>
  endSessions(tx, ctx, eq(staffSessions.staffId, staffId));
