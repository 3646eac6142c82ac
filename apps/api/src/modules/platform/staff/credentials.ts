import { createHash, randomBytes } from "node:crypto";
import { hash, verify as verifyHash } from "@node-rs/argon2";
import { generateSecret, generateURI, verify as verifyCode } from "otplib";

/** argon2id (the library's default) at 19 MiB and two passes, the OWASP floor; one hash takes about 30 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Codes of the neighboring steps pass too: telephones' clocks are some seconds off. */
const TOLERANCE_S = 30;

export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFC"), COST);

export const newTotpSecret = (): string => generateSecret();

export const totpUri = (secret: string, label: string): string =>
  generateURI({ issuer: "Factory to Home", label, secret });

export interface Credentials {
  passwordHash: string;
  totpSecret: string;
}

/** What an unknown e-mail is checked against, so that it costs the same time. */
let decoy: Promise<Credentials> | undefined;
export function decoyCredentials(): Promise<Credentials> {
  decoy ??= hashPassword(randomBytes(16).toString("hex")).then((passwordHash) => ({
    passwordHash,
    totpSecret: newTotpSecret(),
  }));
  return decoy;
}

/**
 * The time step of the code when both factors are right, else undefined. Both are always checked: the time taken
 * does not tell which one was wrong. Real time on purpose: a steered clock must not mint or revive codes.
 */
export async function provenStep(
  { passwordHash, totpSecret }: Credentials,
  given: { password: string; totp: string },
): Promise<number | undefined> {
  const [knows, has] = await Promise.all([
    verifyHash(passwordHash, given.password.normalize("NFC")),
    verifyCode({ secret: totpSecret, token: given.totp, epochTolerance: TOLERANCE_S }),
  ]);
  return knows && has.valid && "timeStep" in has ? has.timeStep : undefined;
}

export const newSessionToken = (): string => `sta_${randomBytes(32).toString("base64url")}`;

/** A token has 256 random bits: a plain digest keeps it, and a stolen table opens no session. */
export const tokenHash = (token: string): Buffer => createHash("sha256").update(token).digest();
