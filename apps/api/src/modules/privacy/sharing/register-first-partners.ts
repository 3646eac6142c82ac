import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { recordAudit } from "#platform/audit";
import { firstPartners } from "./first-partners.js";
import type { PartnerEntry } from "./partners.js";
import { dataRecipients, recipientOperations } from "./tables.js";

/** Enters the partners the mall opens with. Safe to repeat: a partner that is registered stays as staff left it. */
export async function registerFirstPartners(ctx: Ctx): Promise<void> {
  await ctx.db.transact(async (tx) => {
    const known = new Set((await tx.select({ code: dataRecipients.code }).from(dataRecipients)).map((row) => row.code));
    for (const partner of firstPartners) if (!known.has(partner.code)) await registerPartner(tx, ctx, partner);
  });
}

async function registerPartner(tx: Tx, ctx: Ctx, { legalName, operations, ...partner }: PartnerEntry): Promise<void> {
  await tx.insert(dataRecipients).values({
    ...partner,
    legalNameZh: legalName.zh,
    legalNameEn: legalName.en,
    status: "ACTIVE",
    registeredAt: ctx.clock.now(),
  });
  await tx
    .insert(recipientOperations)
    .values(operations.map((operation) => ({ recipient: partner.code, ...operation })));
  await recordAudit(tx, ctx, {
    action: "privacy/sharing.registerPartner",
    entity: `partner:${partner.code}`,
    to: "ACTIVE",
    detail: { operations: operations.map(({ operation }) => operation) },
  });
}
