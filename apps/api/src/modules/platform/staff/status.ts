import type { Transitions } from "#kernel/transitions";

/** Invited people have no password yet and cannot sign in; who has left never returns under the same row. */
export type StaffStatus = "INVITED" | "ACTIVE" | "LEFT";

export const staffInitial = "INVITED" satisfies StaffStatus;
export const staffTerminal = ["LEFT"] satisfies StaffStatus[];
export const staffTransitions = {
  INVITED: ["ACTIVE", "LEFT"],
  ACTIVE: ["LEFT"],
  LEFT: [],
} as const satisfies Transitions<StaffStatus>;

/** One person proposes, another decides; what was granted ends by time, by hand, or by a longer grant after it. */
export type StaffGrantStatus = "PROPOSED" | "REFUSED" | "WITHDRAWN" | "ACTIVE" | "EXPIRED" | "REVOKED" | "RENEWED";

export const staffGrantInitial = "PROPOSED" satisfies StaffGrantStatus;
export const staffGrantTerminal = [
  "REFUSED",
  "WITHDRAWN",
  "EXPIRED",
  "REVOKED",
  "RENEWED",
] satisfies StaffGrantStatus[];
export const staffGrantTransitions = {
  PROPOSED: ["ACTIVE", "REFUSED", "WITHDRAWN"],
  ACTIVE: ["EXPIRED", "REVOKED", "RENEWED"],
  REFUSED: [],
  WITHDRAWN: [],
  EXPIRED: [],
  REVOKED: [],
  RENEWED: [],
} as const satisfies Transitions<StaffGrantStatus>;

/** A lost second factor: asked for by one, allowed by another, then enrolled anew by its owner. */
export type StaffResetStatus = "REQUESTED" | "APPROVED" | "REFUSED" | "WITHDRAWN";

export const staffResetInitial = "REQUESTED" satisfies StaffResetStatus;
export const staffResetTerminal = ["APPROVED", "REFUSED", "WITHDRAWN"] satisfies StaffResetStatus[];
export const staffResetTransitions = {
  REQUESTED: ["APPROVED", "REFUSED", "WITHDRAWN"],
  APPROVED: [],
  REFUSED: [],
  WITHDRAWN: [],
} as const satisfies Transitions<StaffResetStatus>;
