import { createDecipheriv, createHash, createHmac, timingSafeEqual } from "node:crypto";
import { isObject, type JsonObject, parseObject, wholeNumberOf } from "../json.js";

export interface EncryptedUserData {
  /** Base64, as the client sent it. */
  encryptedData: string;
  iv: string;
  /** Base64 text from `codeToSession`. */
  sessionKey: string;
}

export interface WatermarkRule {
  appId: string;
  /** Milliseconds since epoch. */
  now: number;
  maxAgeMs: number;
}

/**
 * - `UNDECIPHERABLE`: most often a session key that a newer login replaced; sign in again
 * - `OTHER_APP`, `STALE`: the watermark names another app, or a moment too long ago or in the future
 */
export type UserDataRefusal = "UNDECIPHERABLE" | "OTHER_APP" | "STALE";

export class UserDataRefused extends Error {
  override readonly name = "UserDataRefused";

  constructor(readonly reason: UserDataRefusal) {
    super(reason);
  }
}

/** AES-128-CBC with PKCS#7 padding over a JSON object that carries a watermark. @throws UserDataRefused */
export function decryptUserData(encrypted: EncryptedUserData, rule: WatermarkRule): JsonObject {
  const data = parseObject(decipher(encrypted));
  if (data === undefined) throw new UserDataRefused("UNDECIPHERABLE");
  const watermark = isObject(data.watermark) ? data.watermark : {};
  if (watermark.appid !== rule.appId) throw new UserDataRefused("OTHER_APP");
  const seconds = wholeNumberOf(watermark.timestamp) ?? 0;
  if (Math.abs(rule.now - seconds * 1000) > rule.maxAgeMs) throw new UserDataRefused("STALE");
  return data;
}

function decipher({ encryptedData, iv, sessionKey }: EncryptedUserData): string {
  try {
    const cipher = createDecipheriv("aes-128-cbc", Buffer.from(sessionKey, "base64"), Buffer.from(iv, "base64"));
    return Buffer.concat([cipher.update(encryptedData, "base64"), cipher.final()]).toString("utf8");
  } catch {
    throw new UserDataRefused("UNDECIPHERABLE");
  }
}

/** `rawData` is the client's exact string; the session key is appended as base64 text. */
export function verifyRawData(rawData: string, sessionKey: string, signature: string): boolean {
  const expected = createHash("sha1").update(rawData).update(sessionKey).digest();
  const given = Buffer.from(signature, "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The page leaves open which bytes are the key of the session check: its text (what SDKs use) or the 16 it encodes. */
export type SessionKeyForm = "TEXT" | "DECODED";

/** The `signature` that `/wxa/checksession` and `/wxa/resetusersessionkey` ask for. */
export const sessionSignature = (sessionKey: string, form: SessionKeyForm = "TEXT"): string =>
  createHmac("sha256", Buffer.from(sessionKey, form === "TEXT" ? "utf8" : "base64")).digest("hex");

/** What `/wxa/business/checkencryptedmsg` asks for: over the base64 text as the client sent it. */
export const encryptedDataHash = (encryptedData: string): string =>
  createHash("sha256").update(encryptedData).digest("hex");
