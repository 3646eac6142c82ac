import { and, eq, inArray } from "drizzle-orm";
import { Field, ObjectType } from "type-graphql";
import type { Ctx } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { Refusal } from "#kernel/refusal";
import { requestTasks, type TaskStatus } from "./tables.js";

@ObjectType({ implements: Refusal, description: "Parts of it are not done: it cannot be answered as fulfilled." })
export class TasksUnfinished extends Refusal {
  readonly code = "TASKS_UNFINISHED";
  readonly text = {
    zh: "仍有未完成的处理项，不能答复为全部满足。",
    en: "Parts are not done yet, so it cannot be answered as fulfilled.",
  };

  @Field(() => [String])
  readonly names: string[];

  constructor(names: string[]) {
    super();
    this.names = names;
  }
}

export async function openTasks(db: ReadDb, requestId: Id<"dsr">): Promise<TasksUnfinished | undefined> {
  const rows = await db
    .select({ name: requestTasks.name })
    .from(requestTasks)
    .where(and(eq(requestTasks.requestId, requestId), inArray(requestTasks.status, ["PENDING", "FAILED"])));
  return rows.length > 0 ? new TasksUnfinished(rows.map(({ name }) => name)) : undefined;
}

export interface TaskState {
  name: string;
  status: TaskStatus;
  rowsFound?: number;
  reason?: string;
  keptUntil?: Date;
}

/** Writes how far one part has come; the same part written again replaces what stood there. */
export async function noteTask(tx: Tx, { clock }: Ctx, requestId: Id<"dsr">, task: TaskState): Promise<void> {
  const state = {
    status: task.status,
    rowsFound: task.rowsFound ?? 0,
    reason: task.reason ?? null,
    keptUntil: task.keptUntil ?? null,
    changedAt: clock.now(),
  };
  await tx
    .insert(requestTasks)
    .values({ requestId, name: task.name, ...state })
    .onDuplicateKeyUpdate({ set: state });
}
