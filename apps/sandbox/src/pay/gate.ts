import { headerOf, type WireRequest } from "../kernel/answer.js";
import type { Context } from "../kernel/context.js";
import type { Keyring } from "./keyring.js";
import { PayRefusal, refuse } from "./refusal.js";

const CLOCK_TOLERANCE_S = 300;
const SCHEME = "WECHATPAY2-SHA256-RSA2048 ";
const PARTS = ["mchid", "nonce_str", "serial_no", "signature", "timestamp"];

type Authorization = Record<"mchid" | "nonce_str" | "serial_no" | "signature" | "timestamp", string>;

/**
 * Lets a request in or refuses it, in the order of the real gate:
 * User-Agent, form of Authorization, timestamp, merchant and serial, signature over the raw bytes.
 */
export class Gate {
  /** Nonces of admitted requests by their second; kept as long as a repetition could still pass. */
  readonly #nonces = new Map<string, number>();
  #repeatedNonces = 0;

  constructor(
    private readonly context: Context,
    private readonly keyring: Keyring,
  ) {}

  admit(request: WireRequest): void {
    const transactions = request.url.startsWith("/v3/pay/transactions/");
    if (!transactions && !headerOf(request, "user-agent"))
      refuse(400, "INVALID_REQUEST", "Http头缺少Accept或User-Agent");
    const authorization = readAuthorization(headerOf(request, "authorization"));
    if (!authorization) throw malformed(transactions);
    this.#checkTime(authorization);
    this.#checkMerchant(authorization, request.url);
    if (!this.keyring.isMerchantSignature(signedMessage(request, authorization), authorization.signature))
      refuse(401, "SIGN_ERROR", "签名错误");
    this.#noteNonce(authorization);
  }

  /** The real service is not known to refuse them, so they are only counted. */
  get repeatedNonces(): number {
    return this.#repeatedNonces;
  }

  #noteNonce({ nonce_str, timestamp }: Authorization): void {
    const tooOld = this.context.clock.now() / 1000 - CLOCK_TOLERANCE_S;
    for (const [nonce, second] of this.#nonces) {
      if (second >= tooOld) break;
      this.#nonces.delete(nonce);
    }
    if (this.#nonces.has(nonce_str)) this.#repeatedNonces += 1;
    this.#nonces.set(nonce_str, Number(timestamp));
  }

  #checkTime({ timestamp }: Authorization): void {
    const seconds = this.context.clock.now() / 1000;
    if (Math.abs(seconds - Number(timestamp)) > CLOCK_TOLERANCE_S)
      refuse(401, "SIGN_ERROR", "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟");
  }

  #checkMerchant({ mchid, serial_no }: Authorization, url: string): void {
    const { identity } = this.context;
    const status = url.startsWith("/v3/refund/") ? 404 : 400;
    if (mchid !== identity.mchId) refuse(status, "MCH_NOT_EXISTS", "商户号不存在");
    if (serial_no !== identity.serial) refuse(401, "SIGN_ERROR", "商户证书序列号有误");
  }
}

function malformed(transactions: boolean): PayRefusal {
  const message = transactions
    ? "签名信息错误，验签失败"
    : "Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》";
  return new PayRefusal(401, "SIGN_ERROR", message);
}

/** Five `key="value"` pairs in any order, joined by commas without blanks. */
function readAuthorization(header: string | undefined): Authorization | undefined {
  if (!header?.startsWith(SCHEME)) return undefined;
  const pairs = header
    .slice(SCHEME.length)
    .split(",")
    .map((pair) => /^([a-z_]+)="([^"]+)"$/.exec(pair));
  const parts = Object.fromEntries(pairs.map((match) => [match?.[1] ?? "", match?.[2] ?? ""]));
  const complete = pairs.length === PARTS.length && PARTS.every((name) => Object.hasOwn(parts, name));
  return complete && /^\d+$/.test(parts.timestamp ?? "") ? (parts as Authorization) : undefined;
}

function signedMessage(request: WireRequest, { timestamp, nonce_str }: Authorization): Buffer {
  const head = `${request.method}\n${request.url}\n${timestamp}\n${nonce_str}\n`;
  return Buffer.concat([Buffer.from(head), request.body, Buffer.from("\n")]);
}
