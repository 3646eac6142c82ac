import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { grantForm } from "./forms.js";
import { endGrant, type GrantRow, grantById, lockMember, projectGrants } from "./grants.js";
import type { GrantInput } from "./inputs.js";
import { lastAdministrator } from "./last-administrator.js";

/** Takes a role or permission away, at once. Less right needs no second person. */
export async function revokeGrant(ctx: StaffContext, input: GrantInput): Promise<GrantRow | Refusal> {
  const given = read(grantForm, input);
  if (given instanceof InvalidInput) return given;
  return ctx.db.transact<GrantRow | Refusal>(async (tx) => {
    const grant = await grantById(tx, given.grantId);
    if (!grant) return new NotFound();
    if (grant.status !== "ACTIVE") return new StateConflict();
    await lockMember(tx, grant.staffId);
    const refusal = grant.name === "ADMINISTRATOR" && (await lastAdministrator(tx, ctx, grant.staffId));
    if (refusal) return refusal;
    if (!(await endGrant(tx, ctx, grant, { status: "REVOKED", by: ctx.actor.staffId }))) return new StateConflict();
    await projectGrants(tx, ctx, grant.staffId);
    await recordAudit(tx, ctx, {
      action: "platform/staff.revokeGrant",
      entity: grant.staffId,
      from: "ACTIVE",
      to: "REVOKED",
      detail: { grant: grant.id, name: grant.name },
    });
    return { ...grant, status: "REVOKED" };
  });
}
