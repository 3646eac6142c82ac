import { getJson, type HttpAnswer, postJson } from "../client/http.js";
import { type Patience, persist, Unreachable } from "../client/patience.js";
import type { PaymentArguments } from "./types.js";

export type PayOutcome = "success" | "cancel" | "fail" | "success-without-callback" | "callback-before-response";

/** The shopper's telephone with WeChat on it: what `wx.*` functions give to the mini program, from the sandbox. */
export interface Phone {
  /** `wx.login`: works once, for five minutes. */
  login(): Promise<string>;
  /** The getPhoneNumber button. */
  sharePhoneNumber(number: string): Promise<string>;
  /** What arrived on the number (11 digits), oldest first. */
  textMessages(number: string): Promise<{ text: string }[]>;
  /** `wx.requestPayment`: resolves with its `errMsg`. Paying twice for one order is impossible at the cashier too. */
  requestPayment(args: PaymentArguments, outcome: PayOutcome): Promise<string>;
  /** WeChat Pay sends the newest notification of a payment again, so many times at once. */
  notifyAgain(outTradeNo: string, times: number): Promise<void>;
}

const ALREADY_PAID = "该订单已支付";

export function createPhone(sandboxUrl: string, user: string, patience: Patience): Phone {
  const order = <T>(path: string, body: object) =>
    persist(patience, async () => answered<T>(path, await postJson(`${sandboxUrl}/__sandbox${path}`, body)));

  return {
    login: async () => (await order<{ code: string }>("/wx/login", { user })).code,
    sharePhoneNumber: async (phone) => (await order<{ code: string }>("/wx/phone-code", { user, phone })).code,
    textMessages: (number) =>
      persist(patience, async () => {
        const path = `/sms?phone=${encodeURIComponent(`+86${number}`)}`;
        return answered<{ text: string }[]>(path, await getJson(`${sandboxUrl}/__sandbox${path}`));
      }),
    async notifyAgain(outTradeNo, times) {
      await persist(patience, async () => {
        const path = "/wxpay/duplicate-notification";
        const again = await postJson(`${sandboxUrl}/__sandbox${path}`, { outTradeNo, times });
        const { statuses } = answered<{ statuses: number[] }>(path, again);
        if (statuses.some((status) => status >= 300)) throw new Unreachable(`the mall answered ${statuses}`);
      });
    },
    async requestPayment(args, outcome) {
      let again = false;
      const { errMsg, reason } = await persist(patience, async (repeated) => {
        again = repeated;
        const answer = await postJson(`${sandboxUrl}/__sandbox/wxpay/pay`, { ...args, user, outcome });
        return answered<{ errMsg: string; reason?: string }>("/wxpay/pay", answer);
      });
      return again && reason === ALREADY_PAID ? "requestPayment:ok" : errMsg;
    },
  };
}

function answered<T>(path: string, { status, body }: HttpAnswer): T {
  if (status >= 400) throw new Error(`the sandbox refuses ${path}: ${JSON.stringify(body)}`);
  return body as T;
}
