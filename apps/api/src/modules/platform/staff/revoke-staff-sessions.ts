import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { memberForm } from "./forms.js";
import type { MemberInput } from "./inputs.js";
import { memberById, type StaffRow } from "./queries.js";
import { endSessionsOf } from "./revoke-sessions.js";

/** Signs a colleague out everywhere, for a stolen laptop or a session that looks odd. */
export async function revokeStaffSessions(ctx: StaffContext, input: MemberInput): Promise<StaffRow | Refusal> {
  const given = read(memberForm, input);
  if (given instanceof InvalidInput) return given;
  return ctx.db.transact<StaffRow | Refusal>(async (tx) => {
    const member = await memberById(tx, given.staffId);
    if (!member) return new NotFound();
    const sessions = await endSessionsOf(tx, ctx, member.id);
    const action = "platform/staff.revokeStaffSessions";
    await recordAudit(tx, ctx, { action, entity: member.id, detail: { sessions } });
    return member;
  });
}
