import { expect, test } from "@playwright/test";
import { openDesk } from "./support/desk.js";
import { firstOf } from "./support/page-to-see.js";

const WITHOUT_SCRIPTS = { javaScriptEnabled: false };

test("[check 10] [check 24] [check 67] without JavaScript a message given up on is discarded for a reason that names nobody, and stays to be read", async ({
  browser,
}) => {
  const admin = await openDesk(browser, "ADMINISTRATOR", WITHOUT_SCRIPTS);
  await firstOf("/jobs")(admin);
  const letter = new URL(admin.url()).pathname;
  await expect(admin.getByText("对方没有及时应答（代码 timeout）")).toBeVisible();
  const discard = async (reason: string) => {
    await admin.locator("summary", { hasText: "作废消息" }).click();
    await admin.getByLabel("作废理由").fill(reason);
    await admin.getByRole("button", { name: "作废消息" }).click();
  };
  await discard("请改打 13800138000");
  await expect(admin.getByLabel("作废理由")).toHaveValue("请改打 13800138000");
  await expect(admin.getByText("投递失败，待处理").first()).toBeVisible();
  await admin.goto(letter);
  await discard("收件人已另行得知");
  await expect(admin.getByText("已作废").first()).toBeVisible();
  await expect(admin.getByText("收件人已另行得知")).toBeVisible();
  await expect(admin.getByText("投递失败，待处理 → 已作废")).toBeVisible();
  await admin.goto("/jobs?view=discarded");
  await expect(admin.locator(`a[href="${letter}"]`)).toBeVisible();
  await admin.goto("/jobs");
  await expect(admin.locator(`a[href="${letter}"]`)).toHaveCount(0);
  await admin.context().close();
});

test("[check 66] a message and a job that failed are tried again, and say they are done only once they are", async ({
  browser,
}) => {
  const admin = await openDesk(browser, "ADMINISTRATOR");
  for (const [list, deed, done] of [
    ["/jobs", "重新投递", "已投递"],
    ["/jobs?view=failed", "重新运行", "已完成"],
  ] as const) {
    await firstOf(list)(admin);
    const failed = admin.url();
    await expect(admin.getByText(done, { exact: true })).toHaveCount(0);
    await admin.getByRole("button", { name: deed }).click();
    await expect(admin.getByRole("button", { name: deed })).toHaveCount(0);
    await expect(async () => {
      await admin.goto(failed);
      await expect(admin.getByText(done, { exact: true }).first()).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 30_000 });
  }
  await admin.context().close();
});
