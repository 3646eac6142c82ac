import { type Egress, fieldPathsOf } from "../egress.js";
import { exchange, type HttpAnswer, TransportFailure } from "../http.js";
import { readSendStatus, type SentText } from "./answers.js";
import { SmsError } from "./errors.js";
import { type SmsApp, sendSmsBody, type TextMessage } from "./requests.js";
import { type SmsKey, signTc3 } from "./signing.js";

export interface SmsSettings extends SmsApp, SmsKey {
  /** Origin, such as https://sms.tencentcloudapi.com. */
  baseUrl: string;
  /** Such as ap-guangzhou. */
  region: string;
  /** Milliseconds since epoch. */
  now: () => number;
  timeoutMs: number;
  fetch?: typeof fetch;
  egress?: Egress<"SMS">;
}

export interface Sms {
  /**
   * Sends one message to one number, and never again by itself: the provider does not recognize repetitions.
   * @param purposeRef for the egress gate alone
   * @throws SmsError, and RangeError for a message that cannot be sent to anybody
   */
  send(message: TextMessage, purposeRef?: string): Promise<SentText>;
}

const contentType = "application/json";

/** Text messages through Tencent Cloud SMS, API 3.0. */
export function createSms(settings: SmsSettings): Sms {
  return {
    async send(message, purposeRef) {
      const body = sendSmsBody(settings, message);
      await settings.egress?.("SMS", "SEND_SMS", fieldPathsOf(body), purposeRef);
      const answer = await reach(JSON.stringify(body), settings);
      if (answer.status >= 500) throw new SmsError("BUSY", { mayHaveBeenSent: true });
      if (answer.status !== 200) throw new SmsError("PROTOCOL");
      return readSendStatus(answer.body.toString("utf8"));
    },
  };
}

async function reach(body: string, settings: SmsSettings): Promise<HttpAnswer> {
  const { host } = new URL(settings.baseUrl);
  const timestamp = Math.floor(settings.now() / 1000);
  const headers = {
    "content-type": contentType,
    "x-tc-action": "SendSms",
    "x-tc-version": "2021-01-11",
    "x-tc-region": settings.region,
    "x-tc-timestamp": String(timestamp),
    authorization: signTc3(settings, { host, contentType, body, timestamp }),
  };
  const url = new URL("/", settings.baseUrl).href;
  try {
    return await exchange({ method: "POST", url, headers, body }, settings);
  } catch (error) {
    if (!(error instanceof TransportFailure)) throw error;
    throw new SmsError("UNREACHABLE", { mayHaveBeenSent: error.reason !== "NO_CONNECTION" });
  }
}
