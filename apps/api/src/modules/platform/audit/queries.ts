import { asc, eq } from "drizzle-orm";
import type { ReadDb } from "#kernel/db";
import { auditEntries } from "./tables.js";

/** The story of one thing, oldest first: who moved it from which state to which. */
export const historyOf = (db: ReadDb, entity: string) =>
  db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.entity, entity))
    .orderBy(asc(auditEntries.at), asc(auditEntries.id));
