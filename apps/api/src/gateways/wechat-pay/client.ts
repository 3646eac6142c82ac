import type { Egress } from "../egress.js";
import { textOf } from "../json.js";
import { apiV3KeyOf } from "./aead.js";
import { type BillOutcome, downloadTradeBill } from "./bill-download.js";
import { errorOfDoubt } from "./errors.js";
import { type PayNotification, readNotification } from "./notifications.js";
import {
  type CloseOrder,
  orderClosing,
  orderQuery,
  type QueryOrder,
  type QueryRefund,
  refundQuery,
} from "./order-calls.js";
import { createPlatformKeys, type PlatformCertificate } from "./platform-keys.js";
import { type RefundState, readRefund } from "./refunds.js";
import {
  type JsapiOrder,
  orderRequestBody,
  type PayRequest,
  payRequest,
  type Refund,
  refundRequestBody,
} from "./requests.js";
import type { HeaderRecord } from "./signed-message.js";
import { createMerchantSigner, type PaymentArguments } from "./signing.js";
import { createCall, createReach } from "./transport.js";

/** With `publicKeyId` and its PEM: public-key mode. Without: certificate mode. Notifications are read in both. */
export interface WeChatPaySettings {
  /** Origin, such as https://api.mch.weixin.qq.com. */
  baseUrl: string;
  fallbackBaseUrl?: string;
  mchId: string;
  appId: string;
  /** Serial of the merchant certificate, 40 hex digits. */
  merchantSerial: string;
  merchantPrivateKeyPem: string;
  /** 32 bytes of text. */
  apiV3Key: string;
  publicKeyId?: string;
  publicKeyPem?: string;
  /** Milliseconds since epoch. */
  now: () => number;
  timeoutMs: number;
  fetch?: typeof fetch;
  egress?: Egress;
}

/**
 * Every network call throws `WeChatPayError`, and RangeError for what WeChat Pay would refuse by form.
 * `purposeRef` (an order or account number) is for the egress gate alone.
 */
export interface WeChatPay {
  /** The same order, repeated, gives a prepay id again; a paid, closed or changed one is refused by code. */
  createJsapiOrder(order: JsapiOrder, purposeRef?: string): Promise<{ prepayId: string }>;
  paymentArguments(prepayId: string): PaymentArguments;
  queryByOutTradeNo: QueryOrder;
  /** `CLOSED` also when it was closed before. */
  closeOrder: CloseOrder;
  /** Accepted, not done. After any failure query the number, and repeat it only when it does not exist. */
  createRefund(refund: Refund, purposeRef?: string): Promise<RefundState>;
  queryRefund: QueryRefund;
  /** @throws NotificationRefused */
  openNotification(headers: HeaderRecord, rawBody: Buffer): Promise<PayNotification>;
  tradeBill(date: string, purposeRef?: string): Promise<BillOutcome>;
  downloadCertificates(): Promise<PlatformCertificate[]>;
}

/** @throws when a key or the APIv3 key is unusable: better at start than at the first payment. */
export function createWeChatPay(settings: WeChatPaySettings): WeChatPay {
  const { now } = settings;
  if ((settings.publicKeyId === undefined) !== (settings.publicKeyPem === undefined)) {
    throw new RangeError("publicKeyId and publicKeyPem come together");
  }
  const signer = createMerchantSigner(settings);
  const apiV3Key = apiV3KeyOf(settings.apiV3Key);
  const reach = createReach(settings, signer);
  const keys = createPlatformKeys({ ...settings, reach, apiV3Key });
  const call = createCall(reach, keys.keyFor, now);
  const queryByOutTradeNo = orderQuery(settings, call);

  return {
    async createJsapiOrder(order, purposeRef) {
      const body = orderRequestBody(settings, order);
      const prepayId = textOf(
        (await call(post("CREATE_ORDER", "/v3/pay/transactions/jsapi", body), purposeRef)).prepay_id,
      );
      if (prepayId === undefined) throw errorOfDoubt("CREATE_ORDER", "MALFORMED_ANSWER");
      return { prepayId };
    },
    paymentArguments: (prepayId) => signer.paymentArguments(settings.appId, prepayId, { now: now() }),
    queryByOutTradeNo,
    closeOrder: orderClosing(settings.mchId, call, queryByOutTradeNo),
    async createRefund(refund, purposeRef) {
      const request = post("CREATE_REFUND", "/v3/refund/domestic/refunds", refundRequestBody(refund));
      const accepted = readRefund(await call(request, purposeRef));
      if (accepted?.outRefundNo !== refund.outRefundNo) throw errorOfDoubt("CREATE_REFUND", "MALFORMED_ANSWER");
      return accepted;
    },
    queryRefund: refundQuery(call),
    openNotification: (headers, rawBody) =>
      readNotification(headers, rawBody, { merchant: settings, apiV3Key, keyFor: keys.keyFor, now: now() }),
    tradeBill: (date, purposeRef) => downloadTradeBill({ call, reach }, date, purposeRef),
    downloadCertificates: () => keys.download(),
  };
}

const post = (operation: PayRequest["operation"], path: string, body: object): PayRequest =>
  payRequest({ operation, method: "POST", path, body });
