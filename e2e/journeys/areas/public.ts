import type { Page } from "@playwright/test";
import { type Area, at } from "../support/page-to-see.js";

const firstVersion = async (page: Page) => {
  await page.goto("/policy/versions");
  await page.getByRole("main").locator('a[href^="/policy/versions/"]').first().click();
  await page.waitForURL(/\/policy\/versions\/.+/);
};

/** What anybody may see. */
export const publicPages: Area = {
  pages: [
    { name: "policy", open: at("/policy") },
    { name: "policy-versions", open: at("/policy/versions") },
    { name: "policy-version", open: firstVersion },
    { name: "sign-in", open: at("/sign-in?ended=1") },
  ],
};
