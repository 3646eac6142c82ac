const ANSWER_WITHIN_MS = 5_000;
const STALE_MS = -301_000;

/** Ways to send a notification wrong: a real probe, one changed byte, a time too old, a key nobody knows. */
export type Tampering = "probe" | "body" | "signature" | "timestamp" | "serial";
export const TAMPERINGS: readonly Tampering[] = ["probe", "body", "signature", "timestamp", "serial"];

type Headers = Record<string, string>;

/**
 * Posts one notification and waits up to 5 s of real time.
 * @param sign makes fresh headers for the body, with a time so many ms off
 * @returns the HTTP status; 0 when nobody answered
 */
export async function deliver(
  url: string,
  body: string,
  sign: (skewMs: number) => Headers,
  tampering?: Tampering,
): Promise<number> {
  const signed = sign(tampering === "timestamp" ? STALE_MS : 0);
  const headers = { "content-type": "application/json", ...spoilHeaders(signed, tampering) };
  const sent = tampering === "body" ? body.replace('"summary":"', '"summary":"-') : body;
  try {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    const answer = await fetch(url, { method: "POST", headers, body: sent, redirect: "manual", signal });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return 0;
  }
}

function spoilHeaders(headers: Headers, tampering?: Tampering): Headers {
  const signature = headers["wechatpay-signature"] ?? "";
  switch (tampering) {
    case "probe":
      return { ...headers, "wechatpay-signature": `WECHATPAY/SIGNTEST/${signature.slice(20)}` };
    case "signature":
      return { ...headers, "wechatpay-signature": (signature.startsWith("A") ? "B" : "A") + signature.slice(1) };
    case "serial":
      return { ...headers, "wechatpay-serial": "F".repeat(40) };
    default:
      return headers;
  }
}
