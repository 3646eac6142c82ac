import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import type { DataKey } from "#kernel/sealed";
import { requestOf } from "./queries.js";

/** The key that seals a request's file; undefined when there is no such request. */
export async function keyOf(ctx: Ctx, requestId: Id<"dis">): Promise<DataKey | undefined> {
  const row = await requestOf(ctx.db, requestId);
  return row && ctx.keys.open(row.keyId);
}
