import type { JobStatus, OutboxStatus } from "@factory-to-home/contract";

/** What each view of the list asks for: messages, jobs or timers. */
export const VIEWS = {
  letters: { of: "messages", status: "DEAD" },
  failed: { of: "jobs", status: "FAILED" },
  sweeps: { of: "sweeps" },
  all: { of: "jobs" },
  discarded: { of: "messages", status: "DISCARDED" },
  mine: { of: "own" },
} as const satisfies Record<string, Ask>;

type Ask =
  | { readonly of: "messages"; readonly status: OutboxStatus }
  | { readonly of: "jobs"; readonly status?: JobStatus }
  | { readonly of: "sweeps" | "own" };

export type View = keyof typeof VIEWS;

/** Who does not manage jobs sees the own ones, whatever the address says. */
export function viewFor(wanted: View | undefined, manages: boolean): View {
  if (!manages) return "mine";
  return wanted ?? "letters";
}
