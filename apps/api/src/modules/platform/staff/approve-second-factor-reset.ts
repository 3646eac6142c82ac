import { eq } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { Refusal, StateConflict } from "#kernel/refusal";
import { lockMember } from "./grants.js";
import type { ResetInput } from "./inputs.js";
import { issueInvitation } from "./invitations.js";
import { decideReset, type ResetRow } from "./resets.js";
import { endSessionsOf } from "./revoke-sessions.js";
import { staffMembers } from "./tables.js";

/** Ends the old second factor and every session with it, and mails a link to enroll a new one. */
export async function approveSecondFactorReset(ctx: StaffContext, input: ResetInput): Promise<ResetRow | Refusal> {
  const outcome = await decideReset(ctx, input, {
    action: "platform/staff.approveSecondFactorReset",
    to: "APPROVED",
    carryOut: async (tx, { staffId, passwordToo }) => {
      const member = await lockMember(tx, staffId);
      if (member?.status !== "ACTIVE") return new StateConflict();
      await tx
        .update(staffMembers)
        .set({ totpSecret: null, ...(passwordToo ? { passwordHash: null } : {}) })
        .where(eq(staffMembers.id, staffId));
      await endSessionsOf(tx, ctx, staffId);
      await issueInvitation(tx, ctx, member, passwordToo ? "START_OVER" : "ENROLL_ANEW");
      return undefined;
    },
  });
  if (!(outcome instanceof Refusal)) ctx.wakeWorker();
  return outcome;
}
