import { and, eq, inArray } from "drizzle-orm";
import { type PaymentArguments, WeChatPayError } from "#gateways/wechat-pay";
import { after, SECOND } from "#kernel/clock";
import type { ShopperContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { NotFound, Refusal } from "#kernel/refusal";
import { sourcesOf } from "#kernel/transitions";
import { recordAudit } from "#platform/audit";
import { sharingSubject } from "#privacy/sharing";
import { openidOf } from "#shop/accounts";
import { lockOrder, type OrderRow } from "#shop/orders";
import { closeAtProvider } from "./close-attempt.js";
import type { StartPaymentInput } from "./inputs.js";
import { moveAttempt } from "./move-attempt.js";
import { attemptsOf, isOpen } from "./queries.js";
import { OrderNotPayable, PaymentUnavailable } from "./refusals.js";
import { nextPaymentPoll, outTradeNoOf, PAYMENT_DESCRIPTION, PREPAY_LIFE_MS } from "./rules.js";
import { type AttemptStatus, attemptInitial, attemptTransitions } from "./status.js";
import { type AttemptRow, paymentAttempts } from "./tables.js";

/** Codes that say: this number will never open a cashier again. The next attempt gets another one. */
const SPENT = new Set(["ORDER_CLOSED", "OUT_TRADE_NO_USED"]);

/**
 * Opens the cashier for one of the shopper's own orders and answers the arguments of `wx.requestPayment`. The attempt
 * is written down before anything leaves; calling again continues it, and an unknown outcome repeats its number.
 */
export async function startPayment(
  ctx: ShopperContext,
  { orderId }: StartPaymentInput,
): Promise<PaymentArguments | Refusal> {
  const attempt = await ctx.db.transact((tx) => openAttempt(tx, ctx, orderId));
  if (attempt instanceof Refusal) return attempt;
  const prepayId = livePrepayId(ctx, attempt) ?? (await prepay(ctx, attempt));
  return prepayId instanceof Refusal ? prepayId : ctx.gateways.wechatPay.paymentArguments(prepayId);
}

async function openAttempt(tx: Tx, ctx: ShopperContext, orderId: Id<"ord">): Promise<AttemptRow | Refusal> {
  const order = await lockOrder(tx, orderId);
  if (order?.accountId !== ctx.actor.accountId) return new NotFound();
  if (!isPayable(ctx, order)) return new OrderNotPayable();
  const attempts = await attemptsOf(tx, orderId);
  return attempts.find(isOpen) ?? writeAttempt(tx, ctx, order, attempts.length + 1);
}

const isPayable = ({ clock }: ShopperContext, order: OrderRow): boolean =>
  order.status === "PENDING_PAYMENT" && clock.now() < order.expiresAt;

async function writeAttempt(tx: Tx, ctx: ShopperContext, order: OrderRow, seq: number): Promise<AttemptRow> {
  const now = ctx.clock.now();
  const attempt: AttemptRow = {
    id: newId("pat"),
    accountId: order.accountId,
    orderId: order.id,
    provider: "WECHAT_PAY",
    seq,
    outTradeNo: outTradeNoOf(order.orderNumber, seq),
    amountFen: order.payableFen,
    status: attemptInitial,
    prepayId: null,
    prepaidAt: null,
    timeExpire: order.expiresAt,
    createdAt: now,
    polls: 0,
    nextPollAt: after(now, 30 * SECOND),
    lastCode: null,
  };
  await tx.insert(paymentAttempts).values(attempt);
  await recordAudit(tx, ctx, {
    action: "shop/payments.startPayment",
    entity: order.id,
    detail: { attemptId: attempt.id, seq },
  });
  return attempt;
}

function livePrepayId({ clock }: ShopperContext, { prepayId, prepaidAt }: AttemptRow): string | undefined {
  const alive = prepaidAt && clock.now().getTime() - prepaidAt.getTime() < PREPAY_LIFE_MS;
  return alive ? (prepayId ?? undefined) : undefined;
}

async function prepay(ctx: ShopperContext, attempt: AttemptRow): Promise<string | Refusal> {
  try {
    const { prepayId } = await askTwice(async () => createOrder(ctx, attempt));
    return await keepPrepayId(ctx, attempt, prepayId);
  } catch (error) {
    if (!(error instanceof WeChatPayError)) throw error;
    return giveUp(ctx, attempt, error);
  }
}

/** Items 74 and 75: number, amount and payer are all that the institution hears; the description is always the same. */
const createOrder = async (ctx: ShopperContext, attempt: AttemptRow) =>
  ctx.gateways.wechatPay.createJsapiOrder(
    {
      outTradeNo: attempt.outTradeNo,
      description: PAYMENT_DESCRIPTION,
      amountFen: attempt.amountFen,
      payerOpenid: await openidOf(ctx, ctx.actor.accountId),
      timeExpire: attempt.timeExpire,
      notifyUrl: `${ctx.settings.notifyBaseUrl}/wechat-pay/notify`,
    },
    sharingSubject(attempt.accountId, attempt.orderId),
  );

/** An unknown outcome is asked for once more under the same number while the buyer waits. */
const askTwice = <T>(call: () => Promise<T>): Promise<T> =>
  call().catch((error: unknown) => {
    if (error instanceof WeChatPayError && error.unknownOutcome) return call();
    throw error;
  });

/**
 * The order may have been cancelled while we were out, which closes its attempts: then nobody gets the key to the
 * cashier, and the cashier is closed.
 */
async function keepPrepayId(ctx: ShopperContext, attempt: AttemptRow, prepayId: string): Promise<string | Refusal> {
  const now = ctx.clock.now();
  const [kept] = await ctx.db.once((writer) =>
    writer
      .update(paymentAttempts)
      .set({ status: "PREPAID", prepayId, prepaidAt: now, polls: 0, nextPollAt: nextPaymentPoll(now, 0) })
      .where(and(eq(paymentAttempts.id, attempt.id), inArray(paymentAttempts.status, prepayable))),
  );
  if (kept.affectedRows === 1) return prepayId;
  await closeAtProvider(ctx, attempt);
  return new OrderNotPayable();
}

/** A prepaid attempt stays one when its two hours are over and it is asked for anew. */
const prepayable: AttemptStatus[] = [...sourcesOf(attemptTransitions, "PREPAID"), "PREPAID"];

async function giveUp(ctx: ShopperContext, attempt: AttemptRow, error: WeChatPayError): Promise<Refusal> {
  if (error.code === "ORDER_PAID") {
    await closeAtProvider(ctx, attempt);
    return new OrderNotPayable();
  }
  const to = SPENT.has(error.code) ? "FAILED" : error.unknownOutcome ? "UNKNOWN" : undefined;
  if (to) await ctx.db.transact((tx) => moveAttempt(tx, ctx, attempt, to, { lastCode: error.code.slice(0, 40) }));
  return new PaymentUnavailable();
}
