import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { idOf, read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { settleApproval } from "#platform/approvals";
import { recordAttempt, recordAudit } from "#platform/audit";
import type { SettingChangeInput } from "./inputs.js";
import { AnotherHandNeeded } from "./refusals.js";
import type { SettingChangeStatus } from "./status.js";
import { settingChanges } from "./tables.js";
import { changeById, type SettingChangeRow } from "./values.js";

const form = z.object({ changeId: idOf("sch") });

interface ChangeDecision {
  action: string;
  to: Exclude<SettingChangeStatus, "PROPOSED">;
  /** Who may: never the proposer, or only the proposer. */
  by: "ANOTHER" | "PROPOSER";
  carryOut?: (tx: Tx, change: SettingChangeRow) => Promise<boolean>;
}

/** Ends a change that waits. */
export async function decideChange(
  ctx: StaffContext,
  input: SettingChangeInput,
  { action, to, by, carryOut }: ChangeDecision,
): Promise<SettingChangeRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const outcome = await ctx.db.transact<SettingChangeRow | Refusal>(async (tx) => {
    const change = await changeById(tx, given.changeId);
    if (!change) return new NotFound();
    const own = change.proposedBy === ctx.actor.staffId;
    if (by === "ANOTHER" && own) return new AnotherHandNeeded();
    if (by === "PROPOSER" && !own) return new NotFound();
    const end = { status: to, openKey: null, decidedBy: ctx.actor.staffId, decidedAt: ctx.clock.now() } as const;
    const [decided] = await tx
      .update(settingChanges)
      .set(end)
      .where(and(eq(settingChanges.id, change.id), eq(settingChanges.status, "PROPOSED")));
    if (decided.affectedRows === 0) return new StateConflict();
    if (carryOut && !(await carryOut(tx, change))) return new StateConflict();
    await settleApproval(tx, ctx, { entity: change.id, kind: "SETTING_CHANGE" }, to === "APPLIED" ? "APPROVED" : to);
    await recordAudit(tx, ctx, {
      action,
      entity: change.id,
      from: "PROPOSED",
      to,
      detail: { key: change.key, before: change.before, after: change.after },
    });
    return { ...change, ...end };
  });
  if (outcome instanceof AnotherHandNeeded) await recordAttempt(ctx, { action, entity: given.changeId }, outcome);
  return outcome;
}
