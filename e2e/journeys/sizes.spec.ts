import { expect, type Page, test } from "@playwright/test";
import { areas } from "./areas/index.js";
import { openDesk } from "./support/desk.js";

const HTML_BUDGET = 60 * 1024;
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

const htmlOf = async (page: Page, path: string): Promise<string> => (await page.request.get(path)).text();

const bytesOf = (text: string): number => Buffer.byteLength(text);
