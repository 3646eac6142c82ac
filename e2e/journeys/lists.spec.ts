import { expect, test } from "@playwright/test";
import { openDesk } from "./support/desk.js";

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

test("[check 53] times are Shanghai's, whatever zone the browser is in", async ({ browser }) => {
  const here = await openDesk(browser, "SERVICE_LEAD", { timezoneId: "Asia/Shanghai" });
  const there = await openDesk(browser, "SERVICE_LEAD", { timezoneId: "America/Los_Angeles" });
  for (const page of [here, there]) await page.goto("/orders?status=COMPLETED");
  const times = await here.locator("td time").allTextContents();
  expect(times.length).toBeGreaterThan(0);
  for (const time of times) expect(time).toMatch(/\d{4}.\d{2}.\d{2}.*\d{2}:\d{2}/);
  await expect(there.locator("td time")).toHaveText(times);
  await here.context().close();
  await there.context().close();
});
