import type { Transitions } from "#kernel/transitions";

export type OutboxStatus = "WAITING" | "DELIVERED" | "DEAD" | "DISCARDED";

export const outboxInitial = "WAITING" satisfies OutboxStatus;
export const outboxTerminal = ["DELIVERED", "DISCARDED"] as const satisfies OutboxStatus[];

/** A dead letter is tried anew or discarded by somebody who says why; nothing revives it by itself. */
export const outboxTransitions = {
  WAITING: ["DELIVERED", "DEAD"],
  DEAD: ["WAITING", "DISCARDED"],
  DELIVERED: [],
  DISCARDED: [],
} as const satisfies Transitions<OutboxStatus>;
