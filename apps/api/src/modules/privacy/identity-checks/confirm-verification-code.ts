import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { after } from "#kernel/clock";
import type { ShopperContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { newId } from "#kernel/id";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { phoneNumberOf } from "#shop/accounts";
import { digitsOf, sameDigits } from "./code.js";
import type { ConfirmVerificationCodeInput } from "./inputs.js";
import { type CodeLimitsRow, keepCodeLimits, lockCodeLimits } from "./limits.js";
import { ownAsk, settleAsk } from "./queries.js";
import { VerificationPaused, WrongVerificationCode } from "./refusals.js";
import { afterWrongTry, CONFIRMED_FOR_MS, type Pause, pauseOfTrying } from "./rules.js";
import { identityChecks, identityCodes } from "./tables.js";
import type { IdentityConfirmed } from "./types.js";

const ACTION = "privacy/identity-checks.confirmVerificationCode";

const form = z.object({
  code: z
    .string()
    .transform((digits) => digits.normalize("NFKC").replaceAll(/\s/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, "INVALID")),
});

type Judgment = { confirmed: IdentityConfirmed } | { pause: Pause } | { wrong: true };

/**
 * Judges a code under the account's lock, so that any number of tries at once are as many tries. The third wrong one
 * in a row ends the code and locks for half an hour; five a day are the most. A right code works once. Policy 2.2.1.
 */
export async function confirmVerificationCode(
  ctx: ShopperContext,
  input: ConfirmVerificationCodeInput,
): Promise<IdentityConfirmed | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const phoneNumber = await phoneNumberOf(ctx, ctx.actor.accountId);
  // A wrong try must be kept, so it is no refusal inside the transaction.
  const judged = await ctx.db.transact((tx) => judge(tx, ctx, given.code, phoneNumber));
  if ("confirmed" in judged) return judged.confirmed;
  const refusal = "pause" in judged ? new VerificationPaused(judged.pause) : new WrongVerificationCode();
  await recordAttempt(ctx, { action: ACTION, entity: ctx.actor.accountId }, refusal);
  return refusal;
}

async function judge(tx: Tx, ctx: ShopperContext, digits: string, phoneNumber: string | null): Promise<Judgment> {
  const now = ctx.clock.now();
  const limits = await lockCodeLimits(tx, ctx, ctx.actor.accountId);
  const pause = pauseOfTrying(limits, now);
  if (!pause) {
    const code = await currentCode(tx, limits);
    const right = code && phoneNumber !== null && sameDigits(digitsOf(ctx, code.id, phoneNumber), digits);
    if (right && code.expiresAt > now) return { confirmed: await confirm(tx, ctx, limits, code) };
  }
  const { locked, ...counted } = afterWrongTry(limits, now);
  await keepCodeLimits(tx, ctx, { ...counted, ...(locked ? { currentCodeId: null } : {}) });
  return pause ? { pause } : { wrong: true };
}

type CodeRow = typeof identityCodes.$inferSelect;

async function currentCode(tx: Tx, { currentCodeId }: CodeLimitsRow): Promise<CodeRow | undefined> {
  if (!currentCodeId) return undefined;
  const unused = and(eq(identityCodes.id, currentCodeId), isNull(identityCodes.usedAt));
  const [code] = await tx.select().from(identityCodes).where(unused);
  return code;
}

async function confirm(tx: Tx, ctx: ShopperContext, limits: CodeLimitsRow, code: CodeRow): Promise<IdentityConfirmed> {
  const { accountId } = ctx.actor;
  const now = ctx.clock.now();
  await tx.update(identityCodes).set({ usedAt: now }).where(eq(identityCodes.id, code.id));
  await keepCodeLimits(tx, ctx, { ...limits, currentCodeId: null, failuresInRow: 0, lockedUntil: null });
  const ask = code.askId ? await ownAsk(tx, accountId, code.askId) : undefined;
  // A card that was closed meanwhile is not answered; the code still proves who holds the phone.
  const answered = ask && (await settleAsk(tx, ctx.clock, ask.id, "CONFIRMED")) ? ask : undefined;
  await tx.insert(identityChecks).values({
    id: newId("idc"),
    accountId,
    claim: "ACCOUNT_HOLDER",
    method: "SMS_CODE",
    level: "L2",
    outcome: "CONFIRMED",
    evidence: [],
    entity: answered?.entity ?? null,
    staffId: answered?.staffId ?? null,
    at: now,
  });
  await recordAudit(tx, ctx, { action: ACTION, entity: answered?.entity ?? accountId, detail: { level: "L2" } });
  return { level: "L2", at: now, validUntil: after(now, CONFIRMED_FOR_MS) };
}
