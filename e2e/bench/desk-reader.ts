import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { launchOptions } from "../client/browser.js";
import { demoSignIn } from "../staff/sign-ins.js";
import { nextCode } from "../staff/totp.js";
import { shoot } from "./load.js";
import type { BenchPage } from "./pages.js";

/** Reads pages as staff who have signed in with a browser once, each in a role. */
export interface DeskReader {
  /** Where the page stands, found by walking there. */
  addressOf(page: BenchPage): Promise<string>;
  read(role: string, url: string): Promise<string>;
  /** All that a browser loads of scripts for this HTML, compressed; bytes. */
  scriptBytesOf(html: string): Promise<number>;
  close(): Promise<void>;
}

export async function openDeskReader(portalUrl: string, signInsFile: string): Promise<DeskReader> {
  const browser = await chromium.launch(launchOptions);
  const cookies = new Map<string, Promise<string>>();
  const cookieOf = (role: string): Promise<string> => {
    const known = cookies.get(role) ?? signIn(browser, portalUrl, signInsFile, role);
    cookies.set(role, known);
    return known;
  };
  const read = async (role: string, url: string) => shoot({ url, headers: { cookie: await cookieOf(role) } });
  const scripts = new Map<string, number>();

  async function addressOf({ role, path, further }: BenchPage): Promise<string> {
    let url = new URL(path, portalUrl).href;
    if (!further) return url;
    if (further === "first row")
      return linkIn(await read(role, url), /<th scope="row"[^>]*><a [^>]*href="([^"]+)"/, url);
    for (let turn = 0; turn < further.turns; turn++) {
      const next = /href="([^"]*after=[^"]+)"/.exec(await read(role, url))?.[1];
      if (!next) break;
      url = new URL(next.replaceAll("&amp;", "&"), portalUrl).href;
    }
    return url;
  }

  async function scriptBytesOf(html: string): Promise<number> {
    const sources = new Set(
      [...html.matchAll(/<script[^>]* src="([^"]+)"(?![^>]*nomodule)/gi)].map((match) => match[1]!),
    );
    for (const source of sources) {
      if (scripts.has(source)) continue;
      const body = await shoot({ url: new URL(source, portalUrl).href });
      scripts.set(source, gzipSync(body, { level: 9 }).length);
    }
    return [...sources].reduce((sum, source) => sum + scripts.get(source)!, 0);
  }

  return { addressOf, read, scriptBytesOf, close: () => browser.close() };
}

function linkIn(html: string, pattern: RegExp, base: string): string {
  const href = pattern.exec(html)?.[1];
  if (!href) throw new Error(`${new URL(base).pathname} shows no row`);
  return new URL(href.replaceAll("&amp;", "&"), base).href;
}

async function signIn(browser: Browser, portalUrl: string, signInsFile: string, role: string): Promise<string> {
  const { email, password, totpSecret } = demoSignIn(signInsFile, role);
  const context = await browser.newContext({ locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto(new URL("/sign-in", portalUrl).href);
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("密码").fill(password);
  await page.getByLabel("动态验证码").fill(await nextCode(totpSecret));
  await page.getByRole("button", { name: "登录" }).click();
  await page.waitForURL(new URL("/", portalUrl).href);
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  await context.close();
  return cookie;
}
