import type { KeyObject } from "node:crypto";
import { isObject, type JsonObject, parseObject, textOf } from "../json.js";
import { openSealed } from "./aead.js";
import { instantOf } from "./china-time.js";
import { belongsTo, type PaidPayment, readPayment } from "./payments.js";
import { sealedResourceOf } from "./platform-keys.js";
import { type RefundState, readRefund } from "./refunds.js";
import type { Merchant } from "./requests.js";
import { type HeaderRecord, type KeyFor, refusalOfSignature, type SignatureRefusal } from "./signed-message.js";

interface Envelope {
  /** WeChat Pay's event number. Repetitions carry it too, but dedupe by the business numbers as well. */
  id: string;
  createdAt: Date;
}

export type PayNotification =
  | (Envelope & { kind: "PAYMENT"; payment: PaidPayment })
  | (Envelope & { kind: "REFUND"; refund: RefundState });

/**
 * Beyond the signature:
 * - `V2_XML`: a refund push of API v2, sent when a refund went out without notify_url
 * - `MALFORMED`: a signed body without a promised field, or of an unknown event
 * - `UNDECIPHERABLE`: sealed under another APIv3 key, or altered
 * - `OTHER_MERCHANT`: about another merchant or app
 */
export type NotificationRefusal = SignatureRefusal | "V2_XML" | "MALFORMED" | "UNDECIPHERABLE" | "OTHER_MERCHANT";

/** Answer it with a 4xx or 5xx: WeChat Pay sends again. Holds a reason and nothing of the message. */
export class NotificationRefused extends Error {
  override readonly name = "NotificationRefused";

  constructor(readonly reason: NotificationRefusal) {
    super(reason);
  }
}

export interface NotificationRules {
  merchant: Merchant;
  apiV3Key: KeyObject;
  keyFor: KeyFor;
  /** Milliseconds since epoch. */
  now: number;
}

/** From raw bytes to typed news, or refused at the first doubt. @throws NotificationRefused */
export async function readNotification(
  headers: HeaderRecord,
  rawBody: Buffer,
  { merchant, apiV3Key, keyFor, now }: NotificationRules,
): Promise<PayNotification> {
  if (rawBody.subarray(0, 1).toString() === "<") throw new NotificationRefused("V2_XML");
  const refusal = await refusalOfSignature(headers, rawBody, keyFor, now);
  if (refusal !== undefined) throw new NotificationRefused(refusal);

  const event = parseObject(rawBody.toString("utf8")) ?? {};
  const [id, createdAt] = [textOf(event.id), instantOf(event.create_time)];
  if (id === undefined || createdAt === undefined) throw new NotificationRefused("MALFORMED");
  return { id, createdAt, ...readNews(event.event_type, openResource(event, apiV3Key), merchant) };
}

function openResource(event: JsonObject, apiV3Key: KeyObject): JsonObject {
  const sealed = sealedResourceOf(event.resource);
  if (sealed === undefined) throw new NotificationRefused("MALFORMED");
  const resource = parseObject(decrypt(apiV3Key, sealed));
  if (!isObject(resource)) throw new NotificationRefused("MALFORMED");
  return resource;
}

function decrypt(...sealed: Parameters<typeof openSealed>): string {
  try {
    return openSealed(...sealed);
  } catch {
    throw new NotificationRefused("UNDECIPHERABLE");
  }
}

const refundEvents = new Map<unknown, RefundState["status"]>([
  ["REFUND.SUCCESS", "SUCCESS"],
  ["REFUND.ABNORMAL", "ABNORMAL"],
  ["REFUND.CLOSED", "CLOSED"],
]);

type News = { kind: "PAYMENT"; payment: PaidPayment } | { kind: "REFUND"; refund: RefundState };

/** Refund news name no app; the merchant alone decides there. */
function readNews(eventType: unknown, resource: JsonObject, merchant: Merchant): News {
  if (eventType === "TRANSACTION.SUCCESS") {
    if (!belongsTo(merchant, resource)) throw new NotificationRefused("OTHER_MERCHANT");
    const payment = readPayment(resource);
    if (payment?.kind === "PAID") return { kind: "PAYMENT", payment };
  }
  const refundStatus = refundEvents.get(eventType);
  if (refundStatus !== undefined) {
    if (resource.mchid !== merchant.mchId) throw new NotificationRefused("OTHER_MERCHANT");
    const refund = readRefund(resource);
    if (refund?.status === refundStatus) return { kind: "REFUND", refund };
  }
  throw new NotificationRefused("MALFORMED");
}
