import type { Context } from "../kernel/context.js";
import type { Table } from "../kernel/store.js";

export interface Letter {
  ordinal: number;
  from: string;
  to: string;
  /** Headers and body as they came over the wire. */
  raw: string;
  at: number;
}

/** The mailboxes: every address has one. */
export class PostOffice {
  readonly #letters: Table<Letter>;

  constructor(private readonly context: Context) {
    this.#letters = context.store.table<Letter>("letters");
  }

  all(): Letter[] {
    return this.#letters.values();
  }

  /** Oldest first. */
  of(address: string): Letter[] {
    return this.all().filter(({ to }) => to === address.toLowerCase());
  }

  /** One copy for each recipient; kept before the sender is told so. */
  take(from: string, recipients: string[], raw: string): void {
    for (const to of recipients) {
      const ordinal = this.#letters.size;
      this.#letters.put(String(ordinal), { ordinal, from, to: to.toLowerCase(), raw, at: this.context.clock.now() });
    }
    this.context.store.flush();
  }
}
