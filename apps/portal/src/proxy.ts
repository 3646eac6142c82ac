import { type NextRequest, NextResponse } from "next/server";
import { env } from "#env";
import { isForApi, isPublic, paths } from "#lib/paths";
import { contentSecurityPolicy, PAGE_PATH, REQUEST_ID, requestIdFrom } from "#lib/request";
import { needsRenewal, openClaims, type StaffClaims, sealClaims, secondsNow, sessionCookie } from "#lib/session-token";

/** Every request but files passes here. It sorts visitors only: whether a deed is allowed, the API decides. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl;
  if (isForApi(pathname)) return passToApi(request);
  const claims = await openClaims(request.cookies.get(sessionCookie().name)?.value);
  if (!claims && !isPublic(pathname)) return toSignIn(request);
  const response = servePage(request);
  if (claims && request.method === "GET") await renewSession(response, claims);
  return response;
}

export const config = { matcher: ["/((?!_next/static|_next/image|icon.svg).*)"] };

/** The browser's own calls, sockets included: without cookies, which are the portal's and not the API's. */
function passToApi(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.delete("cookie");
  headers.set(REQUEST_ID, requestIdFrom(headers.get(REQUEST_ID)));
  const { pathname, search } = request.nextUrl;
  return NextResponse.rewrite(new URL(`${pathname}${search}`, env().apiUrl), { request: { headers } });
}

function toSignIn(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  // 303: a form posted after the session ended must not be posted again to the sign-in page.
  const next = request.method === "GET" ? `${pathname}${search}` : pathname;
  return NextResponse.redirect(new URL(paths.signIn({ next }), request.nextUrl), 303);
}

function servePage(request: NextRequest): NextResponse {
  const requestId = requestIdFrom(request.headers.get(REQUEST_ID));
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce, env().filesOrigin, env().isDevelopment);
  const headers = new Headers(request.headers);
  headers.set(REQUEST_ID, requestId);
  headers.set(PAGE_PATH, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  // Next reads the nonce for its own scripts out of this request header.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "private, no-store");
  response.headers.set(REQUEST_ID, requestId);
  return response;
}

/** Only after a GET: the answer to a posted form may itself set or clear the cookie. */
async function renewSession(response: NextResponse, claims: StaffClaims): Promise<void> {
  const now = secondsNow();
  if (!needsRenewal(claims, now)) return;
  const { name, options } = sessionCookie();
  response.cookies.set(name, await sealClaims({ ...claims, seenAt: now }), options);
}
