import { createHash, createHmac } from "node:crypto";

export interface SmsKey {
  secretId: string;
  secretKey: string;
}

interface Signable {
  host: string;
  contentType: string;
  body: string;
  /** Whole seconds since epoch. */
  timestamp: number;
}

const scheme = "TC3-HMAC-SHA256";
const service = "sms";
const signedHeaders = "content-type;host";

/** The Authorization header of Tencent Cloud's API 3.0 for a POST to "/"; it covers content type, host and body. */
export function signTc3({ secretId, secretKey }: SmsKey, { host, contentType, body, timestamp }: Signable): string {
  const canonical = ["POST", "/", "", `content-type:${contentType}`, `host:${host}`, "", signedHeaders, sha256(body)];
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const scope = `${date}/${service}/tc3_request`;
  const toSign = [scheme, timestamp, scope, sha256(canonical.join("\n"))].join("\n");
  const signingKey = [date, service, "tc3_request"].reduce<string | Buffer>(hmac, `TC3${secretKey}`);
  const signature = hmac(signingKey, toSign).toString("hex");
  return `${scheme} Credential=${secretId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();
