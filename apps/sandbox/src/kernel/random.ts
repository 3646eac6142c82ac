import { createHmac, randomBytes, randomInt } from "node:crypto";

const ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

export function randomAlphanumeric(length: number): string {
  return Array.from({ length }, () => ALPHANUMERIC[randomInt(ALPHANUMERIC.length)]).join("");
}

export function randomDigits(length: number): string {
  return Array.from({ length }, () => randomInt(10)).join("");
}

/** Lower-case hex of `length` characters (an even number). */
export function randomHex(length: number): string {
  return randomBytes(length / 2).toString("hex");
}

/** A number as X.509 serials are shown: 40 upper-case hex digits that do not begin with 0. */
export function randomSerial(): string {
  return `5${randomInt(8)}${randomHex(38)}`.toUpperCase();
}

/** The same id for the same words, and not to be guessed without the seed. */
export function stableId(seed: string, words: string, length: number): string {
  return createHmac("sha256", seed).update(words).digest("base64url").slice(0, length);
}
