import type { Ctx, StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, Refusal, StateConflict } from "#kernel/refusal";
import { settleApproval } from "#platform/approvals";
import { recordAttempt, recordAudit } from "#platform/audit";
import { grantForm } from "./forms.js";
import { endGrant, type GrantRow, grantById } from "./grants.js";
import type { GrantInput } from "./inputs.js";

interface ProposalEnd {
  action: string;
  to: "REFUSED" | "WITHDRAWN";
  /** Why this person may not do it. */
  obstacle?: (grant: GrantRow) => Refusal | undefined;
}

/** Takes a proposal off the table; nothing was granted by it. */
export async function endProposal(ctx: StaffContext, input: GrantInput, end: ProposalEnd): Promise<GrantRow | Refusal> {
  const given = read(grantForm, input);
  if (given instanceof InvalidInput) return given;
  const outcome = await ctx.db.transact<GrantRow | Refusal>(async (tx) => {
    const grant = await grantById(tx, given.grantId);
    if (!grant) return new NotFound();
    const refusal = end.obstacle?.(grant);
    if (refusal) return refusal;
    return (await closeProposal(tx, ctx, grant, end, ctx.actor.staffId))
      ? { ...grant, status: end.to }
      : new StateConflict();
  });
  if (outcome instanceof Refusal && end.obstacle && outcome.code === "SECOND_PERSON_NEEDED")
    await recordAttempt(ctx, { action: end.action, entity: given.grantId }, outcome);
  return outcome;
}

export async function closeProposal(
  tx: Tx,
  ctx: Ctx,
  grant: GrantRow,
  { action, to }: Pick<ProposalEnd, "action" | "to">,
  by: GrantRow["decidedBy"],
): Promise<boolean> {
  if (grant.status !== "PROPOSED" || !(await endGrant(tx, ctx, grant, { status: to, by }))) return false;
  await settleApproval(tx, ctx, { entity: grant.id, kind: "ROLE_GRANT" }, to);
  await recordAudit(tx, ctx, {
    action,
    entity: grant.staffId,
    from: "PROPOSED",
    to,
    detail: { grant: grant.id, name: grant.name },
  });
  return true;
}
