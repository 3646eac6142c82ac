import { z } from "zod";
import { after } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, isId, newId } from "#kernel/id";
import { inputTexts, line, read } from "#kernel/input";
import { FieldProblem, InvalidInput, NotFound, Refusal } from "#kernel/refusal";
import { type Revealable, type RevealSubject, revealFields } from "#kernel/revealable";
import type { DataKey } from "#kernel/sealed";
import { recordAttempt } from "#platform/audit";
import { holdsWorkOn, type WorkItemRow } from "#platform/work-items";
import { recordAccess } from "#privacy/access-log";
import { capsOf, countsOf, ensureAllowance, lockAllowance, raiseAlert, recordTry } from "./budget.js";
import { RevealSuspended } from "./refusals.js";
import { capReached, reasonsFor, revealReasons, SHOWN_FOR_MS, warningsAt } from "./rules.js";
import { suspend } from "./suspend.js";
import type { RevealedValue, RevealPersonalDataInput } from "./types.js";

const form = z.object({
  entity: z.string().max(40, "INVALID_ID"),
  field: z.enum(revealFields),
  reason: z.enum(revealReasons),
  reasonText: line(200).nullish(),
});
type Asked = z.output<typeof form>;

const action = "privacy/reveals.revealPersonalData";

/**
 * One field of one person in clear, for five minutes, on the ground of work the caller has in hand. Its line in the
 * access log commits before the value is even opened. Policy 5.3, 5.4, 5.5.
 */
export async function revealPersonalData(
  ctx: StaffContext,
  input: RevealPersonalDataInput,
): Promise<RevealedValue | Refusal> {
  const asked = read(form, input);
  if (asked instanceof InvalidInput) return asked;
  if (asked.reason === "OTHER" && [...(asked.reasonText ?? "")].length < 4) return inTheOwnWords();
  const revealable = ctx.revealables.get(asked.field);
  const entity = asked.entity as Id;
  const subject = revealable && isId(revealable.prefix, entity) ? await revealable.subjectOf(ctx, entity) : undefined;
  const key = asked.reasonText ? await ctx.keys.create("STAFF") : undefined;
  await ensureAllowance(ctx, ctx.actor.staffId);
  const { verdict } = await ctx.db.transact((tx) => judge(tx, ctx, { asked, revealable, subject, key }));
  if (verdict instanceof Refusal) {
    await recordAttempt(ctx, { action, entity: asked.entity, detail: { field: asked.field } }, verdict);
    return verdict;
  }
  if (key) await ctx.keys.claim(key.id);
  const value = await revealable!.read(ctx, entity);
  if (value === null) return new NotFound();
  return { value, expiresAt: after(verdict.at, SHOWN_FOR_MS), secondsLeft: SHOWN_FOR_MS / 1000, ...named(subject!) };
}

const named = ({ accountId, orderId }: RevealSubject) => ({ accountId: accountId ?? null, orderId: orderId ?? null });

interface Request {
  asked: Asked;
  revealable: Revealable | undefined;
  subject: RevealSubject | undefined;
  key: DataKey | undefined;
}

/** Counts first, then looks for the ground. What is refused is counted as well, so it commits, too. */
async function judge(tx: Tx, ctx: StaffContext, request: Request): Promise<{ verdict: { at: Date } | Refusal }> {
  const { staffId } = ctx.actor;
  const now = ctx.clock.now();
  const allowance = await lockAllowance(tx, staffId);
  if (allowance.suspensionId) return { verdict: new RevealSuspended() };
  const counts = await countsOf(tx, allowance, now);
  const cap = capReached(counts, 1, allowance, now, await capsOf(tx));
  if (cap) {
    await refuse(tx, ctx, request);
    await suspend(tx, ctx, cap, { inBurst: counts.inBurst + 1, inDay: counts.inDay });
    return { verdict: new RevealSuspended() };
  }
  const item = request.subject && (await holdsWorkOn(tx, staffId, request.subject));
  if (!item) {
    await refuse(tx, ctx, request);
    await raiseAlert(tx, ctx, { staffId, detector: "D3", times: 1, entity: request.asked.entity });
    return { verdict: new NotFound() };
  }
  if (!reasonsFor[item.kind].includes(request.asked.reason)) return { verdict: foreignReason() };
  await grant(tx, ctx, request, item);
  for (const { detector, times } of warningsAt(counts)) await raiseAlert(tx, ctx, { staffId, detector, times });
  return { verdict: { at: now } };
}

async function refuse(tx: Tx, ctx: StaffContext, { asked, subject }: Request): Promise<void> {
  const { field, entity, reason } = asked;
  await recordTry(tx, ctx, { staffId: ctx.actor.staffId, outcome: "REFUSED", times: 1, field, entity, reason });
  await recordAccess(tx, ctx, { operation: action, decision: "DENIED", fields: [field], subjects: [subject ?? {}] });
}

async function grant(tx: Tx, ctx: StaffContext, { asked, subject, key }: Request, item: WorkItemRow): Promise<void> {
  const { field, entity, reason, reasonText } = asked;
  const { staffId } = ctx.actor;
  const id = newId("rvt");
  await recordTry(tx, ctx, {
    id,
    staffId,
    outcome: "GRANTED",
    times: 1,
    field,
    entity,
    reason,
    workItem: item.entity,
    keyId: key?.id ?? null,
    reasonText: key && reasonText ? key.seal({ column: "reveal_tries.reason_text", row: id }, reasonText) : null,
  });
  await recordAccess(tx, ctx, {
    operation: action,
    decision: "REVEALED",
    fields: [field],
    subjects: [subject!],
    workItem: item.entity,
    reason,
  });
}

const inTheOwnWords = () =>
  new InvalidInput([
    new FieldProblem("reasonText", "REQUIRED", {
      zh: "选择“其他”时，请用至少 4 个字说明理由。",
      en: "With “other”, say why in at least four characters.",
    }),
  ]);

const foreignReason = () => new InvalidInput([new FieldProblem("reason", "INVALID", inputTexts.INVALID)]);
