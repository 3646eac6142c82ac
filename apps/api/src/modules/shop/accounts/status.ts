import type { Transitions } from "#kernel/transitions";

export type AccountStatus = "ACTIVE" | "CLOSED";

/** Closing is final: whoever comes back begins anew. Policy 6.6. */
export const accountInitial = "ACTIVE" satisfies AccountStatus;
export const accountTerminal = ["CLOSED"] satisfies AccountStatus[];

export const accountTransitions = {
  ACTIVE: ["CLOSED"],
  CLOSED: [],
} as const satisfies Transitions<AccountStatus>;
