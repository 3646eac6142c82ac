import type { FastifyInstance } from "fastify";
import { TAMPERINGS, type Tampering } from "../pay/delivery.js";
import type { SigningMode } from "../pay/keyring.js";
import { PAY_OUTCOMES } from "../pay/payments.js";
import { REFUND_OUTCOMES } from "../pay/refunds.js";
import { integer, oneOf, record, text } from "../pay/shape.js";
import type { World } from "../world.js";
import { BadOrder, readOrder } from "./input.js";

const argument = text({ max: 1024 });
const payShape = record(
  { timeStamp: argument, nonceStr: argument, package: argument, signType: argument, paySign: argument, user: argument },
  { appId: argument, outcome: oneOf(...PAY_OUTCOMES) },
);
const duplicateShape = record(
  {},
  { id: argument, outTradeNo: argument, outRefundNo: argument, times: integer(1), tamper: oneOf(...TAMPERINGS) },
);
const outcomeShape = record({ outcome: oneOf(...REFUND_OUTCOMES) }, { outRefundNo: argument });
const balanceShape = record({ moveFen: integer(Number.MIN_SAFE_INTEGER) }, {});
const modeShape = record({ mode: oneOf("cert", "pubkey", "gray") }, { publicKeyPercent: integer(0) });
const rotateShape = record({}, { signsAfterMs: integer(0), overlapMs: integer(0) });

/** What buyers, their phones and WeChat Pay do. */
export function mountPay(admin: FastifyInstance, { pay }: World): void {
  admin.post("/__sandbox/wxpay/pay", async (request) => pay.payments.pay(readOrder(request, payShape)));

  admin.post("/__sandbox/wxpay/duplicate-notification", async (request) => {
    const { times = 1, tamper, ...which } = readOrder(request, duplicateShape);
    return { statuses: await sendAgain(pay, which, times, tamper) };
  });

  admin.post("/__sandbox/wxpay/refund-outcome", async (request) => {
    const { outcome, outRefundNo } = readOrder(request, outcomeShape);
    if (outRefundNo === undefined) pay.refunds.script(outcome);
    else if (outcome === "HOLD" || outcome === "NOT_ENOUGH") throw new BadOrder(`${outcome} is for refunds to come`);
    else if (!pay.refunds.end(outRefundNo, outcome)) throw new BadOrder("this refund is not PROCESSING");
    return { outcome };
  });

  admin.post("/__sandbox/wxpay/balance", async (request) => {
    pay.balance.move(readOrder(request, balanceShape).moveFen);
    return { fen: pay.balance.fen };
  });

  admin.post("/__sandbox/wxpay/mode", async (request) => {
    const { mode, publicKeyPercent = 50 } = readOrder(request, modeShape);
    const chosen: SigningMode = mode === "gray" ? { kind: mode, publicKeyPercent } : { kind: mode };
    pay.keyring.mode = chosen;
    return chosen;
  });

  admin.post("/__sandbox/wxpay/rotate-certificates", async (request) => {
    const { serial } = await pay.certificates.rotate(readOrder(request, rotateShape));
    return { serial, listed: pay.certificates.listed().map((one) => one.serial) };
  });
}

/** The newest notification of an order or refund, or a named one, several times at once. */
function sendAgain(
  { notifications }: World["pay"],
  which: { id?: string; outTradeNo?: string; outRefundNo?: string },
  times: number,
  tamper?: Tampering,
): Promise<number[]> {
  const id = which.id ?? notifications.of(which.outRefundNo ?? which.outTradeNo ?? "").at(-1)?.id;
  if (!id) throw new BadOrder("no notification was made for that number yet");
  return Promise.all(Array.from({ length: times }, () => notifications.sendAgain(id, tamper)));
}
