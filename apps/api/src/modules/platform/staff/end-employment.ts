import { and, eq, inArray } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { settleApproval } from "#platform/approvals";
import { recordAttempt, recordAudit } from "#platform/audit";
import { closeProposal } from "./end-proposal.js";
import { memberForm } from "./forms.js";
import { endGrant, lockMember, projectGrants } from "./grants.js";
import type { MemberInput } from "./inputs.js";
import { revokeInvitations } from "./invitations.js";
import { lastAdministrator } from "./last-administrator.js";
import { memberById, type StaffRow } from "./queries.js";
import { SecondPersonNeeded } from "./refusals.js";
import { openResetOf } from "./resets.js";
import { endSessionsOf } from "./revoke-sessions.js";
import { staffGrants, staffMembers, staffResets } from "./tables.js";

const ACTION = "platform/staff.endEmployment";

/**
 * Somebody leaves: sessions, links, roles and proposals end in the same transaction, so that the next request with an
 * old token is nobody's. What the person had in hand goes back to the queues within a minute. Policy 5.4.
 */
export async function endEmployment(ctx: StaffContext, input: MemberInput): Promise<StaffRow | Refusal> {
  const given = read(memberForm, input);
  if (given instanceof InvalidInput) return given;
  const { staffId } = given;
  if (staffId === ctx.actor.staffId) {
    const refusal = new SecondPersonNeeded();
    await recordAttempt(ctx, { action: ACTION, entity: staffId }, refusal);
    return refusal;
  }
  return ctx.db.transact<StaffRow | Refusal>(async (tx) => {
    const member = await lockMember(tx, staffId);
    if (!member) return new NotFound();
    if (member.status === "LEFT") return new StateConflict();
    const refusal = member.roles.includes("ADMINISTRATOR") && (await lastAdministrator(tx, ctx, staffId));
    if (refusal) return refusal;
    const sessions = await endSessionsOf(tx, ctx, staffId);
    await revokeInvitations(tx, ctx, staffId);
    await endGrantsOf(tx, ctx, staffId);
    await withdrawReset(tx, ctx, staffId);
    await tx.update(staffMembers).set({ status: "LEFT", leftAt: ctx.clock.now() }).where(eq(staffMembers.id, staffId));
    await recordAudit(tx, ctx, {
      action: ACTION,
      entity: staffId,
      from: member.status,
      to: "LEFT",
      detail: { sessions },
    });
    return (await memberById(tx, staffId))!;
  });
}

async function endGrantsOf(tx: Tx, ctx: StaffContext, staffId: Id<"stf">): Promise<void> {
  const open = await tx
    .select()
    .from(staffGrants)
    .where(and(eq(staffGrants.staffId, staffId), inArray(staffGrants.status, ["PROPOSED", "ACTIVE"])));
  for (const grant of open) {
    if (grant.status === "PROPOSED")
      await closeProposal(
        tx,
        ctx,
        grant,
        { action: "platform/staff.withdrawGrant", to: "WITHDRAWN" },
        ctx.actor.staffId,
      );
    else await endGrant(tx, ctx, grant, { status: "REVOKED", by: ctx.actor.staffId });
  }
  await projectGrants(tx, ctx, staffId);
}

async function withdrawReset(tx: Tx, ctx: StaffContext, staffId: Id<"stf">): Promise<void> {
  const reset = await openResetOf(tx, staffId);
  if (!reset) return;
  await tx
    .update(staffResets)
    .set({ status: "WITHDRAWN", openKey: null, decidedBy: ctx.actor.staffId, decidedAt: ctx.clock.now() })
    .where(eq(staffResets.id, reset.id));
  await settleApproval(tx, ctx, { entity: reset.id, kind: "SECOND_FACTOR_RESET" }, "WITHDRAWN");
}
