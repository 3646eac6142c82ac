import { randomUUID } from "node:crypto";
import { toRfc3339 } from "../kernel/beijing.js";
import type { Context } from "../kernel/context.js";
import type { Table } from "../kernel/store.js";
import { deliver, type Tampering } from "./delivery.js";
import type { Keyring } from "./keyring.js";
import { seal } from "./sealed.js";

/** Pauses after each failed try, in seconds: 15 retries within 24 h 4 min. */
export const RETRY_PAUSES_S = [
  15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600,
] as const;

export interface Event {
  type: "TRANSACTION.SUCCESS" | "REFUND.SUCCESS" | "REFUND.ABNORMAL" | "REFUND.CLOSED";
  originalType: "transaction" | "refund";
  summary: string;
  /** The number by which the operator finds the notification again: out_trade_no or out_refund_no. */
  subject: string;
  url: string;
  resource: object;
}

export interface Notification {
  id: string;
  ordinal: number;
  eventType: Event["type"];
  subject: string;
  url: string;
  /** The exact bytes of every try; only the headers are new each time. */
  body: string;
  /** Moments and answers of the tries; status 0 means no answer within 5 s. */
  tries: { at: number; status: number }[];
  state: "WITHHELD" | "PENDING" | "DELIVERED" | "GIVEN_UP";
  /** How a deliberately wrong signature was answered, if one was sent. */
  probeStatus?: number;
}

/** Sends notifications until they are taken or the table of pauses is used up. */
export class Notifications {
  readonly #notifications: Table<Notification>;

  /** @param probeEvery every so many notifications begin with a wrong signature; 0 means never. */
  constructor(
    private readonly context: Context,
    private readonly keyring: Keyring,
    private readonly probeEvery: number,
  ) {
    this.#notifications = context.store.table<Notification>("notifications");
    context.queue.on("notify", (id, at) => this.#try(id, at));
  }

  all(): Notification[] {
    return this.#notifications.values();
  }

  /** Oldest first. */
  of(subject: string): Notification[] {
    return this.all().filter((one) => one.subject === subject);
  }

  /** Sent at the queue's next run. */
  announce(event: Event): Notification {
    const notification = this.#put(event, "PENDING");
    this.context.queue.schedule("notify", notification.id, this.context.clock.now());
    return notification;
  }

  /** Kept back: only `sendAgain` ever sends it. */
  withhold(event: Event): Notification {
    return this.#put(event, "WITHHELD");
  }

  /** Sends the same event now, beside any planned try. @returns the HTTP status, 0 for no answer. */
  async sendAgain(id: string, tampering?: Tampering): Promise<number> {
    const notification = this.#notifications.get(id);
    if (!notification) throw new Error("no such notification");
    return this.#send(notification, tampering);
  }

  #put(event: Event, state: Notification["state"]): Notification {
    const id = randomUUID();
    const ordinal = this.#notifications.size;
    const { type, subject, url } = event;
    const body = this.#compose(id, ordinal, event);
    return this.#notifications.put(id, { id, ordinal, eventType: type, subject, url, body, tries: [], state });
  }

  #compose(id: string, ordinal: number, event: Event): string {
    const { identity, clock } = this.context;
    // Both forms are seen in the field: the kind of resource, and nothing.
    const associatedData = ordinal % 2 === 0 ? event.originalType : "";
    const sealed = seal(identity.apiV3Key, JSON.stringify(event.resource), associatedData);
    return JSON.stringify({
      id,
      create_time: toRfc3339(clock.now()),
      resource_type: "encrypt-resource",
      event_type: event.type,
      summary: event.summary,
      resource: { original_type: event.originalType, ...sealed },
    });
  }

  async #try(id: string, at: number): Promise<void> {
    const notification = this.#notifications.get(id);
    if (notification?.state !== "PENDING") return;
    await this.#probe(notification);
    const status = await this.#send(notification);
    const tries = [...notification.tries, { at, status }];
    const pause = RETRY_PAUSES_S[tries.length - 1];
    const taken = status === 200 || status === 204;
    const state = taken ? "DELIVERED" : pause === undefined ? "GIVEN_UP" : "PENDING";
    this.#notifications.patch(id, { tries, state });
    // Counted from the planned moment, so that a slow answer does not stretch the table.
    if (state === "PENDING" && pause !== undefined) this.context.queue.schedule("notify", id, at + pause * 1000);
  }

  async #probe(notification: Notification): Promise<void> {
    const due = this.probeEvery > 0 && (notification.ordinal + 1) % this.probeEvery === 0;
    if (!due || notification.tries.length > 0) return;
    this.#notifications.patch(notification.id, { probeStatus: await this.#send(notification, "probe") });
  }

  #send({ url, body, ordinal }: Notification, tampering?: Tampering): Promise<number> {
    const signer = this.keyring.signerOfNotification(ordinal);
    return deliver(url, body, (skewMs) => this.keyring.signHeaders(signer, body, skewMs), tampering);
  }
}
