import { after } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { isDuplicate, type Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, Refusal, StateConflict } from "#kernel/refusal";
import type { DataKey } from "#kernel/sealed";
import { askApproval } from "#platform/approvals";
import { recordAttempt, recordAudit } from "#platform/audit";
import { proposalForm } from "./forms.js";
import { activeGrantsOf, type GrantRow, grantById, keyOf, lockMember } from "./grants.js";
import type { ProposeGrantInput } from "./inputs.js";
import { memberById } from "./queries.js";
import { DutiesMustBeSeparate, GrantExists } from "./refusals.js";
import { PROPOSAL_LIVES_MS, RENEWABLE_FOR_MS } from "./rules.js";
import { clashIn, type Grantable, isRole } from "./separation.js";
import { staffGrants } from "./tables.js";

const ACTION = "platform/staff.proposeGrant";

/** The first of two hands: nothing is allowed by it until somebody else agrees. Policy 5.4. */
export async function proposeGrant(ctx: StaffContext, input: ProposeGrantInput): Promise<GrantRow | Refusal> {
  const given = read(proposalForm, input);
  if (given instanceof InvalidInput) return given;
  const member = await memberById(ctx.db, given.staffId);
  if (!member) return new NotFound();
  const key = await ctx.keys.open(member.keyId);
  const outcome = await ctx.db
    .transact(async (tx) => {
      const grantId = await writeProposal(tx, ctx, key, given);
      return grantId instanceof Refusal ? grantId : (await grantById(tx, grantId))!;
    })
    .catch((error: unknown) => {
      if (isDuplicate(error)) return new GrantExists();
      throw error;
    });
  if (outcome instanceof DutiesMustBeSeparate)
    await recordAttempt(ctx, { action: ACTION, entity: given.staffId, detail: { name: given.name } }, outcome);
  return outcome;
}

export interface Proposal {
  staffId: Id<"stf">;
  name: Grantable;
  months: number;
  reason: string;
}

/** The proposal's row, its place in the approvers' inbox and its trace, under the person's lock. */
export async function writeProposal(
  tx: Tx,
  ctx: StaffContext,
  key: DataKey,
  { staffId, name, months, reason }: Proposal,
): Promise<Id<"sgr"> | Refusal> {
  const now = ctx.clock.now();
  const member = await lockMember(tx, staffId);
  if (!member || member.status === "LEFT") return new StateConflict();
  const active = await activeGrantsOf(tx, staffId, now);
  const held = active.find((grant) => grant.name === name);
  if (held && held.expiresAt! > after(now, RENEWABLE_FOR_MS)) return new GrantExists();
  const clash = clashOf(active, name);
  if (clash) return new DutiesMustBeSeparate(clash);
  const grantId = newId("sgr");
  await tx.insert(staffGrants).values({
    id: grantId,
    staffId,
    name,
    status: "PROPOSED",
    proposedKey: keyOf(staffId, name),
    months,
    reason: key.seal({ column: "staff_grants.reason", row: grantId }, reason),
    proposedBy: ctx.actor.staffId,
    proposedAt: now,
  });
  await askApproval(tx, ctx, {
    kind: "ROLE_GRANT",
    entity: grantId,
    permission: "staff:approve",
    preparedBy: [ctx.actor.staffId, staffId],
    dueAt: after(now, PROPOSAL_LIVES_MS),
  });
  await recordAudit(tx, ctx, { action: ACTION, entity: staffId, detail: { grant: grantId, name, months } });
  return grantId;
}

/** What would meet in the person, seen together with what is active. */
export function clashOf(active: readonly GrantRow[], name: Grantable) {
  const names = [...active.map((grant) => grant.name), name];
  return clashIn(names.filter(isRole), names.filter((one) => !isRole(one)) as never);
}
