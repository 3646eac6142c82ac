import type { KeyObject } from "node:crypto";
import { MINUTE } from "#kernel/clock";
import { WeChatPayError } from "./errors.js";
import { answerMessage, verify } from "./signing.js";

/** Node's request headers, a Headers object's entries, or a plain record; names in any case. */
export type HeaderRecord = Record<string, string | string[] | undefined>;

/**
 * Why a signature does not count:
 * - `HEADERS_MISSING`: a Wechatpay-* header is absent, doubled or unreadable
 * - `STALE`: made more than five minutes before or after now
 * - `UNKNOWN_SERIAL`: by a key that WeChat Pay does not name as its own
 * - `KEYS_UNAVAILABLE`: its key could not be asked for just now
 * - `BAD_SIGNATURE`: not over these bytes by that key; probes of WeChat Pay (WECHATPAY/SIGNTEST/…) end here too
 */
export type SignatureRefusal = "HEADERS_MISSING" | "STALE" | "UNKNOWN_SERIAL" | "KEYS_UNAVAILABLE" | "BAD_SIGNATURE";

export type KeyFor = (serial: string) => Promise<KeyObject | undefined>;

const maxSkewMs = 5 * MINUTE;

/** Undefined when the message is WeChat Pay's own, and fresh. `now` is ms since epoch. */
export async function refusalOfSignature(
  headers: HeaderRecord,
  body: Buffer,
  keyFor: KeyFor,
  now: number,
): Promise<SignatureRefusal | undefined> {
  const read = headerReader(headers);
  const [timestamp, nonce] = [read("wechatpay-timestamp"), read("wechatpay-nonce")];
  const [serial, signature] = [read("wechatpay-serial"), read("wechatpay-signature")];
  if (!timestamp || !nonce || !serial || !signature || !/^\d{1,12}$/.test(timestamp)) return "HEADERS_MISSING";
  if (Math.abs(now - Number(timestamp) * 1000) > maxSkewMs) return "STALE";
  const key = await keyOrRefusal(keyFor, serial);
  if (typeof key === "string") return key;
  return verify(key, answerMessage(timestamp, nonce, body), signature) ? undefined : "BAD_SIGNATURE";
}

async function keyOrRefusal(keyFor: KeyFor, serial: string): Promise<KeyObject | SignatureRefusal> {
  try {
    return (await keyFor(serial)) ?? "UNKNOWN_SERIAL";
  } catch (error) {
    if (error instanceof WeChatPayError) return "KEYS_UNAVAILABLE";
    throw error;
  }
}

function headerReader(headers: HeaderRecord): (name: string) => string | undefined {
  const byName = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return (name) => {
    const value = byName.get(name);
    return typeof value === "string" ? value : undefined;
  };
}
