import { toDay } from "../kernel/beijing.js";
import type { Context } from "../kernel/context.js";
import { randomDigits } from "../kernel/random.js";
import type { Table } from "../kernel/store.js";
import { type Balance, feeReturned } from "./balance.js";
import type { Notifications } from "./notifications.js";
import type { Orders, PaidOrder } from "./orders.js";
import { describeEnding, type Refund } from "./refund.js";
import { checkRefundable, checkSameRefund, requirePaidOrder, sumOf } from "./refund-rules.js";
import type { RefundRequest } from "./refund-shape.js";
import { refuse } from "./refusal.js";

/** How refunds end; HOLD keeps one PROCESSING until told otherwise, NOT_ENOUGH refuses it at once. */
export type RefundOutcome = "SUCCESS" | "CLOSED" | "ABNORMAL" | "HOLD" | "NOT_ENOUGH";
export const REFUND_OUTCOMES: readonly RefundOutcome[] = ["SUCCESS", "CLOSED", "ABNORMAL", "HOLD", "NOT_ENOUGH"];

const SETTLES_AFTER_MS = 5_000;

export class Refunds {
  readonly #refunds: Table<Refund>;
  /** Outcomes ordered for the refunds to come, oldest first. */
  readonly #scripts: Table<{ outcomes: RefundOutcome[] }>;

  constructor(
    private readonly context: Context,
    private readonly orders: Orders,
    private readonly balance: Balance,
    private readonly notifications: Notifications,
  ) {
    this.#refunds = context.store.table<Refund>("refunds");
    this.#scripts = context.store.table<{ outcomes: RefundOutcome[] }>("refundScripts");
    context.queue.on("settleRefund", (outRefundNo, at) => this.#settle(outRefundNo, at));
  }

  find(outRefundNo: string): Refund | undefined {
    return this.#refunds.get(outRefundNo);
  }

  all(): Refund[] {
    return this.#refunds.values();
  }

  /** Accepts a refund, which is not yet its end. The same number is the same refund. */
  request(request: RefundRequest): Refund {
    const known = this.find(request.out_refund_no);
    if (known) {
      checkSameRefund(known, request);
      return known;
    }
    const order = requirePaidOrder(request, (no) => this.orders.find(no), this.orders.byTransactionId);
    const earlier = this.#countingOf(order.outTradeNo);
    checkRefundable(order, earlier, request, this.context.clock.now());
    const outcome = this.#nextOutcome();
    const feeReturnedFen = feeReturned(order.totalFen, sumOf(earlier), request.amount.refund);
    if (outcome === "NOT_ENOUGH" || this.balance.fen < request.amount.refund - feeReturnedFen)
      refuse(403, "NOT_ENOUGH", "基本账户余额不足，请充值后重新发起");
    return this.#accept(request, order, feeReturnedFen, outcome);
  }

  /** Orders the outcome of the next new refund. */
  script(outcome: RefundOutcome): void {
    this.#scripts.put("next", { outcomes: [...this.#scripted(), outcome] });
  }

  /** Ends a refund that is still PROCESSING, now and in this way. */
  end(outRefundNo: string, ending: NonNullable<Refund["ending"]>): boolean {
    if (this.find(outRefundNo)?.status !== "PROCESSING") return false;
    this.#refunds.patch(outRefundNo, { ending });
    this.context.queue.cancel("settleRefund", outRefundNo);
    this.#settle(outRefundNo, this.context.clock.now());
    return true;
  }

  #accept(request: RefundRequest, order: PaidOrder, feeReturnedFen: number, outcome: RefundOutcome): Refund {
    const now = this.context.clock.now();
    const { out_refund_no: outRefundNo, amount, notify_url: notifyUrl } = request;
    const { outTradeNo, transactionId, totalFen } = order;
    const ending = outcome === "HOLD" || outcome === "NOT_ENOUGH" ? undefined : outcome;
    this.orders.markRefunded(outTradeNo);
    this.balance.move(feeReturnedFen - amount.refund);
    if (ending) this.context.queue.schedule("settleRefund", outRefundNo, now + SETTLES_AFTER_MS);
    return this.#refunds.put(outRefundNo, {
      refundId: `5030${randomDigits(6)}${toDay(now).replaceAll("-", "")}${randomDigits(11)}`,
      outRefundNo,
      outTradeNo,
      transactionId,
      refundFen: amount.refund,
      totalFen,
      feeReturnedFen,
      notifyUrl,
      createdAt: now,
      status: "PROCESSING",
      ending,
    });
  }

  #settle(outRefundNo: string, settledAt: number): void {
    const pending = this.find(outRefundNo);
    if (pending?.status !== "PROCESSING" || !pending.ending) return;
    const { ending } = pending;
    const refund = this.#refunds.patch(outRefundNo, { status: ending, settledAt });
    // A closed refund never left: the merchant has the money again, and the order its refundable amount.
    if (ending === "CLOSED") this.balance.move(refund.refundFen - refund.feeReturnedFen);
    const { notifyUrl } = refund;
    // Without an address nobody is told: the real service would use the platform's setting, in XML of version 2.
    if (notifyUrl) this.notifications.announce(describeEnding(refund, ending, notifyUrl, this.context.identity.mchId));
  }

  #countingOf(outTradeNo: string): Refund[] {
    return this.all().filter((refund) => refund.outTradeNo === outTradeNo && refund.status !== "CLOSED");
  }

  #nextOutcome(): RefundOutcome {
    const [next = "SUCCESS", ...outcomes] = this.#scripted();
    if (this.#scripts.size > 0) this.#scripts.put("next", { outcomes });
    return next;
  }

  #scripted(): RefundOutcome[] {
    return this.#scripts.get("next")?.outcomes ?? [];
  }
}
