import { bigint, boolean, index, json, mysqlTable } from "drizzle-orm/mysql-core";
import { at, bytes, code } from "#kernel/columns";
import type { PolicyText } from "./policy-text.js";

/** Published texts. Rows are added and read, never changed: a person must be able to see again what was agreed to. */
export const policyVersions = mysqlTable(
  "policy_versions",
  {
    version: code("version", 16).primaryKey(),
    textHash: bytes("text_hash", 32).notNull().unique("policy_versions_text"),
    releasedAt: at("released_at").notNull(),
    updatedOn: code("updated_on", 10).notNull(),
    effectiveOn: code("effective_on", 10).notNull(),
    /** The first instant of `effective_on` in Asia/Shanghai. */
    effectiveAt: at("effective_at").notNull(),
    requiresAgreement: boolean("requires_agreement").notNull(),
    text: json("text").$type<PolicyText>().notNull(),
  },
  (t) => [index("policy_versions_effect").on(t.effectiveAt)],
);

/** How often a version was opened; nobody's name, session or address stands beside the count. */
export const policyViews = mysqlTable("policy_views", {
  version: code("version", 16).primaryKey(),
  views: bigint("views", { mode: "number" }).notNull(),
});
