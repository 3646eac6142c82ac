import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { Refused } from "../client/graphql.js";
import { nextCode } from "../staff/totp.js";
import type { DemoSignIn } from "../staff/types.js";
import { type Language, type Words, wordsOf } from "./words.js";

const ANSWERED_WITHIN_MS = 30_000;

/** A browser in front of a member of staff. */
export interface Desk {
  readonly words: Words;
  /** Opens a page of the portal, signing in when there is no session or it has ended. */
  open(path: string): Promise<Page>;
  /** Fills in the form of a button and presses it; resolves with what `done` finds, throws `Refused` with what the page says. */
  send<T>(button: Button, fields: Fields, done: () => Promise<T | undefined>): Promise<T>;
  /** The page as it stands. */
  readonly page: () => Page;
  close(): Promise<void>;
}

/** Where its name stands among the portal's messages: file and key. */
export type Button = readonly [file: string, key: string];

/** What somebody gives to a control: text or the value of a choice, whether a box is ticked, or a file. */
type Given = string | boolean | { readonly name: string; readonly bytes: Buffer };

/** By the name of the control. */
export type Fields = Readonly<Record<string, Given>>;

interface DeskOptions {
  browser: Browser;
  portalUrl: string;
  account: DemoSignIn;
  language: Language;
}

export function createDesk({ browser, portalUrl, account, language }: DeskOptions): Desk {
  const words = wordsOf(language);
  let opened: Promise<Page> | undefined;

  async function newPage(): Promise<Page> {
    const context = await browser.newContext({
      baseURL: portalUrl,
      locale: language === "en" ? "en-US" : "zh-CN",
      timezoneId: "Asia/Shanghai",
    });
    await context.addCookies([{ name: "locale", value: language, domain: new URL(portalUrl).hostname, path: "/" }]);
    const page = await context.newPage();
    page.setDefaultTimeout(ANSWERED_WITHIN_MS);
    return page;
  }

  async function signIn(page: Page): Promise<void> {
    const { email, password, totpSecret } = account;
    await page.locator("[name=email]").fill(email);
    await page.locator("[name=password]").fill(password);
    await page.locator("[name=totp]").fill(await nextCode(totpSecret));
    await page.getByRole("button", { name: words("sign-in", "submit"), exact: true }).click();
    await page.waitForURL((url) => url.pathname !== "/sign-in");
  }

  let current: Page | undefined;
  const page = () => {
    if (!current) throw new Error("nothing is open at this desk");
    return current;
  };

  return {
    words,
    page,

    async open(path) {
      opened ??= newPage();
      current = await opened;
      await current.goto(path);
      if (new URL(current.url()).pathname === "/sign-in") {
        await signIn(current);
        await current.goto(path);
      }
      await expect(current.locator("html")).toHaveAttribute("lang", language);
      return current;
    },

    async send(button, fields, done) {
      const main = page().getByRole("main");
      await unfold(main);
      const named = page().getByRole("button", { name: words.pattern(...button) });
      const form = main.locator("form").filter({ has: named }).first();
      await form.waitFor();
      for (const [name, value] of Object.entries(fields)) await fillIn(form.locator(`[name="${name}"]`), value);
      await form.getByRole("button", { name: words.pattern(...button) }).click();
      return answerOf(main, done);
    },

    async close() {
      await (await opened)?.context().close();
    },
  };
}

/** Deeds that are not the next step stand closed, each behind its name. */
const unfold = (main: Locator) =>
  main.evaluate((element) => {
    for (const details of element.querySelectorAll("details")) details.open = true;
  });

async function fillIn(control: Locator, value: Given): Promise<void> {
  if (typeof value === "boolean") return control.setChecked(value);
  if (typeof value === "object") {
    return control.setInputFiles({ name: value.name, mimeType: "application/octet-stream", buffer: value.bytes });
  }
  const isChoice = await control.evaluate((element) => element instanceof HTMLSelectElement);
  if (isChoice) await control.selectOption(value);
  else await control.fill(value);
}

/** Either it is done, as somebody sees who looks, or the page says why not. */
async function answerOf<T>(main: Locator, done: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + ANSWERED_WITHIN_MS;
  for (;;) {
    // A look is several reads: one of them may have been before the deed. The next look begins after it.
    if ((await done()) !== undefined) {
      const found = await done();
      if (found !== undefined) return found;
    }
    const refusal = main.getByRole("alert").first();
    const said = (await refusal.isVisible()) ? await refusal.textContent() : undefined;
    if (said) throw new Refused("ON_THE_PAGE", said, {});
    if (Date.now() > deadline) throw new Error(`nothing came of it at ${main.page().url()}`);
    await main.page().waitForTimeout(100);
  }
}
