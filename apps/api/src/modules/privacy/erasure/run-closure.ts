import { and, eq, ne } from "drizzle-orm";
import type { SystemContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import type { Job } from "#kernel/room";
import { recordAudit } from "#platform/audit";
import { mapOf } from "#privacy/data-map";
import { answerByCertificate, noteTask } from "#privacy/data-subject-requests";
import { itemsOf, sealOf } from "./certificate.js";
import { erase } from "./erase.js";
import { type Fate, fatesOf, idsOf, lastDateOf } from "./fates.js";
import { staying } from "./plan.js";
import type { ClosureStatus } from "./status.js";
import { accountClosures, type ClosureRow, closureItems } from "./tables.js";
import { verify } from "./verify.js";

/** The work that a confirmed closure promised. Killed, it is begun again by the next worker. */
export const eraseAccount: Job = async (ctx, payload, run) => {
  const [closure] = await ctx.db
    .select()
    .from(accountClosures)
    .where(eq(accountClosures.id, payload.closure as Id<"clo">));
  let done = 0;
  if (closure) await carryOut(ctx, closure, () => run.step({ done: ++done }));
};

/** Erases, looks whether it is true, and writes the certificate. May be repeated at any time. */
export async function carryOut(ctx: SystemContext, closure: ClosureRow, step: () => Promise<void>): Promise<void> {
  await erase(ctx, closure, step);
  const map = mapOf(ctx.holdings);
  const fates = await fatesOf(ctx.db, map, closure.accountId);
  await verify(ctx, closure, map, fates);
  const rest = await staying(ctx.db, map, closure.accountId, fates);
  const status = statusOf(fates);
  await ctx.db.transact(async (tx) => {
    const [held] = await tx.select().from(accountClosures).where(eq(accountClosures.id, closure.id)).for("update");
    const changed: ClosureRow = {
      ...held!,
      status,
      verifiedAt: ctx.clock.now(),
      restrictedUntil: lastDateOf(fates),
    };
    await tx
      .delete(closureItems)
      .where(and(eq(closureItems.closureId, closure.id), ne(closureItems.outcome, "DELETED")));
    if (rest.length > 0) await tx.insert(closureItems).values(rest.map((item) => ({ closureId: closure.id, ...item })));
    const items = await itemsOf(tx, closure.id);
    const { verifiedAt, restrictedUntil } = changed;
    await tx
      .update(accountClosures)
      .set({ status, verifiedAt, restrictedUntil, seal: sealOf(ctx, changed, items) })
      .where(eq(accountClosures.id, closure.id));
    for (const { name, outcome, rows, keptUntil } of items) {
      const waits = outcome === "IN_USE" || outcome === "RESTRICTED";
      await noteTask(tx, ctx, closure.requestId, {
        name: `${name}.${outcome}`.slice(0, 48),
        status: waits ? "WAITING" : "DONE",
        rowsFound: rows,
        ...(waits && { reason: outcome }),
        ...(keptUntil && { keptUntil }),
      });
    }
    await recordAudit(tx, ctx, {
      action: "privacy/erasure.completeErasure",
      entity: closure.requestId,
      detail: { closure: closure.id, was: held!.status, is: status, items: items.length },
    });
    await answerByCertificate(
      tx,
      ctx,
      closure.requestId,
      status === "ENDED"
        ? { outcome: "FULFILLED", grounds: [] }
        : { outcome: "PARTIAL", grounds: ["STATUTORY_RETENTION"] },
    );
  });
}

function statusOf(fates: readonly Fate[]): ClosureStatus {
  if (idsOf(fates, "IN_USE").length > 0) return "PARTS_IN_USE";
  return idsOf(fates, "RESTRICTED").length > 0 ? "RESTRICTED" : "ENDED";
}
