import { toDay } from "../kernel/beijing.js";
import type { Context } from "../kernel/context.js";
import { randomDigits } from "../kernel/random.js";
import type { Users } from "../wx/users.js";
import type { Balance } from "./balance.js";
import type { Keyring } from "./keyring.js";
import type { Event, Notifications } from "./notifications.js";
import { describeOrder, type Order, type Orders, type PaidOrder } from "./orders.js";

/**
 * - `success`, `cancel`, `fail`: as the buyer's phone shows it.
 * - `success-without-callback`: paid, but the notification is kept back.
 * - `callback-before-response`: the notification arrives before the phone hears of the payment.
 */
export type PayOutcome = "success" | "cancel" | "fail" | "success-without-callback" | "callback-before-response";
export const PAY_OUTCOMES: readonly PayOutcome[] = [
  "success",
  "cancel",
  "fail",
  "success-without-callback",
  "callback-before-response",
];

/** What the mini program passes to `wx.requestPayment`, and who holds the phone. */
export interface PayAttempt {
  /** The mini program that calls; not an argument of `wx.requestPayment`, and signed nevertheless. */
  appId?: string;
  timeStamp: string;
  nonceStr: string;
  /** "prepay_id=…" */
  package: string;
  signType: string;
  paySign: string;
  user: string;
  outcome?: PayOutcome;
}

/** What the mini program sees, with the reason that only the phone's screen shows. */
export interface PayResult {
  errMsg: string;
  reason?: string;
}

/** The buyer's phone: checks what it was given, then pays or does not. */
export class Payments {
  constructor(
    private readonly context: Context,
    private readonly users: Users,
    private readonly orders: Orders,
    private readonly keyring: Keyring,
    private readonly notifications: Notifications,
    private readonly balance: Balance,
  ) {}

  async pay(attempt: PayAttempt): Promise<PayResult> {
    const order = this.orders.byPrepayId(attempt.package.replace(/^prepay_id=/, ""));
    const reason = this.#objection(attempt, order);
    if (reason || !order) return { errMsg: `requestPayment:fail ${reason}`, reason };
    const { outcome = "success" } = attempt;
    if (outcome === "cancel") return { errMsg: "requestPayment:fail cancel" };
    if (outcome === "fail") return { errMsg: "requestPayment:fail", reason: "支付失败" };
    await this.#settle(order, outcome);
    return { errMsg: "requestPayment:ok" };
  }

  #objection(attempt: PayAttempt, order: Order | undefined): string | undefined {
    const { appId = this.context.identity.appId, timeStamp, nonceStr, signType } = attempt;
    const signed = `${appId}\n${timeStamp}\n${nonceStr}\n${attempt.package}\n`;
    if (!/^\d{10}$/.test(timeStamp) || nonceStr.length > 32 || !attempt.package.startsWith("prepay_id="))
      return "调用支付JSAPI参数错误";
    if (signType !== "RSA" || !this.keyring.isMerchantSignature(signed, attempt.paySign)) return "支付验证签名失败";
    if (appId !== this.context.identity.appId) return "appId与下单时不一致";
    if (!order || !this.orders.isPrepayFresh(order)) return "prepay_id无效或已过期";
    return this.#objectionToOrder(order, attempt.user);
  }

  #objectionToOrder(order: Order, user: string): string | undefined {
    if (order.state === "CLOSED") return "订单已关闭";
    if (order.state !== "NOTPAY") return "该订单已支付";
    if (this.context.clock.now() > order.payUntil) return "订单已超过支付截止时间";
    if (this.users.meet(user).openid !== order.openid) return "下单账号与支付账号不一致";
    return undefined;
  }

  async #settle(order: Order, outcome: PayOutcome): Promise<void> {
    const paid = this.orders.markPaid(order.outTradeNo, this.#newTransactionId());
    this.balance.takePayment(paid.totalFen);
    const event = this.#describe(paid);
    if (outcome === "success-without-callback") this.notifications.withhold(event);
    else this.notifications.announce(event);
    if (outcome === "callback-before-response") await this.context.queue.runDue();
  }

  #describe(order: PaidOrder): Event {
    return {
      type: "TRANSACTION.SUCCESS",
      originalType: "transaction",
      summary: "支付成功",
      subject: order.outTradeNo,
      url: order.notifyUrl,
      resource: describeOrder(order, this.context),
    };
  }

  /** 28 digits: 4200, six of WeChat's, the day, ten more. */
  #newTransactionId(): string {
    const day = toDay(this.context.clock.now()).replaceAll("-", "");
    return `4200${randomDigits(6)}${day}${randomDigits(10)}`;
  }
}
