import { DAY, HOUR } from "#kernel/clock";
import type { Fen } from "#kernel/money";
import type { Permission } from "#kernel/permissions";
import { type AfterSalesKind, type AfterSalesReason, type AfterSalesStatus, afterSalesTransitions } from "./status.js";
import type { Tier } from "./tables.js";

/**
 * How long a state may last before time itself moves on. Natural time throughout: the two working days after which
 * an inspection is late need the working-day calendar, which this room does not have yet.
 */
const lasts: Partial<Record<AfterSalesStatus, number>> = {
  SUBMITTED: 48 * HOUR,
  NEED_INFO: 7 * DAY,
  REJECTED: 7 * DAY,
  AWAIT_RETURN: 7 * DAY,
  RETURN_SHIPPED: 10 * DAY,
  INSPECTING: 5 * DAY,
};

export const dueAfter = (status: AfterSalesStatus, now: Date): Date | null => {
  const ms = lasts[status];
  return ms === undefined ? null : new Date(now.getTime() + ms);
};

/** When the clock that ends at `dueAt` was started. */
export const startedAt = (status: AfterSalesStatus, dueAt: Date): Date =>
  new Date(dueAt.getTime() - (lasts[status] ?? 0));

export const isClosed = (status: AfterSalesStatus): boolean => afterSalesTransitions[status].length === 0;

/** States in which money has been sent back, or has been promised to be. */
export const refundedStatuses: readonly AfterSalesStatus[] = ["REFUNDING", "REFUND_FAILED", "COMPLETED"];
/** Ends in which nothing came of the case: its pieces may be asked for again. */
export const fruitlessStatuses: readonly AfterSalesStatus[] = ["CANCELLED", "CLOSED", "REJECTED_FINAL"];

const faults: readonly AfterSalesReason[] = [
  "LATE",
  "QUALITY",
  "DAMAGED",
  "WRONG_ITEM",
  "MISSING_ITEM",
  "NOT_AS_DESCRIBED",
];
export const isSellersFault = (reason: AfterSalesReason): boolean => faults.includes(reason);

/** More refunds than this within thirty days: a lead looks at the next one. */
export const MANY_REFUNDS = 3;
export const MANY_REFUNDS_WITHIN_MS = 30 * DAY;

export interface Stake {
  kind: AfterSalesKind;
  beforeDispatch: boolean;
  amountFen: Fen;
  recentRefunds: number;
}

/** What one person may decide alone, and what a lead may add a signature to; above, finance signs too. */
export function limitsFor({ kind, beforeDispatch }: Pick<Stake, "kind" | "beforeDispatch">): { agent: Fen; lead: Fen } {
  if (beforeDispatch) return { agent: 5_000_00, lead: 5_000_00 };
  return kind === "RETURN_AND_REFUND" ? { agent: 200_00, lead: 2_000_00 } : { agent: 30_00, lead: 300_00 };
}

/** Whose signatures a decision needs, in the order in which they are asked for. Each is another person's. */
export function tiersFor(stake: Stake): readonly Tier[] {
  const { agent, lead } = limitsFor(stake);
  if (stake.amountFen > lead) return ["PREPARE", "APPROVE", "FINANCE"];
  if (stake.amountFen > agent || stake.recentRefunds > MANY_REFUNDS) return ["PREPARE", "APPROVE"];
  return ["PREPARE"];
}

/** On an appeal, whoever rejected the case has prepared it: a lead starts. */
export const tiersOf = (status: AfterSalesStatus, stake: Stake): readonly Tier[] => {
  const tiers = tiersFor(stake);
  if (status !== "ESCALATED") return tiers;
  return tiers.includes("FINANCE") ? ["APPROVE", "FINANCE"] : ["APPROVE"];
};

/** Small and without a doubt: time or the system may decide it. */
export const needsNobody = (stake: Stake): boolean => tiersFor(stake).length === 1;

export const permissionOf: Readonly<Record<Tier, Permission>> = {
  PREPARE: "after-sales:decide",
  APPROVE: "refund:approve",
  FINANCE: "finance:approve",
};

/** A signature under yesterday's view of a case is worth nothing. */
export const SIGNATURE_LASTS_MS = DAY;

export interface Signature {
  tier: Tier;
  staffId: string;
}

/**
 * The tier that this person may sign now: the first that is missing, if their permissions reach and no other
 * signature on the decision, nor the deed it decides about, is theirs.
 */
export function tierToSign(
  needed: readonly Tier[],
  signed: readonly Signature[],
  person: { staffId: string; permissions: ReadonlySet<Permission> },
  makers: readonly (string | null)[] = [],
): Tier | undefined {
  const missing = nextTier(needed, signed);
  if (!missing || !person.permissions.has(permissionOf[missing])) return undefined;
  const hands = [...signed.map(({ staffId }) => staffId), ...makers];
  return hands.includes(person.staffId) ? undefined : missing;
}

export const nextTier = (needed: readonly Tier[], signed: readonly Signature[]): Tier | undefined =>
  needed.find((tier) => !signed.some((signature) => signature.tier === tier));
