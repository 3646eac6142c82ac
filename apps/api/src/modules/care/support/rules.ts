import { DAY, MINUTE, SECOND } from "#kernel/clock";
import type { Urgency } from "#kernel/deadline";

/** Somebody who waits turns amber, then red: three minutes is what shoppers are used to. */
export const AMBER_AFTER_MS = 100 * SECOND;
export const RED_AFTER_MS = 180 * SECOND;

/** Either side may take a message back this long. */
export const RECALL_WITHIN_MS = 120 * SECOND;

/** An answered session that stays silent this long is over, and so is the look at the person. */
export const SILENCE_ENDS_AFTER_MS = DAY;

export interface Waiting {
  since: Date;
  seconds: number;
  urgency: keyof typeof Urgency;
}

/** How long somebody has been waiting, and how bad that is. */
export function waitingOf(since: Date, now: Date): Waiting {
  const ms = Math.max(0, now.getTime() - since.getTime());
  return { since, seconds: Math.floor(ms / SECOND), urgency: urgencyAfter(ms) };
}

const urgencyAfter = (ms: number): keyof typeof Urgency => {
  if (ms >= RED_AFTER_MS) return "OVERDUE";
  return ms >= AMBER_AFTER_MS ? "NEAR" : "CALM";
};

export const mayRecall = (sentAt: Date, now: Date): boolean => now.getTime() - sentAt.getTime() <= RECALL_WITHIN_MS;

/** How many messages a shopper may send within how long. */
export const paces = [
  { most: 20, withinMs: MINUTE },
  { most: 500, withinMs: DAY },
] as const;

/** Ms until the next message may be sent. `nth[i]`: when the one was sent that is `paces[i].most` messages back. */
export const waitBeforeNext = (nth: readonly (Date | undefined)[], now: Date): number =>
  Math.max(
    0,
    ...paces.map(({ withinMs }, i) => {
      const sentAt = nth[i];
      return sentAt ? sentAt.getTime() + withinMs - now.getTime() : 0;
    }),
  );

const secrets =
  /(密\s*码|验\s*证\s*码|身\s*份\s*证\s*号|银\s*行\s*卡\s*号|password|verification code|id card number|bank card number)/i;
const asking = /(请|麻烦|需要|提供|发(?:给|送|一下|我)|告诉|报一下|send|tell|provide|give)/i;
const warning = /(不要|请勿|切勿|不会|无需|不需要|never|do not|don't|not (?:ask|need))/i;

/** Whether a text asks the shopper for what nobody of ours may ever ask. Policy 5.8.2; a warning against it is none. */
export const asksForSecrets = (text: string): boolean =>
  text
    .split(/[。！？!?;；\n.]/)
    .some((sentence) => secrets.test(sentence) && asking.test(sentence) && !warning.test(sentence));
