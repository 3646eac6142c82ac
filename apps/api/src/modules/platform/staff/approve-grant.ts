import { and, eq } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { isDuplicate, type Tx } from "#kernel/db";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { settleApproval } from "#platform/approvals";
import { recordAttempt, recordAudit } from "#platform/audit";
import { grantForm } from "./forms.js";
import {
  activeGrantsOf,
  endGrant,
  freePlace,
  type GrantRow,
  grantById,
  keyOf,
  lockMember,
  projectGrants,
} from "./grants.js";
import type { GrantInput } from "./inputs.js";
import { clashOf } from "./propose-grant.js";
import { DutiesMustBeSeparate, SecondPersonNeeded } from "./refusals.js";
import { monthsLater } from "./rules.js";
import { staffGrants } from "./tables.js";

const ACTION = "platform/staff.approveGrant";

/** The second hand, never the proposer's nor the person's own; separation is checked again. Policy 5.4. */
export async function approveGrant(ctx: StaffContext, input: GrantInput): Promise<GrantRow | Refusal> {
  const given = read(grantForm, input);
  if (given instanceof InvalidInput) return given;
  const outcome = await ctx.db
    .transact<GrantRow | Refusal>(async (tx) => {
      const grant = await grantById(tx, given.grantId);
      if (!grant) return new NotFound();
      if (ctx.actor.staffId === grant.proposedBy || ctx.actor.staffId === grant.staffId)
        return new SecondPersonNeeded();
      return activate(tx, ctx, grant);
    })
    .catch((error: unknown) => {
      // The last place of the role went to somebody else in this moment.
      if (isDuplicate(error)) return new DutiesMustBeSeparate();
      throw error;
    });
  if (outcome instanceof SecondPersonNeeded || outcome instanceof DutiesMustBeSeparate)
    await recordAttempt(ctx, { action: ACTION, entity: given.grantId }, outcome);
  return outcome;
}

async function activate(tx: Tx, ctx: StaffContext, grant: GrantRow): Promise<GrantRow | Refusal> {
  const now = ctx.clock.now();
  const { staffId, name } = grant;
  const member = await lockMember(tx, staffId);
  if (!member || member.status === "LEFT") return new StateConflict();
  const active = await activeGrantsOf(tx, staffId, now);
  const clash = clashOf(active, name);
  if (clash) return new DutiesMustBeSeparate(clash);
  const before = active.find((one) => one.name === name);
  if (before) await endGrant(tx, ctx, before, { status: "RENEWED", by: ctx.actor.staffId });
  const place = await freePlace(tx, name);
  if (place === undefined) return new DutiesMustBeSeparate();
  const change = {
    status: "ACTIVE",
    proposedKey: null,
    activeKey: keyOf(staffId, name),
    place,
    decidedBy: ctx.actor.staffId,
    decidedAt: now,
    expiresAt: monthsLater(now, grant.months),
  } as const;
  const [outcome] = await tx
    .update(staffGrants)
    .set(change)
    .where(and(eq(staffGrants.id, grant.id), eq(staffGrants.status, "PROPOSED")));
  if (outcome.affectedRows === 0) return new StateConflict();
  await projectGrants(tx, ctx, staffId);
  await settleApproval(tx, ctx, { entity: grant.id, kind: "ROLE_GRANT" }, "APPROVED");
  await recordAudit(tx, ctx, {
    action: ACTION,
    entity: staffId,
    from: "PROPOSED",
    to: "ACTIVE",
    detail: { grant: grant.id, name, until: change.expiresAt.toISOString() },
  });
  return { ...grant, ...change };
}
