import { globSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContextOptions, expect, type Page, test } from "@playwright/test";
import { areas } from "./areas/index.js";
import { openDesk } from "./support/desk.js";
import { expectAccessible, expectSoundLayout, expectSoundTables } from "./support/layout.js";
import { expectLightScripts } from "./support/scripts.js";

const SCREENS = join(import.meta.dirname, "../../docs/screens");

/** The policy would be thirty screens long. */
const TALLEST_SCREEN_PX = 2_000;

interface Variant {
  name: string;
  language: "zh-CN" | "en";
  look: BrowserContextOptions;
}

const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };
const variantOf = (language: Variant["language"], size: typeof wide, colorScheme: "light" | "dark"): Variant => ({
  name: `${language}-${size.width}-${colorScheme}`,
  language,
  look: { locale: language === "en" ? "en-US" : "zh-CN", viewport: size, colorScheme },
});

/** Two in which every language, size and theme occurs; PAGES=all gives all eight. */
const variants: Variant[] =
  process.env.PAGES === "all"
    ? (["zh-CN", "en"] as const).flatMap((language) =>
        [wide, narrow].flatMap((size) =>
          (["light", "dark"] as const).map((scheme) => variantOf(language, size, scheme)),
        ),
      )
    : [variantOf("zh-CN", wide, "light"), variantOf("en", narrow, "dark")];

test.beforeAll(async () => {
  for (const { prepare } of areas) await prepare?.();
});

/** Of each area: lists and cases of one desk look alike, and pictures weigh. */
const KEPT_OF_EACH_AREA = 10;

/** Where the tests below have been. */
const seen = new Set<string>();
const planned = areas.reduce((sum, { pages }) => sum + pages.length, 0) * variants.length;
let looks = 0;

for (const { name, role, open, kept } of areas.flatMap(({ pages }) =>
  pages.map((page, place) => ({ ...page, kept: place < KEPT_OF_EACH_AREA })),
)) {
  for (const variant of variants) {
    test(`[check 3] [check 20] [check 21] [check 64] ${name} in ${variant.name}: fits, is translated, clips nothing, accessible, at most 180 KB of scripts`, async ({
      browser,
    }) => {
      const page = role ? await openDesk(browser, role, variant.look) : await newPage(browser, variant.look);
      await page.context().addCookies([{ name: "locale", value: variant.language, domain: "localhost", path: "/" }]);
      await open(page);
      await expect(page.locator("html")).toHaveAttribute("lang", variant.language);
      await expectLightScripts(page);
      await expectSoundLayout(page);
      await openEverything(page);
      await expectSoundLayout(page);
      await expectSoundTables(page);
      await expectAccessible(page);
      seen.add(new URL(page.url()).pathname);
      looks += 1;
      if (kept) await keepScreen(page, `${name}-${variant.name}`);
      await page.context().close();
    });
  }
}

test("every page that the portal has was among them", () => {
  test.skip(looks < planned, "only some were looked at");
  const app = join(import.meta.dirname, "../../apps/portal/src/app");
  const routes = globSync("**/page.tsx", { cwd: app }).map(
    (file) => `/${file.replace(/\(\w+\)\//g, "").replace(/\/?page\.tsx$/, "")}`,
  );
  expect(routes.length).toBeGreaterThan(30);
  const matches = (route: string) => new RegExp(`^${route.replace(/\[\w+\]/g, "[^/]+")}$`);
  expect(routes.filter((route) => ![...seen].some((path) => matches(route).test(path)))).toEqual([]);
});

for (const { path, role } of [{ path: "/policy", role: "SERVICE_LEAD" }, ...areas.flatMap(({ lists = [] }) => lists)]) {
  test(`[check 23] ${path} at 320 px, as a zoom of 400 % shows it: only the table scrolls sideways, in a region the keyboard reaches`, async ({
    browser,
  }) => {
    const page = await openDesk(browser, role, { viewport: { width: 320, height: 640 } });
    await page.goto(path);
    await expectSoundLayout(page);
    for (const region of await page
      .getByRole("region")
      .filter({ has: page.getByRole("table") })
      .all()) {
      await region.focus();
      await expect(region).toBeFocused();
    }
    await page.context().close();
  });
}

async function newPage(browser: Parameters<typeof openDesk>[0], look: BrowserContextOptions): Promise<Page> {
  return (await browser.newContext(look)).newPage();
}

/** What stands folded has to fit as well. */
const openEverything = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

/** `SCREENS=1` renews the pictures in docs/screens. */
async function keepScreen(page: Page, name: string): Promise<void> {
  if (!process.env.SCREENS) return;
  mkdirSync(SCREENS, { recursive: true });
  // The window as tall as the page: bars that stick to its edges stand where they belong.
  const { width, height } = await page.evaluate(() => ({
    width: window.innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.setViewportSize({ width, height: Math.min(height, TALLEST_SCREEN_PX) });
  await page.screenshot({ path: join(SCREENS, `${name}.png`) });
}
