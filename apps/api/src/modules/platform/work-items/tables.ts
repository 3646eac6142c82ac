import { index, mysqlTable } from "drizzle-orm/mysql-core";
import { at, code, id, word } from "#kernel/columns";
import type { WorkItemKind } from "./kinds.js";

/**
 * Who has what in hand. One row per thing that waits for staff, for as long as it lives; access to personal data
 * reads only this table, so that what a colleague may see is what a colleague is working on. Policy 5.4.
 */
export const workItems = mysqlTable(
  "work_items",
  {
    id: id("wki")("id").primaryKey(),
    kind: word<WorkItemKind>("kind", 24).notNull(),
    /** The prefixed id of the thing itself, e.g. `asc_…`. */
    entity: code("entity", 40).notNull().unique("work_items_entity"),
    /** Whom it is about, when it is about one person. */
    accountId: id("acc")("account_id"),
    /** The order it is about, when it is about one: its consignee may be somebody else. */
    orderId: id("ord")("order_id"),
    holderId: id("stf")("holder_id"),
    openedAt: at("opened_at").notNull(),
    claimedAt: at("claimed_at"),
    /** When it should be done; its room keeps the clock and says so here. */
    dueAt: at("due_at"),
    /** Closing ends the holder's access. */
    closedAt: at("closed_at"),
  },
  (t) => [
    index("work_items_held").on(t.holderId, t.closedAt, t.dueAt, t.id),
    index("work_items_queue").on(t.kind, t.closedAt, t.dueAt, t.id),
    index("work_items_account").on(t.accountId, t.closedAt),
    index("work_items_order").on(t.orderId, t.closedAt),
  ],
);

export type WorkItemRow = typeof workItems.$inferSelect;
