import { createHash, createHmac } from "node:crypto";
import type { auditEntries } from "./tables.js";

export type AuditEntry = typeof auditEntries.$inferSelect;

/** What the first link stands on. */
export const GENESIS = Buffer.alloc(32);

/** One link: keyed, so that nobody who can only write to the database can make a chain that verifies. */
export function link(secret: Buffer, seq: number, previous: Buffer, entry: AuditEntry): Buffer {
  return createHmac("sha256", secret).update(`${seq}\n`).update(previous).update(digestOf(entry)).digest();
}

/** Every field with its length before it: two different entries can never spell the same bytes. */
function digestOf(entry: AuditEntry): Buffer {
  const hash = createHash("sha256");
  for (const field of [
    entry.id,
    entry.at.toISOString(),
    entry.actorKind,
    entry.actor,
    entry.action,
    entry.outcome,
    entry.entity,
    entry.fromStatus ?? "",
    entry.toStatus ?? "",
    entry.requestId,
    canonical(entry.detail),
  ]) {
    hash.update(`${Buffer.byteLength(field)}:${field}`);
  }
  return hash.digest();
}

/** MySQL stores JSON with its own key order, MariaDB as it came: sorted, both read the same. */
const canonical = (detail: AuditEntry["detail"]): string =>
  detail ? JSON.stringify(Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1))) : "";
