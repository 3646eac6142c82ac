import { HOUR, MINUTE, SECOND } from "#kernel/clock";
import type { OutboxStatus } from "./status.js";
import type { OutboxRow } from "./tables.js";

/** Waits between tries, ms; after the last one the message is dead and staff are asked. About two days in all. */
const BACK_OFF = [1, 5, 15, 30]
  .map((s) => s * SECOND)
  .concat(
    [1, 2, 5, 10, 30].map((m) => m * MINUTE),
    [1, 2, 4, 8, 12, 24].map((h) => h * HOUR),
  );

type Ends = Pick<OutboxRow, "deliveredAt" | "deadAt" | "discardedAt">;

/** The state is read off the moments, so that no second column can say otherwise. */
export function statusOf({ deliveredAt, deadAt, discardedAt }: Ends): OutboxStatus {
  if (discardedAt) return "DISCARDED";
  if (deadAt) return "DEAD";
  return deliveredAt ? "DELIVERED" : "WAITING";
}

/**
 * How long to wait after the try that just failed, in ms; undefined when that was the last one. Tries before a
 * revival do not count.
 */
export const waitAfter = ({ attempts, triesBefore }: Pick<OutboxRow, "attempts" | "triesBefore">): number | undefined =>
  BACK_OFF[attempts - triesBefore];
