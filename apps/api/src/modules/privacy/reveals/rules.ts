import { DAY, MINUTE } from "#kernel/clock";
import type { WorkItemKind } from "#platform/work-items";

/** A value stays on the screen this long. */
export const SHOWN_FOR_MS = 5 * MINUTE;

export const BURST_MS = 10 * MINUTE;
export const WARN_IN_BURST = 10;
export const MOST_IN_BURST = 20;

export const LONG_MS = DAY;
export const WARN_IN_DAY = 60;
export const MOST_IN_DAY = 100;
export const EXTENSION = 20;
/** Whatever a lead adds, and whoever lifts a suspension. */
export const MOST_EVER_IN_DAY = 150;

/** Signals by the numbers of the detectors that a security officer knows them by. */
export type Detector = "D1" | "D2" | "D3" | "D19";

export interface Counts {
  /** Fields asked for within ten minutes, granted or not, since the last suspension was lifted. */
  inBurst: number;
  /** Fields shown within a day. */
  inDay: number;
}

export interface Allowance {
  extendedAt: Date | null;
  liftedAt: Date | null;
}

const within = (instant: Date | null, ms: number, now: Date): boolean =>
  instant !== null && now.getTime() - instant.getTime() < ms;

/** How many fields within ten minutes and within a day; the settings may draw them tighter. */
export interface Caps {
  inBurst: number;
  inDay: number;
}
export const houseCaps: Caps = { inBurst: MOST_IN_BURST, inDay: MOST_IN_DAY };

/** Fields a day: 100; 20 more once from a lead; after two people lifted a suspension, half as many again at most. */
export function mostInDay({ extendedAt, liftedAt }: Allowance, now: Date, { inDay } = houseCaps): number {
  if (within(liftedAt, LONG_MS, now)) return Math.min(inDay + MOST_EVER_IN_DAY - MOST_IN_DAY, MOST_EVER_IN_DAY);
  return Math.min(inDay + (within(extendedAt, LONG_MS, now) ? EXTENSION : 0), MOST_EVER_IN_DAY);
}

export const mayExtend = ({ extendedAt }: Allowance, now: Date): boolean => !within(extendedAt, LONG_MS, now);

/** Which cap stands in the way of `more` fields on top of these. */
export function capReached(
  counts: Counts,
  more: number,
  allowance: Allowance,
  now: Date,
  caps = houseCaps,
): "D1" | "D2" | undefined {
  if (counts.inBurst + more > caps.inBurst) return "D1";
  return counts.inDay + more > mostInDay(allowance, now, caps) ? "D2" : undefined;
}

/** The warnings that the next granted field brings; each once, when its number is reached. */
export const warningsAt = ({ inBurst, inDay }: Counts): { detector: "D1" | "D2"; times: number }[] => [
  ...(inBurst + 1 === WARN_IN_BURST ? [{ detector: "D1" as const, times: WARN_IN_BURST }] : []),
  ...(inDay + 1 === WARN_IN_DAY ? [{ detector: "D2" as const, times: WARN_IN_DAY }] : []),
];

export const revealReasons = [
  "CALL_BACK",
  "DELIVERY_PROBLEM",
  "ADDRESS_CHECK",
  "RETURN_PICKUP",
  "IDENTITY_CHECK",
  "INVESTIGATION",
  "OTHER",
] as const;
export type RevealReason = (typeof revealReasons)[number];

/** Why a value may be needed, by what the colleague is working on. */
export const reasonsFor: Readonly<Record<WorkItemKind, readonly RevealReason[]>> = {
  CONVERSATION: ["CALL_BACK", "DELIVERY_PROBLEM", "ADDRESS_CHECK", "OTHER"],
  HOTLINE_TICKET: ["CALL_BACK", "DELIVERY_PROBLEM", "IDENTITY_CHECK", "OTHER"],
  AFTER_SALES_CASE: ["CALL_BACK", "RETURN_PICKUP", "ADDRESS_CHECK", "OTHER"],
  DATA_SUBJECT_REQUEST: ["IDENTITY_CHECK", "CALL_BACK", "OTHER"],
  DISCLOSURE: ["INVESTIGATION", "OTHER"],
  INCIDENT: ["INVESTIGATION", "CALL_BACK", "OTHER"],
  MODERATION: ["OTHER"],
};

/** The two hands that lift a suspension together. */
export const liftingRoles = ["SERVICE_LEAD", "SECURITY_OFFICER"] as const;
export type LiftingRole = (typeof liftingRoles)[number];

export const liftReasons = ["WORK_EXPLAINED", "FALSE_ALARM", "TRAINED"] as const;
export type LiftReason = (typeof liftReasons)[number];

export interface LiftSignature {
  role: LiftingRole;
  staffId: string;
}

/** As whom somebody may sign now: a role they hold that nobody has signed as, and nothing they signed or caused. */
export function roleToSign(
  signed: readonly LiftSignature[],
  person: { staffId: string; roles: readonly string[] },
  suspendedStaffId: string,
): LiftingRole | undefined {
  if (person.staffId === suspendedStaffId || signed.some(({ staffId }) => staffId === person.staffId)) return undefined;
  return liftingRoles.find((role) => person.roles.includes(role) && !signed.some((by) => by.role === role));
}

/** Why a lead adds to a colleague's day. */
export const extensionReasons = ["BUSY_DAY", "MANY_DELIVERY_PROBLEMS", "OUTAGE"] as const;
export type ExtensionReason = (typeof extensionReasons)[number];
