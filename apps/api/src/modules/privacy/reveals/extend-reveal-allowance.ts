import { eq } from "drizzle-orm";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { memberMay } from "#platform/staff";
import { ensureAllowance, lockAllowance } from "./budget.js";
import { RevealsAlreadyExtended } from "./refusals.js";
import { EXTENSION, extensionReasons, mayExtend } from "./rules.js";
import { type AllowanceRow, revealAllowances } from "./tables.js";
import type { ExtendRevealAllowanceInput } from "./types.js";

const form = z.object({ staffId: idOf("stf"), reason: z.enum(extensionReasons) });

/** A lead adds twenty to a colleague's day, once, and says why. Never to the own. */
export async function extendRevealAllowance(
  ctx: StaffContext,
  input: ExtendRevealAllowanceInput,
): Promise<AllowanceRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { staffId, reason } = given;
  if (staffId === ctx.actor.staffId || !(await memberMay(ctx.db, ctx.clock, staffId, ["personal-data:reveal"]))) {
    return new NotFound();
  }
  await ensureAllowance(ctx, staffId);
  return ctx.db.transact(async (tx) => {
    const allowance = await lockAllowance(tx, staffId);
    const now = ctx.clock.now();
    if (!mayExtend(allowance, now)) return new RevealsAlreadyExtended(allowance.extendedAt!);
    const extended = { extendedAt: now, extendedBy: ctx.actor.staffId };
    await tx.update(revealAllowances).set(extended).where(eq(revealAllowances.staffId, staffId));
    await recordAudit(tx, ctx, {
      action: "privacy/reveals.extendRevealAllowance",
      entity: staffId,
      detail: { fields: EXTENSION, reason },
    });
    return { ...allowance, ...extended };
  });
}
