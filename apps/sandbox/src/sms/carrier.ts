import { DAY_MS, toDay } from "../kernel/beijing.js";
import type { Context } from "../kernel/context.js";
import type { Table } from "../kernel/store.js";

/** What happens to messages for a number: `FAIL` is accepted and not delivered. */
export const FATES = ["SUCCESS", "FAIL", "BLACKLISTED"] as const;
export type Fate = (typeof FATES)[number];

export interface Limits {
  perHour: number;
  perDay: number;
}

export interface Message {
  serialNo: string;
  ordinal: number;
  /** E.164. */
  phone: string;
  templateId: string;
  params: string[];
  /** As the phone shows it. */
  text: string;
  sessionContext: string;
  at: number;
  state: "SENT" | "SUCCESS" | "FAIL";
}

const SAME_CONTENT_MS = 30_000;
const HOUR_MS = DAY_MS / 24;
/** Consoles let merchants change both; these are common defaults. */
const DEFAULT_LIMITS: Limits = { perHour: 5, perDay: 10 };

/** The phones: what they got, what they refuse, and how much of it they are spared. */
export class Carrier {
  readonly #messages: Table<Message>;
  readonly #fates: Table<{ fate: Fate }>;
  readonly #limits: Table<Limits>;

  constructor(private readonly context: Context) {
    this.#messages = context.store.table<Message>("smsMessages");
    this.#fates = context.store.table<{ fate: Fate }>("smsFates");
    this.#limits = context.store.table<Limits>("smsLimits");
  }

  get limits(): Limits {
    return this.#limits.get("now") ?? DEFAULT_LIMITS;
  }

  set limits(limits: Limits) {
    this.#limits.put("now", limits);
  }

  all(): Message[] {
    return this.#messages.values();
  }

  /** Oldest first. */
  of(phone: string): Message[] {
    return this.all().filter((message) => message.phone === phone);
  }

  find(serialNo: string): Message | undefined {
    return this.#messages.get(serialNo);
  }

  fateOf(phone: string): Fate {
    return this.#fates.get(phone)?.fate ?? "SUCCESS";
  }

  decide(phone: string, fate: Fate): void {
    this.#fates.put(phone, { fate });
  }

  take(message: Omit<Message, "ordinal" | "state">): Message {
    return this.#messages.put(message.serialNo, { ...message, ordinal: this.#messages.size, state: "SENT" });
  }

  settle(serialNo: string, state: "SUCCESS" | "FAIL"): Message {
    return this.#messages.patch(serialNo, { state });
  }

  /** @returns the code of the limit that another such message would break */
  brokenLimit(phone: string, text: string): string | undefined {
    const now = this.context.clock.now();
    const earlier = this.of(phone);
    const within = (ms: number) => earlier.filter(({ at }) => now - at < ms);
    if (within(SAME_CONTENT_MS).some((one) => one.text === text)) return "LimitExceeded.PhoneNumberThirtySecondLimit";
    if (within(HOUR_MS).length >= this.limits.perHour) return "LimitExceeded.PhoneNumberOneHourLimit";
    const today = earlier.filter(({ at }) => toDay(at) === toDay(now));
    return today.length >= this.limits.perDay ? "LimitExceeded.PhoneNumberDailyLimit" : undefined;
  }
}
