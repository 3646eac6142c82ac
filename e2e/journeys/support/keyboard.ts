import { expect, type Locator, type Page } from "@playwright/test";

/** Nothing but Tab gets there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < 200; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the keyboard does not get there");
}

export async function typeInto(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(words);
  await expect(field).toHaveValue(words);
}

/** Down, until the wanted one is chosen. */
export async function choose(page: Page, select: Locator, label: string): Promise<void> {
  await tabTo(page, select);
  for (let step = 0; step < 20; step += 1) {
    if ((await select.locator("option:checked").textContent()) === label) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`no ${label} there`);
}

export async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press("Enter");
}
