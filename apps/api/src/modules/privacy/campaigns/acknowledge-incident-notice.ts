import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { ShopperContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import type { AcknowledgeIncidentNoticeInput } from "./inputs.js";
import { type ReceivedNoticeRow, receivedNotices } from "./received-notices.js";
import { noticeDeliveries } from "./tables.js";

const form = z.object({ noticeNumber: z.string().max(20) });

/** The person has read it, and says so: from now on this person has been told. Policy 5.8.1. */
export async function acknowledgeIncidentNotice(
  ctx: ShopperContext,
  input: AcknowledgeIncidentNoticeInput,
): Promise<ReceivedNoticeRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { accountId } = ctx.actor;
  const own = (await receivedNotices(ctx.db, accountId)).filter(
    ({ incident }) => incident.noticeNumber === given.noticeNumber,
  );
  const [newest] = own;
  if (!newest) return new NotFound();
  const readAt = ctx.clock.now();
  await ctx.db.transact(async (tx) => {
    for (const { delivery } of own) {
      const [marked] = await tx
        .update(noticeDeliveries)
        .set({ readAt })
        .where(and(eq(noticeDeliveries.id, delivery.id), isNull(noticeDeliveries.readAt)));
      if (marked.affectedRows !== 1) continue;
      const action = "privacy/campaigns.acknowledgeIncidentNotice";
      await recordAudit(tx, ctx, { action, entity: delivery.id });
    }
  });
  return { ...newest, delivery: { ...newest.delivery, readAt: newest.delivery.readAt ?? readAt } };
}
