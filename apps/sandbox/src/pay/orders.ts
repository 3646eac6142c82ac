import { DAY_MS, toRfc3339 } from "../kernel/beijing.js";
import type { Context } from "../kernel/context.js";
import { randomHex } from "../kernel/random.js";
import type { Table } from "../kernel/store.js";
import type { Users } from "../wx/users.js";
import type { OrderRequest } from "./order-shape.js";
import { refuse, refuseParameter } from "./refusal.js";

const PREPAY_LIFE_MS = 2 * 3_600_000;
const AUTO_CLOSE_MS = 7 * DAY_MS;
const SHORTEST_DEADLINE_MS = 60_000;
const LONGEST_DEADLINE_MS = 90 * DAY_MS;

export type TradeState = "NOTPAY" | "SUCCESS" | "REFUND" | "CLOSED";

const STATE_TEXTS: Record<TradeState, string> = {
  NOTPAY: "订单未支付",
  SUCCESS: "支付成功",
  REFUND: "转入退款",
  CLOSED: "订单已关闭",
};

export interface Order {
  outTradeNo: string;
  /** The first request, to tell a repetition from another order under the same number. */
  fingerprint: string;
  description: string;
  attach?: string;
  deviceId?: string;
  notifyUrl: string;
  openid: string;
  totalFen: number;
  createdAt: number;
  /** Last moment to pay; the order is not closed by it. */
  payUntil: number;
  prepayId: string;
  prepaidAt: number;
  state: TradeState;
  transactionId?: string;
  paidAt?: number;
}

export type PaidOrder = Order & Required<Pick<Order, "transactionId" | "paidAt">>;

export function isPaid(order: Order): order is PaidOrder {
  return order.state === "SUCCESS" || order.state === "REFUND";
}

export class Orders {
  readonly #orders: Table<Order>;
  readonly byTransactionId: (id: string) => Order | undefined;
  readonly byPrepayId: (id: string) => Order | undefined;

  constructor(
    private readonly context: Context,
    private readonly users: Users,
  ) {
    this.#orders = context.store.table<Order>("orders");
    this.byTransactionId = this.#orders.indexBy((order) => order.transactionId);
    this.byPrepayId = this.#orders.indexBy((order) => order.prepayId);
    context.queue.on("autoClose", (outTradeNo) => this.#closeIfUnpaid(outTradeNo));
  }

  find(outTradeNo: string): Order | undefined {
    return this.#orders.get(outTradeNo);
  }

  all(): Order[] {
    return this.#orders.values();
  }

  /** @returns a prepay id, good for 2 hours. Repeating the same request is harmless, another one is refused. */
  place(request: OrderRequest): { prepay_id: string } {
    const fingerprint = JSON.stringify(sortKeys(request));
    const known = this.find(request.out_trade_no);
    if (known) return { prepay_id: this.#placeAgain(known, fingerprint) };
    this.#checkParties(request);
    const order = this.#open(request, fingerprint);
    this.context.queue.schedule(
      "autoClose",
      order.outTradeNo,
      Math.max(order.createdAt + AUTO_CLOSE_MS, order.payUntil),
    );
    return { prepay_id: order.prepayId };
  }

  close(outTradeNo: string): void {
    const order = this.find(outTradeNo) ?? refuse(404, "ORDER_NOT_EXIST", "订单不存在");
    if (isPaid(order)) refuse(400, "ORDER_PAID", "该订单已支付");
    this.#closeIfUnpaid(outTradeNo);
  }

  markPaid(outTradeNo: string, transactionId: string): PaidOrder {
    this.context.queue.cancel("autoClose", outTradeNo);
    const paidAt = this.context.clock.now();
    return this.#orders.patch(outTradeNo, { state: "SUCCESS", transactionId, paidAt }) as PaidOrder;
  }

  markRefunded(outTradeNo: string): void {
    this.#orders.patch(outTradeNo, { state: "REFUND" });
  }

  isPrepayFresh(order: Order): boolean {
    return this.context.clock.now() - order.prepaidAt < PREPAY_LIFE_MS;
  }

  #placeAgain(order: Order, fingerprint: string): string {
    const now = this.context.clock.now();
    if (isPaid(order)) refuse(400, "ORDERPAID", "该订单已支付");
    if (order.state === "CLOSED") refuse(400, "ORDER_CLOSED", "该订单已关闭，请更换商户订单号后重新下单");
    if (order.fingerprint !== fingerprint) refuse(403, "OUT_TRADE_NO_USED", "商户订单号重复");
    if (order.payUntil < now) refuse(400, "ORDER_CLOSED", "该订单已超过支付截止时间");
    if (this.isPrepayFresh(order)) return order.prepayId;
    return this.#orders.patch(order.outTradeNo, { prepayId: newPrepayId(now), prepaidAt: now }).prepayId;
  }

  #checkParties({ appid, payer }: OrderRequest): void {
    if (appid !== this.context.identity.appId) refuse(400, "APPID_MCHID_NOT_MATCH", "商户号和appid没有绑定关系");
    if (!this.users.byOpenid(payer.openid))
      refuseParameter({ field: "/payer/openid", value: payer.openid, issue: "is not of this appid", location: "body" });
  }

  #open(request: OrderRequest, fingerprint: string): Order {
    const now = this.context.clock.now();
    return this.#orders.put(request.out_trade_no, {
      outTradeNo: request.out_trade_no,
      fingerprint,
      description: request.description,
      attach: request.attach || undefined,
      deviceId: request.scene_info?.device_id,
      notifyUrl: request.notify_url,
      openid: request.payer.openid,
      totalFen: request.amount.total,
      createdAt: now,
      payUntil: clampDeadline(request.time_expire, now),
      prepayId: newPrepayId(now),
      prepaidAt: now,
      state: "NOTPAY",
    });
  }

  #closeIfUnpaid(outTradeNo: string): void {
    this.context.queue.cancel("autoClose", outTradeNo);
    if (this.find(outTradeNo)?.state === "NOTPAY") this.#orders.patch(outTradeNo, { state: "CLOSED" });
  }
}

/** The order as queries and notifications show it; what payment brings is missing before it. */
export function describeOrder(order: Order, { identity }: Context): object {
  return {
    appid: identity.appId,
    mchid: identity.mchId,
    out_trade_no: order.outTradeNo,
    trade_state: order.state,
    trade_state_desc: STATE_TEXTS[order.state],
    ...(isPaid(order) && describePayment(order)),
  };
}

function describePayment(order: PaidOrder): object {
  return {
    transaction_id: order.transactionId,
    trade_type: "JSAPI",
    bank_type: "OTHERS",
    ...(order.attach && { attach: order.attach }),
    success_time: toRfc3339(order.paidAt),
    payer: { openid: order.openid },
    amount: { total: order.totalFen, payer_total: order.totalFen, currency: "CNY", payer_currency: "CNY" },
    ...(order.deviceId && { scene_info: { device_id: order.deviceId } }),
  };
}

function clampDeadline(wanted: number | undefined, now: number): number {
  const deadline = wanted ?? now + AUTO_CLOSE_MS;
  return Math.min(Math.max(deadline, now + SHORTEST_DEADLINE_MS), now + LONGEST_DEADLINE_MS);
}

/** "wx", day, hour, minute, second, 26 hex digits: 36 characters. */
function newPrepayId(now: number): string {
  return `wx${toRfc3339(now).replace(/\D/g, "").slice(6, 14)}${randomHex(26)}`;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, one]) => [name, sortKeys(one)]));
}
