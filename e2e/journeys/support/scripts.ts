import { gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";

const BUDGET = 180 * 1024;

/** Compressed bytes by address: pages share most of their scripts. */
const sizes = new Map<string, Promise<number>>();

/** All that the browser loads of scripts for this page. */
export async function expectLightScripts(page: Page): Promise<void> {
  const sources = new Set(await page.locator("script[src]").evaluateAll(sourcesOf));
  expect(sources.size).toBeGreaterThan(3);
  const each = await Promise.all([...sources].map((src) => sizeOf(page, src)));
  expect(each.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(BUDGET);
}

function sizeOf(page: Page, src: string): Promise<number> {
  const size = sizes.get(src) ?? compressed(page, src);
  sizes.set(src, size);
  return size;
}

const compressed = async (page: Page, src: string): Promise<number> =>
  gzipSync(await (await page.request.get(src)).body(), { level: 9 }).length;

/** Scripts for browsers that know no modules are never loaded by those of today. */
const sourcesOf = (scripts: Element[]): string[] =>
  scripts.flatMap((script) => (script instanceof HTMLScriptElement && !script.noModule ? [script.src] : []));
