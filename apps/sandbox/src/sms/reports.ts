import { toBillTime } from "../kernel/beijing.js";
import type { Context } from "../kernel/context.js";
import type { Table } from "../kernel/store.js";
import type { Carrier, Message } from "./carrier.js";

const DELIVERED_AFTER_MS = 5_000;
const ANSWER_WITHIN_MS = 5_000;
/** Pauses before a report that was not taken is sent again, in ms. */
const RETRY_PAUSES_MS = [60_000, 300_000];

/** Tells the merchant what became of each message. Unsigned, as the real ones are. */
export class Reports {
  readonly #settings: Table<{ url: string }>;
  readonly #tries: Table<{ count: number }>;

  constructor(
    private readonly context: Context,
    private readonly carrier: Carrier,
  ) {
    this.#settings = context.store.table<{ url: string }>("smsReportUrl");
    this.#tries = context.store.table<{ count: number }>("smsReportTries");
    context.queue.on("sms-report", (serialNo, at) => this.#report(serialNo, at));
  }

  /** Where reports go; without one, messages only change their state. */
  sendTo(url: string): void {
    this.#settings.put("merchant", { url });
  }

  plan(serialNo: string): void {
    this.context.queue.schedule("sms-report", serialNo, this.context.clock.now() + DELIVERED_AFTER_MS);
  }

  async #report(serialNo: string, at: number): Promise<void> {
    const sent = this.carrier.find(serialNo);
    if (!sent) return;
    const message = this.carrier.settle(serialNo, this.carrier.fateOf(sent.phone) === "SUCCESS" ? "SUCCESS" : "FAIL");
    const url = this.#settings.get("merchant")?.url;
    if (url === undefined || (await post(url, describe(message)))) return;
    const { count } = this.#tries.get(serialNo) ?? { count: 0 };
    const pause = RETRY_PAUSES_MS[count];
    this.#tries.put(serialNo, { count: count + 1 });
    if (pause !== undefined) this.context.queue.schedule("sms-report", serialNo, at + pause);
  }
}

function describe({ phone, state, serialNo, at }: Message): object {
  const delivered = state === "SUCCESS";
  return {
    user_receive_time: toBillTime(at + DELIVERED_AFTER_MS),
    nationcode: phone.startsWith("+86") ? "86" : phone.slice(1, 3),
    mobile: phone.replace(/^\+86/, ""),
    report_status: state,
    errmsg: delivered ? "DELIVRD" : "UNDELIV",
    description: delivered ? "用户短信送达成功" : "用户短信送达失败",
    sid: serialNo,
  };
}

/** @returns whether the merchant took it */
async function post(url: string, report: object): Promise<boolean> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify([report]),
      redirect: "manual",
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    return ((await answer.json()) as { result?: unknown }).result === 0;
  } catch {
    return false;
  }
}
