import { eq } from "drizzle-orm";
import { startOfShanghaiDay } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import { isDuplicate } from "#kernel/db";
import { recordAudit } from "#platform/audit";
import { type PolicyEdition, textHashOf } from "./policy-text.js";
import { policyVersions } from "./tables.js";
import { firstPolicy } from "./version-1/index.js";

/** A published version is asked for again with other words. Policies are replaced by newer versions, never edited. */
export class PolicyIsImmutable extends Error {
  constructor(version: string) {
    super(`Privacy policy ${version} is published with another text. Give the new wording a version of its own.`);
  }
}

/** Puts version 1 in force; safe to repeat. @throws PolicyIsImmutable */
export const publishFirstPolicy = (ctx: Ctx): Promise<void> => publishPolicy(ctx, firstPolicy);

export async function publishPolicy(ctx: Ctx, edition: PolicyEdition): Promise<void> {
  const textHash = textHashOf(edition);
  if (await isPublished(ctx, edition.version, textHash)) return;
  const { version, releasedAt, updatedOn, effectiveOn, requiresAgreement, text } = edition;
  try {
    await ctx.db.transact(async (tx) => {
      const effectiveAt = startOfShanghaiDay(effectiveOn);
      await tx
        .insert(policyVersions)
        .values({ version, textHash, releasedAt, updatedOn, effectiveOn, effectiveAt, requiresAgreement, text });
      const detail = { textHash: textHash.toString("hex") };
      await recordAudit(tx, ctx, { action: "privacy/policies.publishPolicy", entity: `policy:${version}`, detail });
    });
  } catch (error) {
    // Two starters at once: the other one published it, or published something else under our number.
    if (!isDuplicate(error) || !(await isPublished(ctx, version, textHash))) throw error;
  }
}

async function isPublished({ db }: Ctx, version: string, textHash: Buffer): Promise<boolean> {
  const [row] = await db
    .select({ textHash: policyVersions.textHash })
    .from(policyVersions)
    .where(eq(policyVersions.version, version));
  if (row && !row.textHash.equals(textHash)) throw new PolicyIsImmutable(version);
  return row !== undefined;
}
