import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { asc, desc, eq, inArray } from "drizzle-orm";
import { shanghaiDate } from "#kernel/clock";
import type { SystemContext } from "#kernel/context";
import { isDuplicate, type ReadDb, type Tx } from "#kernel/db";
import { GENESIS, link } from "./chain.js";
import { auditEntries, auditSeals, auditUnsealed } from "./tables.js";

const BATCH = 500;

/**
 * Numbers committed entries and chains them; answers how many. The number is a primary key, so of two sealers one
 * wins and the other leaves: no lock outlives a killed worker.
 */
export async function sealEntries(ctx: SystemContext): Promise<number> {
  const sealed = await ctx.db
    .transact((tx) => sealBatch(tx, ctx))
    .catch((error: unknown) => {
      if (isDuplicate(error)) return { count: 0, head: undefined };
      throw error;
    });
  if (sealed.head) anchor(ctx, sealed.head);
  return sealed.count;
}

async function sealBatch(tx: Tx, ctx: SystemContext) {
  const waiting = await tx
    .select({ entry: auditEntries })
    .from(auditUnsealed)
    .innerJoin(auditEntries, eq(auditEntries.id, auditUnsealed.entryId))
    .orderBy(asc(auditUnsealed.at), asc(auditUnsealed.entryId))
    .limit(BATCH);
  if (waiting.length === 0) return { count: 0, head: undefined };
  let { seq, hash } = await headOf(tx);
  const sealedAt = ctx.clock.now();
  const seals = waiting.map(({ entry }) => {
    seq += 1;
    hash = link(ctx.settings.auditSecret, seq, hash, entry);
    return { seq, entryId: entry.id, hash, sealedAt };
  });
  await tx.insert(auditSeals).values(seals);
  await tx.delete(auditUnsealed).where(
    inArray(
      auditUnsealed.entryId,
      seals.map((seal) => seal.entryId),
    ),
  );
  return { count: seals.length, head: { seq, hash, sealedAt } };
}

export async function headOf(db: ReadDb): Promise<{ seq: number; hash: Buffer }> {
  const [head] = await db
    .select({ seq: auditSeals.seq, hash: auditSeals.hash })
    .from(auditSeals)
    .orderBy(desc(auditSeals.seq))
    .limit(1);
  return head ?? { seq: 0, hash: GENESIS };
}

/** The head leaves the database, one line per batch: whoever rewrites the chain must also rewrite these files. */
function anchor({ settings }: SystemContext, head: { seq: number; hash: Buffer; sealedAt: Date }): void {
  const line = JSON.stringify({ seq: head.seq, hash: head.hash.toString("hex"), at: head.sealedAt.toISOString() });
  appendFileSync(join(settings.anchorDir, `${shanghaiDate(head.sealedAt)}.jsonl`), `${line}\n`);
}
