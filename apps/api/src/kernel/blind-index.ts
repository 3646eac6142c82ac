import { createHmac } from "node:crypto";

/** Fields that can be found by equality although they are sealed. One secret per field: a leak of one opens one. */
export type IndexedField = "OPENID" | "PHONE" | "STAFF_EMAIL";

export type BlindIndex = (field: IndexedField, value: string) => Buffer;

const normalize: Record<IndexedField, (value: string) => string> = {
  OPENID: (value) => value,
  PHONE: (value) =>
    value
      .normalize("NFKC")
      .replace(/[\s-]/g, "")
      .replace(/^(?=1\d{10}$)/, "+86"),
  STAFF_EMAIL: (value) => value.normalize("NFKC").trim().toLowerCase(),
};

/** HMAC-SHA-256 of the normalized value; `secrets` holds 32 random bytes (base64) per field. */
export function createBlindIndex(secrets: Record<IndexedField, string>): BlindIndex {
  return (field, value) =>
    createHmac("sha256", Buffer.from(secrets[field], "base64")).update(normalize[field](value)).digest();
}
