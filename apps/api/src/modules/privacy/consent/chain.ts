import { createHash } from "node:crypto";
import type { consentEvents } from "./tables.js";

export type ConsentEvent = typeof consentEvents.$inferSelect;

/** What the first line of every chain follows. */
export const CHAIN_START: Buffer = Buffer.alloc(32);

/** Every word of a line and the line before it: changing, dropping or moving one breaks all that follow. */
export function hashOfEvent(event: Omit<ConsentEvent, "hash">): Buffer {
  const line = [
    event.previousHash.toString("hex"),
    event.id,
    event.accountId,
    event.position,
    event.at.toISOString(),
    event.purpose,
    event.act,
    event.textVersion,
    event.textHash.toString("hex"),
    event.surface,
    event.orderId,
    event.receiptNumber,
  ];
  return createHash("sha256").update(JSON.stringify(line)).digest();
}

/** The position of the first line that does not fit, or null when every line does. `events` in chain order. */
export function firstBreak(events: readonly ConsentEvent[], end: { length: number; head: Buffer }): number | null {
  let previous = CHAIN_START;
  for (const [index, event] of events.entries()) {
    const fits =
      event.position === index + 1 && event.previousHash.equals(previous) && event.hash.equals(hashOfEvent(event));
    if (!fits) return index + 1;
    previous = event.hash;
  }
  return events.length === end.length && previous.equals(end.head) ? null : events.length + 1;
}
