import { expect, type Page, test } from "@playwright/test";
import { signInWith } from "./support/desk.js";
import { accountOf } from "./support/mall.js";

const role = "MERCHANDISER";

test("whoever opens the desk without a session signs in first, and arrives where they were going", async ({ page }) => {
  await page.goto("/orders?status=PAID");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await signInWith(page, accountOf("CUSTOMER_SERVICE_AGENT"));
  await expect(page).toHaveURL("/orders?status=PAID");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("staff sign in and out all the same", async ({ page }) => {
    await page.goto("/sign-in");
    await signInWith(page, accountOf(role));
    await expect(page).toHaveURL("/");
    await page.getByRole("button", { name: "退出登录" }).click();
    await page.goto("/");
    await expect(page).toHaveURL(/\/sign-in/);
  });

  test("a wrong code brings the form back with the e-mail still in it", async ({ page }) => {
    await expectRefusal(page, accountOf(role).email);
  });
});

test("a wrong code keeps the e-mail typed, never the password, and takes the focus to the answer", async ({ page }) => {
  await expectRefusal(page, accountOf(role).email);
  await expect(page.getByLabel(/^密码/)).toHaveValue("");
  await expect(page.getByRole("alert").filter({ hasText: "登录未成功" })).toBeFocused();
});

test("a wrong code and an unknown e-mail get the same answer: nobody learns who works here", async ({ page }) => {
  const known = await expectRefusal(page, accountOf(role).email);
  const unknown = await expectRefusal(page, "nobody@example.com");
  expect(unknown).toBe(known);
});

async function expectRefusal(page: Page, email: string): Promise<string> {
  await page.goto("/sign-in");
  await signInWith(page, { ...accountOf(role), email, password: "not the password" }, "000000");
  const answer = page.getByRole("alert").filter({ hasText: "登录未成功" });
  await expect(answer).toBeVisible();
  await expect(page.getByLabel(/^邮箱/)).toHaveValue(email);
  return (await answer.textContent()) ?? "";
}
