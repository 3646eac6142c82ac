import type { Transitions } from "#kernel/transitions";

/** UPLOADING: its object may or may not be there. STAGED: there, for a form that is not accepted yet. */
export type FileStatus = "UPLOADING" | "STAGED" | "KEPT" | "ERASED";

export const fileInitial = "UPLOADING" satisfies FileStatus;
export const fileTerminal = ["ERASED"] as const satisfies FileStatus[];

/** What is never kept is swept, row and all; ERASED is the end of what was kept: object and key are gone. */
export const fileTransitions = {
  UPLOADING: ["STAGED", "KEPT", "ERASED"],
  STAGED: ["KEPT", "ERASED"],
  KEPT: ["ERASED"],
  ERASED: [],
} as const satisfies Transitions<FileStatus>;
