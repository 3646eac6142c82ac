import { lt } from "drizzle-orm";
import { after, DAY, HOUR } from "#kernel/clock";
import type { SystemContext } from "#kernel/context";
import type { Sweep } from "#kernel/room";
import { outboxMessages } from "./tables.js";

/** Long enough to look into what went out; dead and discarded messages are kept, since somebody decided about them. */
const KEPT_MS = 30 * DAY;
const BATCH = 1_000;

/** Small deletes, one after the other: a big one would hold its locks against those who post. */
export async function pruneDelivered({ db, clock }: SystemContext): Promise<number> {
  const before = after(clock.now(), -KEPT_MS);
  for (let pruned = 0; ; ) {
    const [outcome] = await db.once((writer) =>
      writer.delete(outboxMessages).where(lt(outboxMessages.deliveredAt, before)).limit(BATCH),
    );
    pruned += outcome.affectedRows;
    if (outcome.affectedRows < BATCH) return pruned;
  }
}

export const pruning: Sweep = { name: "platform/outbox.pruneDelivered", everyMs: HOUR, run: pruneDelivered };
