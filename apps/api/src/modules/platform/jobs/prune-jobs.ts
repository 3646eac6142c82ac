import { and, inArray, lt } from "drizzle-orm";
import { after, DAY, HOUR } from "#kernel/clock";
import type { SystemContext } from "#kernel/context";
import type { Sweep } from "#kernel/room";
import { jobRuns } from "./tables.js";

/** Failed and discarded ones are kept: somebody has to decide, or has decided, about them. */
const KEPT_MS = 90 * DAY;

async function pruneJobs({ db, clock }: SystemContext): Promise<void> {
  await db.once((writer) =>
    writer
      .delete(jobRuns)
      .where(and(lt(jobRuns.endedAt, after(clock.now(), -KEPT_MS)), inArray(jobRuns.status, ["DONE", "CANCELLED"]))),
  );
}

export const pruning: Sweep = { name: "platform/jobs.pruneJobs", everyMs: HOUR, run: pruneJobs };
