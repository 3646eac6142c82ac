import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { canonical, type Extent } from "./scope.js";
import { disclosureScopes, disclosureSubjects, type GrantedExtent, type ScopeRow } from "./tables.js";

export const hashOfGrant = (granted: GrantedExtent): Buffer => createHash("sha256").update(canonical(granted)).digest();

/** Writes down what was let out of a version: the one query that may be run. From now on erasure waits for it. */
export async function grantScope(
  tx: Tx,
  ctx: Ctx,
  scope: ScopeRow,
  extent: Extent & { expectedCount?: number },
  disputed: boolean,
): Promise<void> {
  const { fields, subjects, from, to, recipientsNamed, expectedCount = scope.expectedCount } = extent;
  const granted = { fields, subjects, from, to, recipientsNamed, expectedCount };
  await tx
    .update(disclosureScopes)
    .set({ granted, grantedHash: hashOfGrant(granted), disputed, grantedAt: ctx.clock.now() })
    .where(and(eq(disclosureScopes.requestId, scope.requestId), eq(disclosureScopes.version, scope.version)));
  await tx.delete(disclosureSubjects).where(eq(disclosureSubjects.requestId, scope.requestId));
  if (subjects.length > 0) {
    await tx.insert(disclosureSubjects).values(subjects.map((subject) => ({ requestId: scope.requestId, subject })));
  }
}
