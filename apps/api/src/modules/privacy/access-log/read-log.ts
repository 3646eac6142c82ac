import type { StaffContext } from "#kernel/context";
import type { Page } from "#kernel/page";
import { type AccessFilter, pageOfAccesses } from "./queries.js";
import { noteAccess } from "./record-access.js";
import type { AccessEntryRow } from "./tables.js";

/** Reading the log is a reading, too: how many lines, and whose. */
export async function readLog(
  ctx: StaffContext,
  filter: AccessFilter,
  page: { first: number; after?: string },
): Promise<Page<AccessEntryRow>> {
  const found = await pageOfAccesses(ctx.db, filter, page);
  await noteAccess(ctx, {
    operation: "privacy/access-log.readLog",
    decision: "SHOWN",
    fields: ["AccessEntry"],
    subjects: filter.accountId || filter.orderId ? [{ accountId: filter.accountId, orderId: filter.orderId }] : [],
    count: found.nodes.length,
  });
  return found;
}
