import { randomUUID } from "node:crypto";

/** Request headers that `proxy.ts` adds for the pages behind it. */
export const REQUEST_ID = "x-request-id";
export const PAGE_PATH = "x-page-path";

/** The caller's request id when it has the form of one, else a fresh one. It goes to the API and onto error pages. */
export function requestIdFrom(offered: string | null): string {
  return offered && /^[\w-]{8,64}$/.test(offered) ? offered : randomUUID();
}

/**
 * Scripts run by nonce only; styles come from files only, so no markup may carry a `style` attribute.
 * Private pictures lie at an origin of their own, where nothing of the portal's can be reached by what is in them.
 * `next dev` alone needs eval and inline styles for its reloads.
 */
export function contentSecurityPolicy(nonce: string, filesOrigin: string, developing: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${developing ? " 'unsafe-inline'" : ""}`,
    `img-src 'self' data: blob: ${filesOrigin}`,
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
