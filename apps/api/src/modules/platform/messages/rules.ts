import { DAY, HOUR, MINUTE } from "#kernel/clock";
import type { MessageRow } from "./tables.js";

/** Longer than any call takes: what is still SENDING then was left by a worker that died. */
export const ABANDONED_MS = 2 * MINUTE;

/** Carriers report within three days or not at all. */
const REPORTS_END_MS = 3 * DAY;

/** Reports come by themselves, so a sent message is asked about late; one that may have been sent, soon. */
const pauses = {
  UNKNOWN: [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 6 * HOUR, DAY],
  SENT: [30 * MINUTE, 2 * HOUR, 6 * HOUR, DAY],
};

/** When to ask next, having asked `asks` times; undefined when it is no use any more. */
export function nextAsk(status: "UNKNOWN" | "SENT", sentAt: Date, asks: number, now: Date): Date | undefined {
  const end = sentAt.getTime() + REPORTS_END_MS;
  if (now.getTime() >= end) return undefined;
  const pause = pauses[status][Math.min(asks, pauses[status].length - 1)]!;
  return new Date(Math.min(now.getTime() + pause, end));
}

/** Nobody tries to send a text message twice; a mail has its Message-ID, so that a repetition is recognized. */
export const mayGoAgain = ({ channel, status }: MessageRow): boolean => channel === "MAIL" && status === "SENDING";
