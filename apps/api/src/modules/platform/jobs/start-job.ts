import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import type { EffectPayload } from "#kernel/room";
import { jobInitial } from "./status.js";
import { jobRuns } from "./tables.js";

export interface NewJob {
  /** `wing/room.work`, as the room lists it. */
  kind: string;
  payload: EffectPayload;
  /** What it is about, for links. */
  entity?: Id;
  /** How much there is to do, where that is known beforehand. */
  total?: number;
  /** Whether it may be called off halfway; not when left out. */
  cancellable?: boolean;
}

/** Promises long work with the deed. Call `ctx.wakeWorker()` after the commit to have it begun at once. */
export async function startJob(tx: Tx, ctx: Ctx, job: NewJob): Promise<Id<"job">> {
  const id = newId("job");
  const now = ctx.clock.now();
  await tx.insert(jobRuns).values({
    id,
    kind: job.kind,
    payload: job.payload,
    entity: job.entity ?? null,
    status: jobInitial,
    total: job.total ?? null,
    startedBy: ctx.actor.kind === "STAFF" ? ctx.actor.staffId : null,
    createdAt: now,
    dueAt: now,
    cancellable: job.cancellable ?? false,
  });
  return id;
}
