import { and, isNull, lt, or } from "drizzle-orm";
import { after, DAY, HOUR, MINUTE } from "#kernel/clock";
import { eachOf } from "#kernel/each-of";
import type { Sweep } from "#kernel/room";
import { recordAudit } from "#platform/audit";
import { asksPastExpiry, settleAsk } from "./queries.js";
import { identityAttempts, identityCodeLimits, identityCodes } from "./tables.js";

const BATCH = 200;
/** As long as it takes to look into a complaint about codes that came or did not come. */
const KEPT_MS = 7 * DAY;

export const closeExpiredAsks: Sweep = {
  name: "privacy/identity-checks.closeExpiredAsks",
  everyMs: MINUTE,
  run: async (ctx) =>
    eachOf(await asksPastExpiry(ctx.db, ctx.clock.now(), BATCH), ({ id }) =>
      ctx.db.transact(async (tx) => {
        if (!(await settleAsk(tx, ctx.clock, id, "EXPIRED"))) return;
        const action = "privacy/identity-checks.closeExpiredAsks";
        await recordAudit(tx, ctx, { action, entity: id, from: "OPEN", to: "EXPIRED" });
      }),
    ),
};

export const forgetOldCodes: Sweep = {
  name: "privacy/identity-checks.forgetOldCodes",
  everyMs: HOUR,
  run: ({ db, clock }) =>
    db.transact(async (tx) => {
      const now = clock.now();
      const old = after(now, -KEPT_MS);
      await tx.delete(identityCodes).where(lt(identityCodes.expiresAt, old));
      await tx.delete(identityCodeLimits).where(lt(identityCodeLimits.touchedAt, old));
      const over = or(isNull(identityAttempts.endedUntil), lt(identityAttempts.endedUntil, now));
      await tx.delete(identityAttempts).where(and(lt(identityAttempts.lastFailedAt, old), over));
    }),
};
