import { and, eq, lt } from "drizzle-orm";
import { z } from "zod";
import { after, HOUR } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import { newId } from "#kernel/id";
import { line, read } from "#kernel/input";
import { InvalidInput } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { type Credentials, decoyCredentials, newSessionToken, provenStep, tokenHash } from "./credentials.js";
import { countTry, forgetTries } from "./lock-out.js";
import { memberByEmail, type StaffRow, staffMemberFrom } from "./queries.js";
import { staffMembers, staffSessions } from "./tables.js";
import { SignInRefused, type SignInStaffInput, type StaffSession } from "./types.js";

const ACTION = "platform/staff.signInStaff";
const SESSION_MS = 8 * HOUR;

const form = z.object({
  email: line(254),
  password: z.string().min(1, "REQUIRED").max(200, "TOO_LONG"),
  totp: z
    .string()
    .transform((digits) => digits.replaceAll(" ", ""))
    .pipe(z.string().regex(/^\d{6}$/, "INVALID")),
});

/** Password and second factor for a session. Whatever is wrong, the answer and the work are the same. */
export async function signInStaff(
  ctx: Ctx,
  input: SignInStaffInput,
): Promise<StaffSession | SignInRefused | InvalidInput> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const emailIndex = ctx.blindIndex("STAFF_EMAIL", given.email);
  const member = await memberByEmail(ctx.db, emailIndex);
  if (!(await countTry(ctx, emailIndex))) return refuse(ctx, member, "LOCKED");
  const step = await provenStep(member ? await credentialsOf(ctx, member) : await decoyCredentials(), given);
  if (!member || step === undefined) return refuse(ctx, member, "NOT_PROVEN");
  return (await openSession(ctx, member, step)) ?? refuse(ctx, member, "CODE_USED_OR_LEFT");
}

async function credentialsOf(ctx: Ctx, member: StaffRow): Promise<Credentials> {
  const key = await ctx.keys.open(member.keyId);
  const totpSecret = key.open({ column: "staff_members.totp_secret", row: member.id }, member.totpSecret);
  return { passwordHash: member.passwordHash, totpSecret };
}

/** The code is used up by compare-and-set: of two requests with the same code, one gets in. */
async function openSession(ctx: Ctx, member: StaffRow, step: number): Promise<StaffSession | undefined> {
  const token = newSessionToken();
  const now = ctx.clock.now();
  const expiresAt = after(now, SESSION_MS);
  const opened = await ctx.db.transact(async (tx) => {
    const [used] = await tx
      .update(staffMembers)
      .set({ lastTotpStep: step })
      .where(
        and(eq(staffMembers.id, member.id), eq(staffMembers.status, "ACTIVE"), lt(staffMembers.lastTotpStep, step)),
      );
    if (used.affectedRows === 0) return false;
    const sessionId = newId("sts");
    await tx.insert(staffSessions).values({
      id: sessionId,
      staffId: member.id,
      tokenHash: tokenHash(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
    });
    await forgetTries(tx, member.emailIndex);
    await recordAudit(tx, ctx, { action: ACTION, entity: member.id, detail: { session: sessionId } });
    return true;
  });
  return opened ? { token, expiresAt, staffMember: await staffMemberFrom(ctx, member) } : undefined;
}

/** The trail keeps the reason and whom it concerned; the caller learns neither. */
async function refuse(ctx: Ctx, member: StaffRow | undefined, reason: string): Promise<SignInRefused> {
  const refusal = new SignInRefused();
  await recordAttempt(ctx, { action: ACTION, entity: member?.id ?? "nobody", detail: { reason } }, refusal);
  return refusal;
}
