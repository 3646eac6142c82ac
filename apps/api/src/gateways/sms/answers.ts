import { isObject, type JsonObject, parseObject, textOf, wholeNumberOf } from "../json.js";
import { errorOf, SmsError } from "./errors.js";

export interface SentText {
  /** The provider's number of this message: delivery reports name it. */
  serialNo: string;
  /** How many messages are billed: long texts count more than one. */
  fee: number;
}

/** One number was sent, so one status is expected. @throws SmsError unless it says Ok. */
export function readSendStatus(text: string): SentText {
  const response = parseObject(text)?.Response;
  if (!isObject(response)) throw new SmsError("PROTOCOL");
  const requestId = textOf(response.RequestId);
  // A call that fails as a whole is answered with HTTP 200, too.
  if (isObject(response.Error)) throw errorOf(String(response.Error.Code), requestId);
  const statuses: unknown[] = Array.isArray(response.SendStatusSet) ? response.SendStatusSet : [];
  const [status, ...more] = statuses;
  if (!isObject(status) || more.length > 0) throw new SmsError("PROTOCOL", { requestId });
  if (status.Code !== "Ok") throw errorOf(String(status.Code), requestId);
  return readSent(status, requestId);
}

function readSent(status: JsonObject, requestId: string | undefined): SentText {
  const serialNo = textOf(status.SerialNo);
  const fee = wholeNumberOf(status.Fee);
  if (serialNo === undefined || fee === undefined) throw new SmsError("PROTOCOL", { requestId });
  return { serialNo, fee };
}
