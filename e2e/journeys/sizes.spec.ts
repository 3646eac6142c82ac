import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { areas } from "./areas/index.js";
import { openDesk } from "./support/desk.js";

const HTML_BUDGET = 60 * 1024;
const SCRIPT_BUDGET = 180 * 1024;
const ROWS = 50;

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

for (const { path, role, noMatch } of areas.flatMap(({ lists = [] }) => lists)) {
  test(`[check 3] fifty rows of ${path} are at most 60 KB of HTML`, async ({ browser }) => {
    const page = await openDesk(browser, role);
    const list = await htmlOf(page, path);
    const empty = await htmlOf(page, noMatch);
    const rows = list.split('<th scope="row"').length - 1;
    // Fewer rows than fifty tell what one weighs; an empty list still has to leave room for the others.
    const perRow = rows === 0 ? 0 : (bytesOf(list) - bytesOf(empty)) / rows;
    const full = Math.max(bytesOf(list), bytesOf(empty) + perRow * ROWS);
    console.log(
      `  ${path}: ${kb(full)} of ${kb(HTML_BUDGET)} for ${ROWS} rows (seen: ${rows} rows, ${kb(bytesOf(list))})`,
    );
    expect(full).toBeLessThanOrEqual(HTML_BUDGET);
    await page.context().close();
  });
}

for (const { name, role, open } of areas.flatMap(({ pages }) => pages)) {
  test(`[check 3] what a browser loads of scripts for ${name} is at most 180 KB compressed`, async ({ browser }) => {
    const page = role ? await openDesk(browser, role) : await (await browser.newContext()).newPage();
    await open(page);
    const scripts = new Set(await page.locator("script[src]").evaluateAll(sourcesOf));
    const sizes = await Promise.all([...scripts].map(async (src) => (await page.request.get(src)).body()));
    const total = sizes.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
    console.log(`  ${name}: ${kb(total)} of ${kb(SCRIPT_BUDGET)} in ${scripts.size} scripts`);
    expect(scripts.size).toBeGreaterThan(3);
    expect(total).toBeLessThanOrEqual(SCRIPT_BUDGET);
    await page.context().close();
  });
}

/** Scripts for browsers that know no modules are never loaded by those of today. */
const sourcesOf = (scripts: Element[]): string[] =>
  scripts.flatMap((script) => (script instanceof HTMLScriptElement && !script.noModule ? [script.src] : []));

const htmlOf = async (page: Page, path: string): Promise<string> => (await page.request.get(path)).text();

const bytesOf = (text: string): number => Buffer.byteLength(text);
