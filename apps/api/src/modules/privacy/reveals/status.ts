import type { Transitions } from "#kernel/transitions";

export type SuspensionStatus = "SUSPENDED" | "HALF_LIFTED" | "LIFTED";

export const suspensionInitial = "SUSPENDED" satisfies SuspensionStatus;
export const suspensionTerminal = ["LIFTED"] as const satisfies SuspensionStatus[];

/** One signature changes nothing for the suspended; the second, of another role and person, lifts. */
export const suspensionTransitions = {
  SUSPENDED: ["HALF_LIFTED"],
  HALF_LIFTED: ["LIFTED"],
  LIFTED: [],
} as const satisfies Transitions<SuspensionStatus>;
