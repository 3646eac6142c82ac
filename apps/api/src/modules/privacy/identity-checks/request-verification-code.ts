import { z } from "zod";
import { after } from "#kernel/clock";
import type { ShopperContext } from "#kernel/context";
import { type Id, newId } from "#kernel/id";
import { idOf, read } from "#kernel/input";
import { mask } from "#kernel/mask";
import { InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { post } from "#platform/outbox";
import { phoneNumberOf } from "#shop/accounts";
import type { RequestVerificationCodeInput } from "./inputs.js";
import { keepCodeLimits, lockCodeLimits } from "./limits.js";
import { ownAsk } from "./queries.js";
import { NoPhoneBound, VerificationPaused } from "./refusals.js";
import { BETWEEN_CODES_MS, CODE_LIVES_MS, pauseOfSending } from "./rules.js";
import { SEND_CODE } from "./send-verification-code.js";
import { identityCodes } from "./tables.js";
import type { VerificationCodeSent } from "./types.js";

const ACTION = "privacy/identity-checks.requestVerificationCode";
const form = z.object({ askId: idOf("ica").nullish() });

/**
 * Sends six digits to the bound phone; they live ten minutes and replace any code before. With `askId` they answer a
 * card of customer service and prove nothing beyond it.
 */
export async function requestVerificationCode(
  ctx: ShopperContext,
  input: RequestVerificationCodeInput,
): Promise<VerificationCodeSent | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { accountId } = ctx.actor;
  const phoneNumber = await phoneNumberOf(ctx, accountId);
  if (phoneNumber === null) return new NoPhoneBound();
  const sent = await prepareCode(ctx, given.askId ?? null);
  if (sent instanceof VerificationPaused) await recordAttempt(ctx, { action: ACTION, entity: accountId }, sent);
  if (!("codeId" in sent)) return sent;
  ctx.wakeWorker();
  const now = ctx.clock.now();
  return {
    sentTo: mask("PHONE", phoneNumber),
    expiresAt: sent.expiresAt,
    nextCodeAt: after(now, BETWEEN_CODES_MS),
  };
}

interface PreparedCode {
  codeId: Id<"ivc">;
  expiresAt: Date;
}

const prepareCode = (ctx: ShopperContext, askId: Id<"ica"> | null): Promise<PreparedCode | Refusal> =>
  ctx.db.transact<PreparedCode | Refusal>(async (tx) => {
    const { accountId } = ctx.actor;
    const limits = await lockCodeLimits(tx, ctx, accountId);
    const now = ctx.clock.now();
    if (askId) {
      const ask = await ownAsk(tx, accountId, askId);
      if (!ask) return new NotFound();
      if (ask.status !== "OPEN" || ask.expiresAt <= now) return new StateConflict();
    }
    const pause = pauseOfSending(limits, now);
    if (pause) return new VerificationPaused(pause);
    const codeId = newId("ivc");
    const expiresAt = after(now, CODE_LIVES_MS);
    await tx
      .insert(identityCodes)
      .values({ id: codeId, accountId, askId, delivery: "WAITING", createdAt: now, expiresAt });
    await keepCodeLimits(tx, ctx, {
      ...limits,
      currentCodeId: codeId,
      sentThatDay: limits.sentThatDay + 1,
      lastSentAt: now,
    });
    await post(tx, ctx, SEND_CODE, { codeId });
    await recordAudit(tx, ctx, { action: ACTION, entity: accountId, detail: { ask: askId } });
    return { codeId, expiresAt };
  });
