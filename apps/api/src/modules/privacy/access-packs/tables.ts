import { index, int, mysqlTable } from "drizzle-orm/mysql-core";
import { at, id, word } from "#kernel/columns";
import type { PackStatus } from "./status.js";

/** COPY: everything about the person, readable. PORT: what they gave us, for another mall's machines. PIPL 45. */
export type PackForm = "COPY" | "PORT";

/** A person's copy of what we hold. The content lies sealed in platform/files; here stand only numbers and dates. */
export const accessPacks = mysqlTable(
  "access_packs",
  {
    id: id("pck")("id").primaryKey(),
    requestId: id("dsr")("request_id").notNull().unique("access_packs_request"),
    accountId: id("acc")("account_id").notNull(),
    form: word<PackForm>("form", 8).notNull(),
    status: word<PackStatus>("status", 8).notNull(),
    fileId: id("fil")("file_id"),
    /** Kinds of records that were looked through, and how many records there are in it. */
    categories: int("categories").notNull().default(0),
    records: int("records").notNull().default(0),
    startedAt: at("started_at").notNull(),
    madeAt: at("made_at"),
    /** Nobody fetches it later than this. */
    expiresAt: at("expires_at"),
    downloads: int("downloads").notNull().default(0),
    endedAt: at("ended_at"),
  },
  (t) => [index("access_packs_end").on(t.status, t.expiresAt), index("access_packs_account").on(t.accountId)],
);

export type PackRow = typeof accessPacks.$inferSelect;
