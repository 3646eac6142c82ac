import { and, eq, lt, ne } from "drizzle-orm";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { hashPassword, provenStep } from "./credentials.js";
import { anyPassword, newPassword, totpDigits } from "./forms.js";
import type { ChangePasswordInput } from "./inputs.js";
import { countTry, forgetTries } from "./lock-out.js";
import { credentialsOf, memberById } from "./queries.js";
import { CredentialsRefused } from "./refusals.js";
import { endSessions } from "./revoke-sessions.js";
import { staffMembers, staffSessions } from "./tables.js";
import { PasswordChanged } from "./types.js";

const ACTION = "platform/staff.changePassword";
const form = z.object({ currentPassword: anyPassword, totp: totpDigits, newPassword });

/** Both factors, then a new password; all other sessions of the person end. */
export async function changePassword(
  ctx: StaffContext,
  input: ChangePasswordInput,
): Promise<PasswordChanged | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { staffId, sessionId } = ctx.actor;
  const member = (await memberById(ctx.db, staffId))!;
  const allowed = await countTry(ctx, member.emailIndex);
  const credentials = allowed ? await credentialsOf(ctx, member) : undefined;
  const step = credentials && (await provenStep(credentials, { password: given.currentPassword, totp: given.totp }));
  if (step === undefined) return refuse(ctx, allowed);
  const passwordHash = await hashPassword(given.newPassword);
  const changed = await ctx.db.transact(async (tx) => {
    const [outcome] = await tx
      .update(staffMembers)
      .set({ passwordHash, lastTotpStep: step })
      .where(and(eq(staffMembers.id, staffId), lt(staffMembers.lastTotpStep, step)));
    if (outcome.affectedRows === 0) return undefined;
    const others = and(eq(staffSessions.staffId, staffId), ne(staffSessions.id, sessionId))!;
    const endedSessions = await endSessions(tx, ctx, others);
    await forgetTries(tx, member.emailIndex);
    await recordAudit(tx, ctx, { action: ACTION, entity: staffId, detail: { endedSessions } });
    return new PasswordChanged(endedSessions);
  });
  return changed ?? refuse(ctx, allowed);
}

async function refuse(ctx: StaffContext, allowed: boolean): Promise<CredentialsRefused> {
  const refusal = new CredentialsRefused();
  await recordAttempt(ctx, { action: ACTION, entity: ctx.actor.staffId, detail: { locked: !allowed } }, refusal);
  return refusal;
}
