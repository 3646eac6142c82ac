import { desc, eq } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, Refusal, StateConflict } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { memberForm } from "./forms.js";
import { lockMember } from "./grants.js";
import type { MemberInput } from "./inputs.js";
import { issueInvitation } from "./invitations.js";
import { memberById, type StaffRow } from "./queries.js";
import { type InvitationPurpose, staffInvitations } from "./tables.js";

/** A new link for somebody whose last one was lost or is over; the one before stops working. */
export async function resendStaffInvitation(ctx: StaffContext, input: MemberInput): Promise<StaffRow | Refusal> {
  const given = read(memberForm, input);
  if (given instanceof InvalidInput) return given;
  const outcome = await ctx.db.transact<StaffRow | Refusal>(async (tx) => {
    const member = await lockMember(tx, given.staffId);
    if (!member) return new NotFound();
    // Only where two people have agreed already that the person enrolls.
    if (member.status === "LEFT" || member.totpSecret !== null) return new StateConflict();
    const [last] = await tx
      .select({ purpose: staffInvitations.purpose })
      .from(staffInvitations)
      .where(eq(staffInvitations.staffId, member.id))
      .orderBy(desc(staffInvitations.createdAt), desc(staffInvitations.id))
      .limit(1);
    const purpose: InvitationPurpose = last?.purpose ?? "BEGIN";
    const invitation = await issueInvitation(tx, ctx, member, purpose);
    await recordAudit(tx, ctx, {
      action: "platform/staff.resendStaffInvitation",
      entity: member.id,
      detail: { invitation, purpose },
    });
    return (await memberById(tx, member.id))!;
  });
  if (!(outcome instanceof Refusal)) ctx.wakeWorker();
  return outcome;
}
