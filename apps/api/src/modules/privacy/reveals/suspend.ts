import { eq } from "drizzle-orm";
import { after } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { newId } from "#kernel/id";
import { askApproval } from "#platform/approvals";
import { recordAudit } from "#platform/audit";
import { endSessionsOf } from "#platform/staff";
import { suspectIncident } from "#privacy/incidents";
import { raiseAlert } from "./budget.js";
import { type Counts, type Detector, LONG_MS } from "./rules.js";
import { suspensionInitial } from "./status.js";
import { revealAllowances, revealSuspensions, type SuspensionRow } from "./tables.js";

/**
 * A cap was reached: no more values in clear, the session ends, security gets a case, and two people are asked.
 * One transaction with the refusal that it follows from. Policy 5.4, 5.5, scenario H1.
 */
export async function suspend(tx: Tx, ctx: StaffContext, cause: Detector, counts: Counts): Promise<void> {
  const { staffId } = ctx.actor;
  const row: SuspensionRow = {
    id: newId("rsp"),
    staffId,
    status: suspensionInitial,
    cause,
    ...counts,
    suspendedAt: ctx.clock.now(),
    liftedAt: null,
  };
  await tx.insert(revealSuspensions).values(row);
  await tx.update(revealAllowances).set({ suspensionId: row.id }).where(eq(revealAllowances.staffId, staffId));
  await raiseAlert(tx, ctx, { staffId, detector: cause, times: cause === "D2" ? counts.inDay : counts.inBurst });
  await endSessionsOf(tx, ctx, staffId);
  await askApproval(tx, ctx, {
    kind: "REVEAL_LIFT",
    entity: row.id,
    permission: "reveal:lift",
    preparedBy: [staffId],
  });
  await suspectIncident(tx, ctx, {
    suspicion: "REVEAL_CAP",
    signal: row.id,
    shown: { staffId, from: after(row.suspendedAt, -LONG_MS), to: row.suspendedAt },
  });
  await recordAudit(tx, ctx, {
    action: "privacy/reveals.suspend",
    entity: row.id,
    to: row.status,
    detail: { staff: staffId, cause, ...counts },
  });
}
