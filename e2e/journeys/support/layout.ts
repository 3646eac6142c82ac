import { readdirSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const MESSAGES = join(import.meta.dirname, "../../../apps/portal/src/messages/zh-CN");

/** `orders.caption`: what next-intl shows for a text that it does not have. */
const untranslated = new RegExp(`\\b(?:${messageNamespaces().join("|")})\\.[a-zA-Z]+\\b`);
/** `PENDING_PAYMENT`: a word of the schema in place of its label. */
const schemaWord = /\b[A-Z]{2,}_[A-Z_]{2,}\b/;

/** Facts that hold on every page in every size and language. */
export async function expectSoundLayout(page: Page): Promise<void> {
  const facts = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const controls = [...document.querySelectorAll<HTMLElement>("button, summary, [role=button], a[href]")];
    const clipped = controls.filter(
      (control) =>
        control.checkVisibility() &&
        // A skip link is cut away until it has the focus.
        getComputedStyle(control).clipPath === "none" &&
        control.offsetWidth > 1 &&
        getComputedStyle(control).display !== "inline" &&
        (control.scrollWidth > control.clientWidth + 1 || control.scrollHeight > control.clientHeight + 1),
    );
    return {
      overflowPx: scrollWidth - clientWidth,
      clipped: clipped.map((control) => control.textContent?.trim().slice(0, 40)),
    };
  });
  expect(facts.overflowPx, "the page scrolls sideways").toBeLessThanOrEqual(0);
  expect(facts.clipped, "a button cannot show its words").toEqual([]);
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown, such as scripts, is no text of the page
  const text = await page.locator("body").innerText();
  expect(text, "a text is missing").not.toMatch(untranslated);
  expect(text, "a word of the schema is shown").not.toMatch(schemaWord);
}

/** A table says what it holds, what its columns and rows are called and how it is sorted; a box, whom it chooses. */
export async function expectSoundTables(page: Page): Promise<void> {
  const wrong = await page.evaluate(() => {
    const found: string[] = [];
    for (const table of document.querySelectorAll("table")) {
      const name =
        table.caption?.textContent || table.getAttribute("aria-label") || table.getAttribute("aria-labelledby");
      if (!name) found.push("a table without a caption");
      const heads = [...table.querySelectorAll("th")];
      if (heads.some((head) => !head.scope)) found.push(`${name}: a heading without scope`);
      for (const row of table.tBodies[0]?.rows ?? []) {
        if (!row.querySelector("th[scope=row]")) found.push(`${name}: a row without heading`);
        const number = row.querySelector("th")?.textContent?.trim() ?? "";
        for (const box of row.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) {
          const label = `${box.getAttribute("aria-label") ?? ""}${box.labels?.[0]?.textContent ?? ""}`;
          if (!label.includes(number)) found.push(`${name}: a box that does not say whom it chooses`);
        }
      }
      for (const head of heads.filter(({ scope }) => scope === "col")) {
        const sorts = [...head.querySelectorAll("a")].some(({ href }) => new URL(href).searchParams.has("sort"));
        if (sorts && !head.ariaSort) found.push(`${name}: a sorted column that does not say so`);
      }
    }
    return [...new Set(found)];
  });
  expect(wrong).toEqual([]);
}

/** axe-core: nothing serious or critical. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const found = grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  expect(found).toEqual([]);
}

function messageNamespaces(): string[] {
  const files = readdirSync(MESSAGES).filter((name) => name.endsWith(".json"));
  return files.map((name) => name.replace(".json", "").replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
}
