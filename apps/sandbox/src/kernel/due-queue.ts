import type { Clock } from "./clock.js";
import type { Table } from "./store.js";

export interface DueItem {
  kind: string;
  key: string;
  /** ms since the epoch, on the steered clock. */
  at: number;
}

/** @param at the moment the item was due, which may lie before now when the clock was moved. */
type DueHandler = (key: string, at: number) => void | Promise<void>;

/**
 * Things that happen later, on the steered clock. An item leaves the queue only after its handler is done:
 * a sandbox killed halfway does it again.
 */
export class DueQueue {
  readonly #handlers = new Map<string, DueHandler>();
  readonly #running = new Map<DueItem, Promise<void>>();

  constructor(
    private readonly items: Table<DueItem>,
    private readonly clock: Clock,
    private readonly afterRun: () => void,
  ) {}

  on(kind: string, handler: DueHandler): void {
    this.#handlers.set(kind, handler);
  }

  schedule(kind: string, key: string, at: number): void {
    this.items.put(`${kind}:${key}`, { kind, key, at });
  }

  cancel(kind: string, key: string): void {
    this.items.delete(`${kind}:${key}`);
  }

  get size(): number {
    return this.items.size;
  }

  /** Runs everything that is due, and what that makes due, and waits until it is done. */
  async runDue(): Promise<void> {
    for (;;) {
      this.#startDue();
      if (this.#running.size === 0) return;
      await Promise.all(this.#running.values());
    }
  }

  #startDue(): void {
    const now = this.clock.now();
    const due = this.items.values().filter((item) => item.at <= now && !this.#running.has(item));
    due.sort((a, b) => a.at - b.at);
    for (const item of due) this.#running.set(item, this.#run(item));
  }

  async #run(item: DueItem): Promise<void> {
    const handler = this.#handlers.get(item.kind);
    if (!handler) throw new Error(`nobody handles ${item.kind}`);
    try {
      await handler(item.key, item.at);
    } finally {
      this.#finish(item);
    }
  }

  #finish(item: DueItem): void {
    const id = `${item.kind}:${item.key}`;
    // The handler may have scheduled the same thing again.
    if (this.items.get(id) === item) this.items.delete(id);
    this.#running.delete(item);
    this.afterRun();
  }
}
