import "server-only";
import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { type Locale, localeFrom } from "#lib/languages";
import { messages } from "#messages";

const COOKIE = "locale";

/** The language of this request: the one chosen by the switch, else the first the browser asks for that we speak. */
export async function currentLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(COOKIE)?.value;
  return localeFrom(chosen ?? (await headers()).get("accept-language"));
}

export async function rememberLocale(locale: Locale): Promise<void> {
  (await cookies()).set(COOKIE, locale, { path: "/", maxAge: 365 * 24 * 60 * 60, sameSite: "lax", httpOnly: true });
}

export default getRequestConfig(async () => {
  const locale = await currentLocale();
  return { locale, messages: messages[locale], timeZone: "Asia/Shanghai" };
});
