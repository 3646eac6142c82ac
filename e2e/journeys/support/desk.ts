import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { nextCode } from "../../staff/totp.js";
import type { DemoSignIn } from "../../staff/types.js";
import { accountOf } from "./mall.js";

type Look = NonNullable<Parameters<Browser["newContext"]>[0]>;
type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/**
 * Signing in uses up a code, and codes come twice a minute: a role signs in once and keeps its cookie, as long as the
 * API is sure to know it. A staff session ends after half an hour without use.
 */
const cookiesOf = new Map<string, { cookies: Cookies; usedAt: number }>();
const KEPT_MS = 20 * 60_000;

/** A page of a member of staff who has signed in. Close its context when done. */
export async function openDesk(browser: Browser, role: string, look: Look = {}): Promise<Page> {
  const context = await browser.newContext(look);
  const page = await context.newPage();
  const kept = cookiesOf.get(role);
  if (kept && Date.now() - kept.usedAt < KEPT_MS) {
    await context.addCookies(kept.cookies);
    kept.usedAt = Date.now();
    return page;
  }
  await page.goto("/sign-in");
  await signInWith(page, accountOf(role));
  await expect(page).toHaveURL("/");
  cookiesOf.set(role, { cookies: await context.cookies(), usedAt: Date.now() });
  return page;
}

/** Fills in the form as it stands on the page, in either language. */
export async function signInWith(
  page: Page,
  { email, password, totpSecret }: DemoSignIn,
  code?: string,
): Promise<void> {
  await page.getByLabel(/^(邮箱|E-mail)/).fill(email);
  await page.getByLabel(/^(密码|Password)/).fill(password);
  await page.getByLabel(/^(动态验证码|One-time code)/).fill(code ?? (await nextCode(totpSecret)));
  await page.getByRole("button", { name: /^(登录|Sign in)$/ }).click();
}
