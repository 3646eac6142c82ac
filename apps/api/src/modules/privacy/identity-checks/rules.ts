import { after, DAY, HOUR, MINUTE, SECOND, shanghaiDate, startOfShanghaiDay } from "#kernel/clock";
import type { Permission } from "#kernel/permissions";
import { documentKinds, type IdentityClaim, type IdentityEvidence, type IdentityMethod, orderFacts } from "./levels.js";

export const CODE_LIVES_MS = 10 * MINUTE;
export const CODE_LIVES_MINUTES = CODE_LIVES_MS / MINUTE;
const FAILURES_TO_LOCK = 3;
const LOCK_MS = 30 * MINUTE;
const FAILURES_A_DAY = 5;
const CODES_A_DAY = 10;
/** The provider's own limit is 30 s for one text; a person needs longer than that to look at the phone. */
export const BETWEEN_CODES_MS = 60 * SECOND;

export const ASK_LIVES_MS = 30 * MINUTE;

const FAILED_ATTEMPTS = 3;
const ATTEMPT_ENDS_FOR_MS = DAY;

/** A confirmation proves who is there now, not who will be there next week. */
export const CONFIRMED_FOR_MS = 24 * HOUR;

export interface CodeLimits {
  failuresInRow: number;
  lockedUntil: Date | null;
  day: string;
  failuresThatDay: number;
  sentThatDay: number;
  lastSentAt: Date | null;
}

/** Yesterday's counts are no counts today. */
export const limitsOn = <L extends CodeLimits>(limits: L, now: Date): L => {
  const day = shanghaiDate(now);
  return limits.day === day ? limits : { ...limits, day, failuresThatDay: 0, sentThatDay: 0 };
};

const tomorrow = (now: Date): Date => after(startOfShanghaiDay(shanghaiDate(now)), DAY);

export type Pause = { code: "LOCKED" | "TRIES_USED_UP" | "CODES_USED_UP" | "JUST_SENT"; retryAt: Date };

/** What keeps a code from being tried; the counts must be today's. */
export function pauseOfTrying(limits: CodeLimits, now: Date): Pause | undefined {
  if (limits.failuresThatDay >= FAILURES_A_DAY) return { code: "TRIES_USED_UP", retryAt: tomorrow(now) };
  if (limits.lockedUntil && limits.lockedUntil > now) return { code: "LOCKED", retryAt: limits.lockedUntil };
  return undefined;
}

/** What keeps a code from being sent. */
export function pauseOfSending(limits: CodeLimits, now: Date): Pause | undefined {
  const pause = pauseOfTrying(limits, now);
  if (pause) return pause;
  if (limits.sentThatDay >= CODES_A_DAY) return { code: "CODES_USED_UP", retryAt: tomorrow(now) };
  const next = limits.lastSentAt && after(limits.lastSentAt, BETWEEN_CODES_MS);
  return next && next > now ? { code: "JUST_SENT", retryAt: next } : undefined;
}

/** The counts after a wrong try. A try during a lock counts for the day as well: guessing on is no way around it. */
export function afterWrongTry<L extends CodeLimits>(limits: L, now: Date): L & { locked: boolean } {
  const running = limits.lockedUntil !== null && limits.lockedUntil > now;
  const failuresInRow = running ? limits.failuresInRow : limits.failuresInRow + 1;
  const locked = !running && failuresInRow >= FAILURES_TO_LOCK;
  return {
    ...limits,
    failuresThatDay: limits.failuresThatDay + 1,
    failuresInRow: locked ? 0 : failuresInRow,
    lockedUntil: locked ? after(now, LOCK_MS) : limits.lockedUntil,
    locked,
  };
}

export interface Attempts {
  failures: number;
  endedUntil: Date | null;
}

export const attemptEnded = ({ endedUntil }: Attempts, now: Date): Date | undefined =>
  endedUntil && endedUntil > now ? endedUntil : undefined;

/** The third failure ends the attempt for a day; then counting starts anew. */
export function afterFailedCheck({ failures }: Attempts, now: Date): Attempts {
  const count = failures + 1;
  return count >= FAILED_ATTEMPTS
    ? { failures: 0, endedUntil: after(now, ATTEMPT_ENDS_FOR_MS) }
    : { failures: count, endedUntil: null };
}

export interface RecordedCheck {
  claim: IdentityClaim;
  method: IdentityMethod;
  evidence: readonly IdentityEvidence[];
  hasOrder: boolean;
  confirmed: boolean;
}

/** Documents are personal data of the worst kind to lose: only who handles requests reads them. */
export const permissionForDocuments: Permission = "request:handle";

export type EvidenceProblem = "TWO_FACTS" | "CALL_BACK" | "ORDER" | "DOCUMENT" | "STANDING" | "FOREIGN_EVIDENCE";

const among = (words: readonly IdentityEvidence[], evidence: readonly IdentityEvidence[]): number =>
  new Set(evidence.filter((word) => words.includes(word))).size;

/**
 * What a check lacks before it may be recorded. A failed one needs to say what was asked and nothing more; a confirmed
 * one needs two facts of an order and a call back to a phone in it, or documents, and for somebody else's matter also
 * proof of the right to act.
 */
export function problemOf({
  claim,
  method,
  evidence,
  hasOrder,
  confirmed,
}: RecordedCheck): EvidenceProblem | undefined {
  const facts = among(orderFacts, evidence);
  const documents = among(documentKinds, evidence);
  if (method === "DOCUMENTS") {
    if (facts > 0 || evidence.includes("CALL_BACK")) return "FOREIGN_EVIDENCE";
    if (documents === 0) return "DOCUMENT";
    if (confirmed && claim === "REPRESENTATIVE" && (documents < 2 || !evidence.includes("IDENTITY_DOCUMENT")))
      return "STANDING";
    return confirmed && claim === "RECIPIENT" && !hasOrder ? "ORDER" : undefined;
  }
  if (documents > 0) return "FOREIGN_EVIDENCE";
  if (facts < (confirmed ? 2 : 1)) return "TWO_FACTS";
  if (claim === "REPRESENTATIVE") return "DOCUMENT";
  if (!confirmed) return undefined;
  if (!hasOrder) return "ORDER";
  return evidence.includes("CALL_BACK") ? undefined : "CALL_BACK";
}
