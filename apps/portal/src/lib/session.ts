import "server-only";
import { cookies } from "next/headers";
import { openClaims, SESSION_LIMIT, type StaffClaims, sealClaims, secondsNow, sessionCookie } from "#lib/session-token";

/** What `signInStaff` answers when it lets somebody in. */
interface OpenedSession {
  readonly token: string;
  readonly expiresAt: string;
  readonly staffMember: { readonly id: string };
}

/**
 * Seals the staff token into the next-auth cookie. The sign-in form is a server action, which works without
 * JavaScript and keeps what was typed; next-auth's own callback route can do neither, so it is not mounted and
 * this stays the only way in.
 */
export async function startSession(opened: OpenedSession): Promise<void> {
  const now = secondsNow();
  const endsAt = Math.min(now + SESSION_LIMIT, Math.floor(Date.parse(opened.expiresAt) / 1000));
  const sealed = await sealClaims({
    staffMemberId: opened.staffMember.id,
    staffToken: opened.token,
    endsAt,
    seenAt: now,
  });
  const { name, options } = sessionCookie();
  (await cookies()).set(name, sealed, options);
}

export async function currentSession(): Promise<StaffClaims | undefined> {
  return openClaims((await cookies()).get(sessionCookie().name)?.value);
}

/** Forgets the cookie. The session itself is revoked at the API, by `signOutStaff`. */
export async function forgetSession(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
