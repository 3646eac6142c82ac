import { after } from "#kernel/clock";
import type { Ctx, StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import type { Fen } from "#kernel/money";
import { Refusal, StateConflict } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { askForSignature } from "./approvals.js";
import { moveCase, onCase } from "./move-case.js";
import { notAsSeen } from "./preview.js";
import { type LockedCase, signaturesOf } from "./queries.js";
import { quoteOf, stakeOf, startRefund } from "./refund.js";
import { NeedsApproval } from "./refusals.js";
import { limitsFor, nextTier, permissionOf, SIGNATURE_LASTS_MS, tiersOf, tierToSign } from "./rules.js";
import type { AfterSalesKind, AfterSalesStatus } from "./status.js";
import { afterSalesSignatures, type CaseRow, type Tier } from "./tables.js";

export interface Approval {
  caseId: Id<"asc">;
  /** `care/after-sales.<use case>`, for the audit trail. */
  action: string;
  from: readonly AfterSalesStatus[];
  kind?: AfterSalesKind;
  /** Of what the caller saw; anything else by now is not signed. */
  previewHash: string | null | undefined;
}

interface Unfinished {
  missing: Tier;
  signed: boolean;
  amountFen: Fen;
  limitFen: Fen;
}

const isUnfinished = (outcome: object): outcome is Unfinished => "missing" in outcome;

/**
 * Adds the caller's signature to a decision for the shopper. With the last one that the amount needs, the decision is
 * carried out; until then the answer is `NeedsApproval`, and the signature stays. Maker and checker are two people.
 */
export async function approve(
  ctx: StaffContext,
  { caseId, action, from, kind, previewHash }: Approval,
): Promise<CaseRow | Refusal> {
  const outcome = await onCase<CaseRow | Unfinished>(ctx, caseId, from, async (tx, locked) => {
    if (kind && locked.row.kind !== kind) return new StateConflict();
    const changed = await notAsSeen(tx, locked, previewHash);
    if (changed) return changed;
    return (await sign(tx, ctx, locked)) ?? carryOut(tx, ctx, locked, action);
  });
  if (outcome instanceof Refusal || !isUnfinished(outcome)) return outcome;
  const { missing, signed, amountFen, limitFen } = outcome;
  const refusal = new NeedsApproval({ amountFen, limitFen, permission: permissionOf[missing], signed });
  if (!signed) await recordAttempt(ctx, { action, entity: caseId }, refusal);
  return refusal;
}

/** Undefined when the decision has all the signatures it needs, the caller's among them. */
async function sign(tx: Tx, ctx: StaffContext, locked: LockedCase): Promise<Unfinished | undefined> {
  const { row } = locked;
  const { staffId } = ctx.actor;
  const amountFen = (await quoteOf(tx, locked)).totalFen;
  const needed = tiersOf(row.status, await stakeOf(tx, ctx, row, amountFen));
  const signed = await validSignatures(tx, ctx, row.id, amountFen);
  const tier = tierToSign(needed, signed, ctx.actor, [row.rejectedBy]);
  if (tier) {
    const signature = { staffId, amountFen, signedAt: ctx.clock.now() };
    await tx
      .insert(afterSalesSignatures)
      .values({ caseId: row.id, tier, ...signature })
      .onDuplicateKeyUpdate({ set: signature });
    await recordAudit(tx, ctx, {
      action: "care/after-sales.signApproval",
      entity: row.id,
      detail: { tier, amountFen },
    });
  }
  const hands = tier ? [...signed, { tier, staffId }] : signed;
  const missing = nextTier(needed, hands);
  if (tier && missing) await askForSignature(tx, ctx, row, { missing, signed: hands, amountFen });
  return missing && { missing, signed: tier !== undefined, amountFen, limitFen: limitsFor(row).agent };
}

/** Signatures for another amount, or older than a day, are worth nothing. */
async function validSignatures(tx: Tx, { clock }: Ctx, caseId: Id<"asc">, amountFen: Fen) {
  const since = after(clock.now(), -SIGNATURE_LASTS_MS);
  const rows = await signaturesOf(tx, caseId);
  return rows.filter((row) => row.amountFen === amountFen && row.signedAt > since);
}

/** The shopper gets what was asked for: the money, or the chance to send the goods back first. */
export const carryOut = (tx: Tx, ctx: Ctx, locked: LockedCase, action: string): Promise<CaseRow | Refusal> =>
  locked.row.kind === "REFUND_ONLY"
    ? startRefund(tx, ctx, locked, { action })
    : moveCase(tx, ctx, locked.row, { to: "AWAIT_RETURN", action });
