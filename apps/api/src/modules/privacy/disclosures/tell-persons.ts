import { and, eq, inArray, lte, ne, or } from "drizzle-orm";
import { MINUTE } from "#kernel/clock";
import type { Ctx, SystemContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { eachOf } from "#kernel/each-of";
import { type Id, isId } from "#kernel/id";
import type { Sweep } from "#kernel/room";
import { recordAudit } from "#platform/audit";
import { notify } from "#platform/notifications";
import { orderOf } from "#shop/orders";
import { isBar } from "./decide-disclosure-notice.js";
import { informationAsked } from "./notices.js";
import { lockRequest, scopeOf } from "./queries.js";
import { disclosureRequests, type RequestRow } from "./tables.js";

const BATCH = 200;

/** Who is told afterwards is told once something has left; before that the day may pass. */
const gone = inArray(disclosureRequests.status, ["HANDED_OVER", "ACKNOWLEDGED", "CLOSED"]);

/** Tells people when their day has come, and puts a ban that has run out before somebody again. Scenario D9. */
export const tellPersons: Sweep = {
  name: "privacy/disclosures.tellPersons",
  everyMs: MINUTE,
  async run(ctx: SystemContext) {
    const due = await ctx.db
      .select({ id: disclosureRequests.id })
      .from(disclosureRequests)
      .where(
        and(
          lte(disclosureRequests.noticeDueAt, ctx.clock.now()),
          or(ne(disclosureRequests.notice, "NOTIFY_AFTER"), gone),
        ),
      )
      .limit(BATCH);
    await eachOf(due, ({ id }) => ctx.db.transact((tx) => attend(tx, ctx, id)));
  },
};

async function attend(tx: Tx, ctx: SystemContext, id: Id<"dis">): Promise<void> {
  const row = await lockRequest(tx, id);
  const now = ctx.clock.now();
  if (!row?.noticeDueAt || row.noticeDueAt > now) return;
  const bar = isBar(row.notice);
  if (!bar) await tell(tx, ctx, row);
  await tx
    .update(disclosureRequests)
    .set({ noticeDueAt: null, ...(bar ? { recheckSince: now } : { noticedAt: now }) })
    .where(eq(disclosureRequests.id, id));
  const action = bar ? "privacy/disclosures.askRecheck" : "privacy/disclosures.tellPersons";
  await recordAudit(tx, ctx, { action, entity: id });
}

/**
 * Whoever is told first is told with the commit that lets something out, and once: a lead who lets out more later tells
 * those who come in with it.
 */
export async function tellOnGrant(tx: Tx, ctx: Ctx, row: RequestRow): Promise<Partial<RequestRow>> {
  if (row.notice !== "NOTIFY_BEFORE") return {};
  await tell(tx, ctx, row);
  await recordAudit(tx, ctx, { action: "privacy/disclosures.tellPersons", entity: row.id });
  return { noticedAt: ctx.clock.now(), noticeDueAt: null };
}

async function tell(tx: Tx, ctx: Ctx, row: RequestRow): Promise<void> {
  const scope = await scopeOf(tx, row.id, row.scopeVersion);
  const people = new Set<Id<"acc">>();
  for (const subject of scope?.granted?.subjects ?? []) {
    if (isId("acc", subject)) people.add(subject);
    const order = isId("ord", subject) ? await orderOf(tx, subject) : undefined;
    if (order) people.add(order.accountId);
  }
  for (const accountId of people) {
    await notify(tx, ctx, {
      accountId,
      template: informationAsked,
      params: { number: row.requestNumber, day: row.receivedAt.getTime() },
      entity: row.id,
      key: `${row.id}/${accountId}`,
    });
  }
}
