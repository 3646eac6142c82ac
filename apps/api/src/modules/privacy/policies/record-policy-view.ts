import { sql } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import { NotFound } from "#kernel/refusal";
import { readPolicy } from "./queries.js";
import { policyViews } from "./tables.js";
import type { PolicyVersion, RecordPolicyViewInput } from "./types.js";

/** Reading stays free of writing: the page that shows a version says so once it has been opened. */
export async function recordPolicyView(
  { db, clock, locale }: Ctx,
  { version }: RecordPolicyViewInput,
): Promise<PolicyVersion | NotFound> {
  const policy = await readPolicy(db, clock.now(), locale, version);
  if (!policy) return new NotFound();
  await db.transact((tx) =>
    tx
      .insert(policyViews)
      .values({ version, views: 1 })
      .onDuplicateKeyUpdate({ set: { views: sql`${policyViews.views} + 1` } }),
  );
  return { ...policy, viewCount: policy.viewCount + 1 };
}
