import { createHash, randomBytes } from "node:crypto";
import { DAY, MINUTE } from "#kernel/clock";

/** Short, because it travels with every request. */
export const ACCESS_TOKEN_MS = 15 * MINUTE;
/** A shopper who comes once a month stays signed in. */
export const REFRESH_TOKEN_MS = 30 * DAY;

const SECRET_BYTES = 32;

export const newAccessToken = (): string => `sho_${randomBytes(SECRET_BYTES).toString("base64url")}`;
export const newRefreshToken = (): string => `shr_${randomBytes(SECRET_BYTES).toString("base64url")}`;

/** What the database keeps. A fast hash is enough: a token is 256 random bits, and nobody guesses those. */
export const tokenHash = (token: string): Buffer => createHash("sha256").update(token).digest();
