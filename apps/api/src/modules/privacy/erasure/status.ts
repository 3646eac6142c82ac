import type { Transitions } from "#kernel/transitions";

export type ClosureStatus =
  /** Confirmed by the person; the account is shut and the work runs. */
  | "ERASING"
  /** What could go is gone; an order or refund still takes its course. */
  | "PARTS_IN_USE"
  /** All that is left is what the law keeps, out of every desk. */
  | "RESTRICTED"
  | "ENDED";

export const closureInitial = "ERASING" satisfies ClosureStatus;
export const closureTerminal = ["ENDED"] satisfies ClosureStatus[];

export const closureTransitions = {
  ERASING: ["PARTS_IN_USE", "RESTRICTED", "ENDED"],
  PARTS_IN_USE: ["RESTRICTED", "ENDED"],
  RESTRICTED: ["ENDED"],
  ENDED: [],
} as const satisfies Transitions<ClosureStatus>;

export type ItemOutcome = "DELETED" | "RESTRICTED" | "IN_USE" | "KEPT_AS_NUMBER";
