import { expect, test } from "@playwright/test";

test("anybody reads the policy in force without signing in: nine chapters, each clause at its number", async ({
  page,
}) => {
  await page.goto("/policy");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("隐私政策");
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(9);
  await page.goto("/policy#5.9.1");
  await expect(page.getByRole("region", { name: "5.9.1" })).toBeInViewport();
});

test("the policy is read in English by those who ask for it, and the choice is kept", async ({ page }) => {
  await page.goto("/policy");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/privacy policy/i);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/policy/versions");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("every version stays readable", async ({ page }) => {
  await page.goto("/policy/versions");
  const versions = page.getByRole("link", { name: /^v?\d/ });
  await versions.first().click();
  await expect(page).toHaveURL(/\/policy\/versions\//);
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(9);
});
