import { expect, type Page } from "@playwright/test";

/** A page that has to fit, to read well and to be accessible in every size and language. */
export interface PageToSee {
  /** Of its picture in docs/screens. */
  readonly name: string;
  /** Whose desk it is opened at; undefined: without signing in. */
  readonly role?: string;
  readonly open: (page: Page) => Promise<unknown>;
}

/** What an area shows, and what has to exist in the mall before it can. */
export interface Area {
  readonly pages: readonly PageToSee[];
  readonly prepare?: () => Promise<unknown>;
  /** Its lists: they keep within the size of 50 rows, and a zoom of 400 % scrolls nothing but their table. */
  readonly lists?: readonly { readonly path: string; readonly role: string }[];
}

export const at = (path: string) => (page: Page) => page.goto(path);

/** A list's first row, such as the first in a state: opens it and waits for its page. */
export const firstOf = (list: string) => async (page: Page) => {
  await page.goto(list);
  const row = page.getByRole("rowheader").first().getByRole("link");
  const number = (await row.textContent())?.trim() ?? "";
  await row.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(number);
};
