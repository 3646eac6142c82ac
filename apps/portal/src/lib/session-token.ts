import { decode, encode } from "next-auth/jwt";
import { env } from "#env";

/** Seconds. A session nobody uses ends after 30 minutes, and no session outlives a working day of 8 hours. */
export const IDLE_LIMIT = 30 * 60;
export const SESSION_LIMIT = 8 * 60 * 60;

/** Seconds between two renewals of the cookie, so that not every request sets one. */
const RENEWAL_STEP = 60;

/**
 * What the encrypted cookie holds. The API's opaque staff token lives here and nowhere else: no page, no island
 * and no log ever sees it. Times are Unix seconds.
 */
export interface StaffClaims {
  readonly staffMemberId: string;
  readonly staffToken: string;
  readonly endsAt: number;
  readonly seenAt: number;
}

export const secondsNow = (): number => Math.floor(Date.now() / 1000);

export function sessionCookie() {
  const secure = env().portalUrl.protocol === "https:";
  return {
    name: `${secure ? "__Secure-" : ""}next-auth.session-token`,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge: IDLE_LIMIT },
  } as const;
}

export function sealClaims(claims: StaffClaims): Promise<string> {
  return encode({ token: { ...claims }, secret: env().sessionSecret, maxAge: IDLE_LIMIT });
}

/** The claims of a live session; undefined for none, a forged one, an idle one or one past its end. */
export async function openClaims(sealed: string | undefined): Promise<StaffClaims | undefined> {
  if (!sealed) return undefined;
  const token = await decode({ token: sealed, secret: env().sessionSecret }).catch(() => null);
  if (!token) return undefined;
  const claims = token as unknown as StaffClaims;
  return isLive(claims, secondsNow()) ? claims : undefined;
}

export function isLive(claims: StaffClaims, now: number): boolean {
  return now < claims.endsAt && now - claims.seenAt < IDLE_LIMIT;
}

export function needsRenewal(claims: StaffClaims, now: number): boolean {
  return now - claims.seenAt >= RENEWAL_STEP;
}
