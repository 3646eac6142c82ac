import { expect, test } from "@playwright/test";
import { openDesk } from "./support/desk.js";
import { colleague } from "./support/mall.js";

test("[check 44] the address of a filtered list gives a colleague the same list", async ({ browser }) => {
  const mine = await openDesk(browser, "CUSTOMER_SERVICE_AGENT");
  await mine.goto("/orders");
  await mine.getByLabel("状态").selectOption({ label: "已发货" });
  await mine.getByRole("button", { name: "筛选" }).click();
  await expect(mine).toHaveURL(/status=SHIPPED/);
  const rows = await mine.getByRole("rowheader").allTextContents();
  expect(rows.length).toBeGreaterThan(0);

  const colleagues = await openDesk(browser, "SERVICE_LEAD");
  await colleagues.goto(mine.url());
  await expect(colleagues.getByRole("rowheader")).toHaveText(rows);
  await mine.context().close();
  await colleagues.context().close();
});

test("no match says how to get back to all, and a page that is not for a role says so", async ({ browser }) => {
  const page = await openDesk(browser, "CUSTOMER_SERVICE_AGENT");
  await page.goto("/orders?number=000000000000000000");
  await expect(page.getByText("没有符合条件的订单")).toBeVisible();
  await page.context().close();

  const stranger = await openDesk(browser, "MERCHANDISER");
  await stranger.goto("/orders");
  await expect(stranger.getByText("您没有权限查看此页")).toBeVisible();
  await stranger.context().close();
});

test("[check 53] times are Shanghai's, with date and 24 hours, whatever zone the browser is in", async ({
  browser,
}) => {
  const { nodes } = await colleague("SERVICE_LEAD").orders({ status: "COMPLETED" });
  const page = await openDesk(browser, "SERVICE_LEAD", { timezoneId: "America/Los_Angeles" });
  await page.goto("/orders?status=COMPLETED");
  expect(nodes.length).toBeGreaterThan(0);
  for (const { orderNumber, createdAt } of nodes) {
    const row = page.getByRole("row").filter({ hasText: orderNumber });
    await expect(row).toContainText(inShanghai(createdAt));
  }
  await page.context().close();
});

/** `2026-02-28 09:05`. */
const inShanghai = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
