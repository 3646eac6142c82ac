import { DAY } from "#kernel/clock";
import type { Permission, StaffRole } from "#kernel/permissions";
import { type Grantable, rightsGiven } from "./separation.js";

/** A role is looked at again after a year at the latest. Policy 5.4. */
export const MOST_MONTHS = 12;

/** Nobody decides about a proposal that has been lying for so long: who proposed it asks again. */
export const PROPOSAL_LIVES_MS = 14 * DAY;
export const INVITATION_LIVES_MS = 3 * DAY;
/** An account that nobody has used for so long is a door that nobody watches. */
export const STALE_AFTER_MS = 60 * DAY;
/** From then on a grant is shown as ending, and may be renewed. */
export const RENEWABLE_FOR_MS = 60 * DAY;

/** The same day of the month so many months on, or the month's last. */
export function monthsLater(from: Date, months: number): Date {
  const end = new Date(from);
  end.setUTCDate(1);
  end.setUTCMonth(end.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return end;
}

export interface HeldGrants {
  roles: readonly StaffRole[];
  extraPermissions: readonly Permission[];
  grantEnds: Partial<Record<Grantable, string>> | null;
}

/** What of it has not ended by `now`. */
export function livingGrants({ roles, extraPermissions, grantEnds }: HeldGrants, now: Date) {
  const lives = (name: string) => {
    const end = grantEnds?.[name as Grantable];
    return end === undefined || new Date(end) > now;
  };
  return { roles: roles.filter(lives), extraPermissions: extraPermissions.filter(lives) };
}

/** What somebody may do at this moment. */
export function rightsAt(held: HeldGrants, now: Date): ReadonlySet<Permission> {
  const { roles, extraPermissions } = livingGrants(held, now);
  return rightsGiven(roles, extraPermissions);
}
