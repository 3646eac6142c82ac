import { and, eq, lte } from "drizzle-orm";
import { after, MINUTE } from "#kernel/clock";
import type { SystemContext } from "#kernel/context";
import { eachOf } from "#kernel/each-of";
import type { Sweep } from "#kernel/room";
import { recordAudit } from "#platform/audit";
import { closeProposal } from "./end-proposal.js";
import { endGrant, type GrantRow, lockMember, projectGrants } from "./grants.js";
import { PROPOSAL_LIVES_MS } from "./rules.js";
import { staffGrants } from "./tables.js";

const BATCH = 200;

/** Rights end by the clock, read at each request; this writes it down, frees their places and drops old proposals. */
export const endExpiredGrants: Sweep = {
  name: "platform/staff.endExpiredGrants",
  everyMs: MINUTE,
  async run(ctx) {
    const now = ctx.clock.now();
    const over = await ctx.db
      .select()
      .from(staffGrants)
      .where(and(eq(staffGrants.status, "ACTIVE"), lte(staffGrants.expiresAt, now)))
      .limit(BATCH);
    const forgotten = await ctx.db
      .select()
      .from(staffGrants)
      .where(and(eq(staffGrants.status, "PROPOSED"), lte(staffGrants.proposedAt, after(now, -PROPOSAL_LIVES_MS))))
      .limit(BATCH);
    await eachOf([...over, ...forgotten], (grant) =>
      grant.status === "ACTIVE" ? expire(ctx, grant) : drop(ctx, grant),
    );
  },
};

const expire = (ctx: SystemContext, grant: GrantRow) =>
  ctx.db.transact(async (tx) => {
    await lockMember(tx, grant.staffId);
    if (!(await endGrant(tx, ctx, grant, { status: "EXPIRED", by: null }))) return;
    await projectGrants(tx, ctx, grant.staffId);
    await recordAudit(tx, ctx, {
      action: "platform/staff.endExpiredGrants",
      entity: grant.staffId,
      from: "ACTIVE",
      to: "EXPIRED",
      detail: { grant: grant.id, name: grant.name },
    });
  });

const drop = (ctx: SystemContext, grant: GrantRow) =>
  ctx.db.transact((tx) =>
    closeProposal(tx, ctx, grant, { action: "platform/staff.withdrawGrant", to: "WITHDRAWN" }, null),
  );
