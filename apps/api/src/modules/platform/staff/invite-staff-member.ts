import type { StaffContext } from "#kernel/context";
import { isDuplicate } from "#kernel/db";
import { newId } from "#kernel/id";
import { read } from "#kernel/input";
import { InvalidInput, Refusal } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { invitationForm } from "./forms.js";
import type { InviteStaffMemberInput } from "./inputs.js";
import { issueInvitation } from "./invitations.js";
import { writeProposal } from "./propose-grant.js";
import { memberById, type StaffRow } from "./queries.js";
import { DutiesMustBeSeparate, EmailTaken } from "./refusals.js";
import { clashIn, isRole } from "./separation.js";
import { staffMembers } from "./tables.js";

const ACTION = "platform/staff.inviteStaffMember";

/**
 * Takes somebody on: a link by mail to set password and second factor, and a proposal for each role, which a second
 * administrator decides about. Until then the person can sign in and see nothing.
 */
export async function inviteStaffMember(ctx: StaffContext, input: InviteStaffMemberInput): Promise<StaffRow | Refusal> {
  const given = read(invitationForm, input);
  if (given instanceof InvalidInput) return given;
  const names = [...new Set(given.grants)];
  const clash = clashIn(names.filter(isRole), names.filter((name) => !isRole(name)) as never);
  const staffId = newId("stf");
  if (clash) {
    const refusal = new DutiesMustBeSeparate(clash);
    await recordAttempt(ctx, { action: ACTION, entity: staffId, detail: { grants: names } }, refusal);
    return refusal;
  }
  const key = await ctx.keys.create("STAFF");
  const seal = (column: string, value: string) => key.seal({ column: `staff_members.${column}`, row: staffId }, value);
  const outcome = await ctx.db
    .transact<StaffRow | Refusal>(async (tx) => {
      await tx.insert(staffMembers).values({
        id: staffId,
        keyId: key.id,
        emailIndex: ctx.blindIndex("STAFF_EMAIL", given.email),
        email: seal("email", given.email),
        displayName: seal("display_name", given.displayName),
        roles: [],
        extraPermissions: [],
        status: "INVITED",
        createdAt: ctx.clock.now(),
      });
      for (const name of names) {
        const proposed = await writeProposal(tx, ctx, key, {
          staffId,
          name,
          months: given.months,
          reason: given.reason,
        });
        if (proposed instanceof Refusal) return proposed;
      }
      const invitation = await issueInvitation(tx, ctx, { id: staffId, keyId: key.id }, "BEGIN");
      await recordAudit(tx, ctx, { action: ACTION, entity: staffId, to: "INVITED", detail: { invitation } });
      return (await memberById(tx, staffId))!;
    })
    .catch((error: unknown) => {
      if (isDuplicate(error)) return new EmailTaken();
      throw error;
    });
  if (outcome instanceof Refusal) return outcome;
  await ctx.keys.claim(key.id);
  ctx.wakeWorker();
  return outcome;
}
