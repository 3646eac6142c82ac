import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Ctx } from "#kernel/context";
import { line, read } from "#kernel/input";
import { InvalidInput, Refusal } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { hashPassword, passwordIs, stepOf } from "./credentials.js";
import { anyPassword, newPassword, totpDigits } from "./forms.js";
import { lockMember } from "./grants.js";
import type { AcceptStaffInvitationInput } from "./inputs.js";
import { openInvitationOfToken, secretOf, useInvitation } from "./invitations.js";
import { countTry, forgetTries } from "./lock-out.js";
import { memberById } from "./queries.js";
import { CredentialsRefused, InvitationOver } from "./refusals.js";
import { staffMembers } from "./tables.js";
import { InvitationAccepted } from "./types.js";

const ACTION = "platform/staff.acceptStaffInvitation";

const form = z.object({ token: line(100), password: anyPassword, totp: totpDigits });
const newForm = form.extend({ password: newPassword });

/**
 * The owner of the link sets a password, or shows to know it, and proves to have enrolled the second factor. The link
 * is used up with it. Tries count as those of signing in do.
 */
export async function acceptStaffInvitation(
  ctx: Ctx,
  input: AcceptStaffInvitationInput,
): Promise<InvitationAccepted | Refusal> {
  const roughly = read(form, input);
  if (roughly instanceof InvalidInput) return roughly;
  const invitation = await openInvitationOfToken(ctx.db, ctx, roughly.token);
  const member = invitation && (await memberById(ctx.db, invitation.staffId));
  if (!invitation || !member || member.status === "LEFT") return new InvitationOver();
  const keepsPassword = invitation.purpose === "ENROLL_ANEW";
  const given = keepsPassword ? roughly : read(newForm, input);
  if (given instanceof InvalidInput) return given;
  const totpSecret = await secretOf(ctx, member.keyId, invitation);
  const allowed = await countTry(ctx, member.emailIndex);
  const step = allowed ? await stepOf(totpSecret, given.totp) : undefined;
  const knows = keepsPassword ? allowed && (await passwordIs(member.passwordHash, given.password)) : allowed;
  if (step === undefined || !knows) {
    const refusal = new CredentialsRefused();
    await recordAttempt(ctx, { action: ACTION, entity: member.id, detail: { locked: !allowed } }, refusal);
    return refusal;
  }
  const passwordHash = keepsPassword ? member.passwordHash : await hashPassword(given.password);
  const key = await ctx.keys.open(member.keyId);
  return ctx.db.transact<InvitationAccepted | Refusal>(async (tx) => {
    const now = await lockMember(tx, member.id);
    if (!now || now.status === "LEFT" || !(await useInvitation(tx, ctx, invitation.id))) return new InvitationOver();
    await tx
      .update(staffMembers)
      .set({
        passwordHash,
        totpSecret: key.seal({ column: "staff_members.totp_secret", row: member.id }, totpSecret),
        lastTotpStep: step,
        status: "ACTIVE",
      })
      .where(eq(staffMembers.id, member.id));
    await forgetTries(tx, member.emailIndex);
    await recordAudit(tx, ctx, {
      action: ACTION,
      entity: member.id,
      from: now.status,
      to: "ACTIVE",
      detail: { invitation: invitation.id, purpose: invitation.purpose },
    });
    return new InvitationAccepted();
  });
}
