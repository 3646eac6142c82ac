import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { idOf, line, read } from "#kernel/input";
import { InvalidInput, Refusal } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { holdsWorkOn, WorkItemNotHeld, type WorkItemRow } from "#platform/work-items";
import { orderOf } from "#shop/orders";
import type { RecordIdentityCheckInput } from "./inputs.js";
import { identityClaims, identityEvidence, levelOfMethod } from "./levels.js";
import { countFailure, forgetFailures, lockAttempts } from "./limits.js";
import type { IdentityCheckRow } from "./queries.js";
import { DocumentsForOfficers, evidenceRefused, IdentityAttemptsEnded, OrderDoesNotFit } from "./refusals.js";
import { permissionForDocuments, problemOf } from "./rules.js";
import { identityChecks } from "./tables.js";

const ACTION = "privacy/identity-checks.recordIdentityCheck";

const form = z.object({
  entity: line(64),
  claim: z.enum(identityClaims),
  method: z.enum(["ORDER_FACTS", "DOCUMENTS"]),
  evidence: z.array(z.enum(identityEvidence)).max(identityEvidence.length, "TOO_LONG"),
  orderId: idOf("ord").nullish(),
  outcome: z.enum(["CONFIRMED", "FAILED"]),
});

type Given = z.output<typeof form>;

/** Whom a check is about: an account, an order whose recipient has none, or nobody that could be told. */
interface About {
  accountId: Id<"acc"> | null;
  orderId: Id<"ord"> | null;
}

/**
 * Writes down how a caller without a session was checked and how it ended: what was asked for, never what was said.
 * Three failures, for the item or for the person, end the attempt for a day. Policy 2.2.1.
 */
export async function recordIdentityCheck(
  ctx: StaffContext,
  input: RecordIdentityCheckInput,
): Promise<IdentityCheckRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const entity = given.entity as Id;
  const outcome = await check(ctx, entity, given);
  if (outcome instanceof Refusal && !(outcome instanceof InvalidInput))
    await recordAttempt(ctx, { action: ACTION, entity, detail: { method: given.method } }, outcome);
  return outcome;
}

async function check(ctx: StaffContext, entity: Id, given: Given): Promise<IdentityCheckRow | Refusal> {
  const held = await holdsWorkOn(ctx.db, ctx.actor.staffId, { entity });
  if (!held) return new WorkItemNotHeld();
  if (given.method === "DOCUMENTS" && !ctx.actor.permissions.has(permissionForDocuments))
    return new DocumentsForOfficers();
  const confirmed = given.outcome === "CONFIRMED";
  const hasOrder = Boolean(given.orderId ?? held.orderId);
  const problem = problemOf({ ...given, hasOrder, confirmed });
  if (problem) return evidenceRefused(problem);
  const about = await subjectOf(ctx, held, given);
  if (about instanceof Refusal) return about;
  if (confirmed && !about.accountId && given.claim !== "RECIPIENT") return new OrderDoesNotFit();
  return ctx.db.transact((tx) => write(tx, ctx, { ...given, entity, about }));
}

/** An order of somebody else than the item's person proves nothing about them. */
async function subjectOf({ db }: StaffContext, held: WorkItemRow, given: Given): Promise<About | OrderDoesNotFit> {
  const orderId = given.orderId ?? held.orderId;
  const order = orderId ? await orderOf(db, orderId) : undefined;
  if (given.orderId && !order) return new OrderDoesNotFit();
  const recipient = given.claim === "RECIPIENT";
  if (recipient) return { accountId: null, orderId: order?.id ?? null };
  if (order && held.accountId && order.accountId !== held.accountId) return new OrderDoesNotFit();
  return { accountId: held.accountId ?? order?.accountId ?? null, orderId: order?.id ?? null };
}

async function write(
  tx: Tx,
  ctx: StaffContext,
  { entity, about, ...given }: Given & { entity: Id; about: About },
): Promise<IdentityCheckRow | Refusal> {
  const subjects = [entity, about.accountId ?? about.orderId].filter((subject) => subject !== null);
  const endedUntil = await lockAttempts(tx, ctx, subjects);
  if (endedUntil) return new IdentityAttemptsEnded(endedUntil);
  const row: IdentityCheckRow = {
    id: newId("idc"),
    ...about,
    claim: given.claim,
    method: given.method,
    level: levelOfMethod[given.method],
    outcome: given.outcome,
    evidence: [...new Set(given.evidence)],
    entity,
    staffId: ctx.actor.staffId,
    at: ctx.clock.now(),
  };
  await tx.insert(identityChecks).values(row);
  const nowEnded = given.outcome === "FAILED" ? await countFailure(tx, ctx, subjects) : undefined;
  if (given.outcome === "CONFIRMED") await forgetFailures(tx, subjects);
  await recordAudit(tx, ctx, {
    action: ACTION,
    entity,
    to: given.outcome,
    detail: { check: row.id, method: given.method, evidence: row.evidence, ended: nowEnded !== undefined },
  });
  return row;
}
