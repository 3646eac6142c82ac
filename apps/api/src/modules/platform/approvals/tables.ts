import { index, int, json, mysqlTable } from "drizzle-orm/mysql-core";
import { at, code, fen, id, word } from "#kernel/columns";
import type { Permission } from "#kernel/permissions";
import type { ApprovalKind, ApprovalOutcome } from "./kinds.js";

/**
 * Decisions that wait for somebody else than the ones who prepared them. The inbox lists and links; the decision is
 * the owning room's deed, and its room settles the line in the same transaction.
 */
export const approvals = mysqlTable(
  "approvals",
  {
    id: id("apv")("id").primaryKey(),
    kind: word<ApprovalKind>("kind", 32).notNull(),
    entity: code("entity", 40).notNull(),
    permission: word<Permission>("permission", 40).notNull(),
    /** Of what is to be approved: a newer one makes an approval of this one stale. */
    version: int("version").notNull(),
    amountFen: fen("amount_fen"),
    /** Makers and earlier signers: none of them may decide. */
    preparedBy: json("prepared_by").$type<string[]>().notNull(),
    askedAt: at("asked_at").notNull(),
    dueAt: at("due_at").notNull(),
    settledAt: at("settled_at"),
    settledBy: id("stf")("settled_by"),
    outcome: word<ApprovalOutcome>("outcome", 12),
    /** `kind entity permission` while it waits, then null: the key allows one open line of a kind per thing. */
    openKey: code("open_key", 120).unique("approvals_open"),
  },
  (t) => [
    index("approvals_waiting").on(t.settledAt, t.permission, t.dueAt, t.id),
    index("approvals_of_entity").on(t.entity, t.askedAt),
  ],
);

export type ApprovalRow = typeof approvals.$inferSelect;
