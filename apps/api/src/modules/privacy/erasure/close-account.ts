import { z } from "zod";
import { endConversationOf } from "#care/support";
import type { ShopperContext } from "#kernel/context";
import { newId } from "#kernel/id";
import { line, read } from "#kernel/input";
import { InvalidInput, Refusal, StateConflict } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { startJob } from "#platform/jobs";
import { copiesOwed, takeForClosure } from "#privacy/data-subject-requests";
import { requireIdentity } from "#privacy/identity-checks";
import { markClosed } from "#shop/accounts";
import { hashOfCode, newCertificateNumber, newCode } from "./certificate.js";
import { planOf } from "./plan.js";
import { CopyStillOwed, PlanChanged } from "./refusals.js";
import { closureInitial } from "./status.js";
import { accountClosures } from "./tables.js";
import type { AccountClosed, CloseAccountInput } from "./types.js";

const ACTION = "privacy/erasure.closeAccount";
const form = z.object({ planHash: line(64) });

/**
 * Closes the caller's account: sign-in ends with this commit, everything else by a job that starts with it. Open
 * orders and refunds do not stand in the way; they stay for what they are, and follow later. Policy 6.6, scenario C1.
 */
export async function closeAccount(ctx: ShopperContext, input: CloseAccountInput): Promise<AccountClosed | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { accountId } = ctx.actor;
  const key = await ctx.keys.create("CASE");
  const certificateCode = newCode();
  const outcome = await ctx.db.transact(async (tx) => {
    const missing = await requireIdentity(tx, ctx.clock, accountId, { level: "L2", liveSession: true });
    if (missing) return missing;
    const owed = await copiesOwed(tx, accountId);
    if (owed.length > 0) return new CopyStillOwed(owed.map(({ requestNumber }) => requestNumber));
    const plan = await planOf(tx, ctx.holdings, accountId);
    if (plan.hash !== given.planHash) return new PlanChanged(plan.hash);
    if (!(await markClosed(tx, ctx, accountId))) return new StateConflict();
    await endConversationOf(tx, ctx, accountId);
    const request = await takeForClosure(tx, ctx, key, ACTION);
    if (request instanceof Refusal) return request;
    const id = newId("clo");
    const certificateNumber = newCertificateNumber();
    await tx.insert(accountClosures).values({
      id,
      accountId,
      requestId: request.id,
      certificateNumber,
      codeHash: hashOfCode(certificateCode),
      status: closureInitial,
      planHash: plan.hash,
      confirmedAt: ctx.clock.now(),
    });
    await startJob(tx, ctx, {
      kind: "privacy/erasure.eraseAccount",
      payload: { closure: id },
      entity: request.id,
    });
    await recordAudit(tx, ctx, { action: ACTION, entity: id, to: closureInitial, detail: { request: request.id } });
    return { certificateNumber, certificateCode, requestNumber: request.requestNumber, keyId: request.keyId };
  });
  if (outcome instanceof Refusal) {
    await recordAttempt(ctx, { action: ACTION, entity: accountId }, outcome);
    return outcome;
  }
  if (outcome.keyId === key.id) await ctx.keys.claim(key.id);
  ctx.wakeWorker();
  return outcome;
}
