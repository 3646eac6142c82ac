import type { Transitions } from "#kernel/transitions";

/** MAKING: its job runs. READY: may be fetched. ENDED: fetched or not, its time is over and the file is erased. */
export type PackStatus = "MAKING" | "READY" | "ENDED";

export const packInitial = "MAKING" satisfies PackStatus;
export const packTerminal = ["ENDED"] as const satisfies PackStatus[];

/** A pack whose request was withdrawn meanwhile ends without ever being ready. */
export const packTransitions = {
  MAKING: ["READY", "ENDED"],
  READY: ["ENDED"],
  ENDED: [],
} as const satisfies Transitions<PackStatus>;
