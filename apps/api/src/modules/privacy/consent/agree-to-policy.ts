import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Ctx, ShopperContext } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { read } from "#kernel/input";
import { InvalidInput } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { currentPolicy, type PolicyReference } from "#privacy/policies";
import { appendEvent, lockChain } from "./append-event.js";
import type { ConsentSurface } from "./purposes.js";
import { consentFrom } from "./queries.js";
import { consentStates } from "./tables.js";
import { type AgreeToPolicyInput, type Consent, PolicyAgreementRequired, PolicyChanged } from "./types.js";

const form = z.object({
  version: z.string().min(1, "REQUIRED").max(16, "TOO_LONG"),
  textHash: z.string().regex(/^[0-9a-f]{64}$/i, "INVALID"),
});

/** A signed-in shopper agrees to the policy in force, as when a new version asks for it. Policy, introduction; 8.1. */
export async function agreeToPolicy(
  ctx: ShopperContext,
  input: AgreeToPolicyInput,
): Promise<Consent | PolicyChanged | InvalidInput> {
  const policy = read(form, input);
  if (policy instanceof InvalidInput) return policy;
  return ctx.db.transact((tx) => recordPolicyAgreement(tx, ctx, ctx.actor.accountId, policy, input.surface));
}

/**
 * Before anything is collected: what stands in the way of taking `policy` for an agreement to the text in force.
 * Undefined when nothing does.
 */
export async function obstacleToAgreement(
  db: ReadDb,
  now: Date,
  policy: PolicyReference | undefined,
): Promise<PolicyAgreementRequired | PolicyChanged | undefined> {
  if (!policy) return new PolicyAgreementRequired();
  const current = await currentPolicy(db, now);
  const same = policy.version === current.version && policy.textHash.toLowerCase() === current.textHash;
  return same ? undefined : new PolicyChanged(current);
}

/**
 * Writes the agreement of an account inside the caller's transaction; agreeing again to the same version changes
 * nothing. It grants the basic functions and nothing besides: no separate consent comes with it.
 */
export async function recordPolicyAgreement(
  tx: Tx,
  ctx: Ctx,
  accountId: Id<"acc">,
  policy: PolicyReference,
  surface: ConsentSurface,
): Promise<Consent | PolicyChanged> {
  const obstacle = await obstacleToAgreement(tx, ctx.clock.now(), policy);
  if (obstacle instanceof PolicyChanged) return obstacle;
  await lockChain(tx, accountId);
  const standing = await basicConsentOf(tx, accountId);
  if (standing?.status === "GRANTED" && standing.textVersion === policy.version)
    return consentFrom("BASIC_FUNCTIONS", standing);
  const event = await appendEvent(tx, ctx, accountId, {
    purpose: "BASIC_FUNCTIONS",
    act: "GRANT",
    textVersion: policy.version,
    textHash: Buffer.from(policy.textHash, "hex"),
    surface,
  });
  const detail = { version: policy.version, surface, receipt: event.receiptNumber };
  await recordAudit(tx, ctx, { action: "privacy/consent.agreeToPolicy", entity: accountId, to: "GRANTED", detail });
  return consentFrom("BASIC_FUNCTIONS", { ...event, status: "GRANTED", since: event.at });
}

async function basicConsentOf(tx: Tx, accountId: Id<"acc">) {
  const [state] = await tx
    .select()
    .from(consentStates)
    .where(and(eq(consentStates.accountId, accountId), eq(consentStates.purpose, "BASIC_FUNCTIONS")));
  return state;
}
