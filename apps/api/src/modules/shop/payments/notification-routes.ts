import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { NotificationRefused, type PayNotification } from "#gateways/wechat-pay";
import { SECOND } from "#kernel/clock";
import { type SystemContext, systemContext, type World } from "#kernel/context";
import { settlePayment } from "./settle-payment.js";
import { settleRefund } from "./settle-refund.js";

/** WeChat Pay hangs up after 5 s and sends again. Work that takes longer goes on; the repetition finds it done. */
const ANSWER_WITHIN_MS = 4.5 * SECOND;

/** Far above any notification; their bodies are about 1 KB. */
const MOST_BYTES = 64 * 1024;

/**
 * Where WeChat Pay tells us of payments and refunds. The signature is over raw bytes, so nothing parses them before;
 * the plugin keeps that from the rest of the API.
 */
export function notificationRoutes(app: FastifyInstance, world: World): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: MOST_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    for (const url of ["/wechat-pay/notify", "/wechat-pay/refund-notify"]) {
      scope.post(url, { bodyLimit: MOST_BYTES }, (request, reply) => answer(world, request, reply));
    }
  });
}

async function answer(world: World, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const ctx = systemContext(world, "wechat-pay-notification");
  const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  try {
    const notification = await ctx.gateways.wechatPay.openNotification(request.headers, raw);
    await inTime(takeIn(ctx, notification));
    return reply.status(204).send();
  } catch (error) {
    return reply.status(statusOf(error)).send({ code: "FAIL", message: messageOf(error) });
  }
}

const takeIn = async (ctx: SystemContext, news: PayNotification): Promise<void> => {
  if (news.kind === "PAYMENT") {
    const { outTradeNo, transactionId } = news.payment;
    await settlePayment(ctx, news.payment, { eventId: news.id, subject: `${outTradeNo}/${transactionId}` });
  } else {
    const { outRefundNo, status } = news.refund;
    await settleRefund(ctx, news.refund, { eventId: news.id, subject: `${outRefundNo}/${status}` });
  }
};

class TooSlow extends Error {}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), ANSWER_WITHIN_MS);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** 4xx for what is not WeChat Pay's word, 5xx for what we failed to do with it; both make WeChat Pay send again. */
function statusOf(error: unknown): number {
  if (!(error instanceof NotificationRefused)) return 500;
  return error.reason === "KEYS_UNAVAILABLE" || error.reason === "V2_XML" ? 500 : 400;
}

const messageOf = (error: unknown): string => (error instanceof NotificationRefused ? error.reason : "TRY_AGAIN");
