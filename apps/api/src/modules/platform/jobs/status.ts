import type { Transitions } from "#kernel/transitions";

export type JobStatus = "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "CANCELLED" | "DISCARDED";

export const jobInitial = "QUEUED" satisfies JobStatus;
export const jobTerminal = ["DONE", "CANCELLED", "DISCARDED"] as const satisfies JobStatus[];

/** A run that failed is queued again by itself a few times; FAILED waits for somebody. */
export const jobTransitions = {
  QUEUED: ["RUNNING", "CANCELLED"],
  RUNNING: ["DONE", "QUEUED", "FAILED", "CANCELLED"],
  FAILED: ["QUEUED", "DISCARDED"],
  DONE: [],
  CANCELLED: [],
  DISCARDED: [],
} as const satisfies Transitions<JobStatus>;
