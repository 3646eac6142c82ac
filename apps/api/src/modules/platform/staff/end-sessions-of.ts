import { and, eq, isNull } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { recordAudit } from "#platform/audit";
import { staffSessions } from "./tables.js";

/** Signs somebody out everywhere, from the next request on, in the transaction of what made it necessary. */
export async function endSessionsOf(tx: Tx, ctx: Ctx, staffId: Id<"stf">): Promise<void> {
  const [ended] = await tx
    .update(staffSessions)
    .set({ revokedAt: ctx.clock.now() })
    .where(and(eq(staffSessions.staffId, staffId), isNull(staffSessions.revokedAt)));
  await recordAudit(tx, ctx, {
    action: "platform/staff.endSessionsOf",
    entity: staffId,
    detail: { sessions: ended.affectedRows },
  });
}
