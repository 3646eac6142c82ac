import { bigint, index, json, mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { at, bytes, code, id, word } from "#kernel/columns";
import type { Actor } from "#kernel/context";

/** Written in the transaction of the deed; the application may insert and read, never change. Policy 5.5. */
export const auditEntries = mysqlTable(
  "audit_entries",
  {
    id: id("aud")("id").primaryKey(),
    at: at("at").notNull(),
    actorKind: word<Actor["kind"]>("actor_kind").notNull(),
    /** Account, member of staff or job; an id, never a name. */
    actor: code("actor", 64).notNull(),
    /** `wing/room.deed`, as the mutation and the file are named. */
    action: code("action", 80).notNull(),
    outcome: word<"DONE" | "REFUSED" | "DENIED">("outcome", 8).notNull(),
    /** The id of what was acted upon. */
    entity: code("entity", 64).notNull(),
    fromStatus: code("from_status", 32),
    toStatus: code("to_status", 32),
    requestId: code("request_id", 64).notNull(),
    /** Codes, counts and ids that explain the deed. Never personal values. */
    detail: json("detail").$type<AuditDetail>(),
  },
  (t) => [index("audit_by_entity").on(t.entity, t.at), index("audit_by_actor").on(t.actor, t.at)],
);

export type AuditDetail = Record<string, string | number | boolean | null | readonly string[]>;

/** Names the committed rows that wait for their number. */
export const auditUnsealed = mysqlTable("audit_unsealed", {
  entryId: id("aud")("entry_id").primaryKey(),
  at: at("at").notNull(),
});

/** The chain: number, the entry's digest, and the hash over both and the link before. Insert-only. */
export const auditSeals = mysqlTable(
  "audit_seals",
  {
    seq: bigint("seq", { mode: "number" }).notNull(),
    entryId: id("aud")("entry_id").notNull().unique("audit_seals_entry"),
    hash: bytes("hash", 32).notNull(),
    sealedAt: at("sealed_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.seq] })],
);
