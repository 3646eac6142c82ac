import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "./answer.js";
import type { Store, Table } from "./store.js";

/**
 * - `latency`: answered `ms` later (real time).
 * - `status`: not done; answered with `status` (429, 500 or 502).
 * - `errcode`: mini-program calls only: not done; answered with `errcode`.
 * - `accepted-500`: done, but answered 500.
 * - `accepted-drop`: done, but the connection is cut instead of an answer.
 * - `accepted-timeout`: done, but never answered.
 * - `skew`: done; the answer is signed with a time `ms` off.
 */
export type FaultKind =
  | "latency"
  | "status"
  | "errcode"
  | "accepted-500"
  | "accepted-drop"
  | "accepted-timeout"
  | "skew";

export const FAULT_KINDS: readonly FaultKind[] = [
  "latency",
  "status",
  "errcode",
  "accepted-500",
  "accepted-drop",
  "accepted-timeout",
  "skew",
];

export interface FaultOrder {
  kind: FaultKind;
  /** Requests whose path begins so. */
  path: string;
  /** Only this method; default any. */
  method?: string;
  /** How many requests are hit; default 1. */
  times?: number;
  ms?: number;
  status?: 429 | 500 | 502;
  errcode?: number;
}

export interface Fault extends FaultOrder {
  id: string;
  times: number;
}

/** What becomes of a request: an answer, or none at all. */
export type Outcome = Answer | "drop" | "silence";

export class Faults {
  readonly #faults: Table<Fault>;

  constructor(store: Store) {
    this.#faults = store.table<Fault>("faults");
  }

  add(order: FaultOrder): Fault {
    const id = randomUUID();
    return this.#faults.put(id, { ...order, id, times: order.times ?? 1 });
  }

  clear(): void {
    for (const { id } of this.#faults.values()) this.#faults.delete(id);
  }

  list(): Fault[] {
    return this.#faults.values();
  }

  /** The oldest fault ordered for such a request, used up by one. */
  take(method: string, path: string): Fault | undefined {
    const fault = this.list().find((one) => path.startsWith(one.path) && (!one.method || one.method === method));
    if (fault && fault.times > 1) this.#faults.put(fault.id, { ...fault, times: fault.times - 1 });
    else if (fault) this.#faults.delete(fault.id);
    return fault;
  }
}

/**
 * Runs a deed under a fault.
 * @param refuse how this API words a failure of its own that has nothing to do with the request
 */
export async function runUnder(
  fault: Fault | undefined,
  deed: () => Answer,
  refuse: (fault: Fault) => Answer,
): Promise<Outcome> {
  switch (fault?.kind) {
    case "latency":
      await sleep(fault.ms ?? 1_000);
      return deed();
    case "status":
    case "errcode":
      return refuse(fault);
    case "accepted-500":
      return failAfter(deed, () => refuse({ ...fault, status: 500 }));
    case "accepted-drop":
      return failAfter(deed, () => "drop");
    case "accepted-timeout":
      return failAfter(deed, () => "silence");
    default:
      return deed();
  }
}

/** A refused deed answers as it does: only what was accepted can be accepted and lost. */
function failAfter(deed: () => Answer, failure: () => Outcome): Outcome {
  const answer = deed();
  return answer.status < 300 ? failure() : answer;
}
