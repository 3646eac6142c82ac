"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { text } from "#lib/form-data";
import { localeFrom } from "#lib/languages";
import { rememberLocale } from "#lib/locale";
import { insidePortal } from "#lib/paths";
import { PAGE_PATH } from "#lib/request";

/** Back to the page the switch stood on: addresses are the same in every language. */
export async function switchLanguage(form: FormData): Promise<never> {
  await rememberLocale(localeFrom(text(form, "locale")));
  redirect(insidePortal((await headers()).get(PAGE_PATH)));
}
