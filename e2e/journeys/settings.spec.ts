import { randomBytes } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { nextCode } from "../staff/totp.js";
import { openDesk, signInWith } from "./support/desk.js";
import { press, typeInto } from "./support/keyboard.js";
import { lettersTo } from "./support/mall.js";

const SECOND_ADMINISTRATOR = "admin-2@demo.mall";
const CAP = "/settings/values/reveals.most-in-a-day";

test("[check 10] [check 40] Policy 5.4: without JavaScript somebody is invited, sets up the sign-in by the mailed link, and works once another administrator has agreed to the role", async ({
  browser,
}) => {
  const unique = randomBytes(4).toString("hex");
  const email = `warehouse-${unique}@demo.mall`;
  const password = `long-enough-${unique}`;
  const admin = await openDesk(browser, "ADMINISTRATOR", { javaScriptEnabled: false });
  await admin.goto("/settings/staff/new");
  await admin.getByLabel("工作邮箱").fill(email);
  await admin.getByLabel("姓名").fill(`新人${unique}`);
  await admin.getByLabel("仓库").check();
  await admin.getByLabel("理由").fill("短");
  await admin.getByRole("button", { name: "发送邀请" }).click();
  await expect(admin.getByLabel("工作邮箱")).toHaveValue(email);
  await expect(admin.getByLabel("仓库")).toBeChecked();
  await admin.getByLabel("理由").fill("旺季仓库增员");
  await admin.getByRole("button", { name: "发送邀请" }).click();
  await expect(admin.getByText("已发送邀请，角色待另一位管理员批准。")).toBeVisible();
  await expect(admin.getByText("须由另一位管理员决定").first()).toBeVisible();
  const member = new URL(admin.url()).pathname;

  const newcomer = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await newcomer.goto(await linkFor(email));
  const totpSecret = (await newcomer.locator("code").textContent())!;
  await newcomer.getByLabel("新密码").fill(password);
  await newcomer.getByLabel("动态验证码").fill(await nextCode(totpSecret));
  await newcomer.getByRole("button", { name: "完成设置" }).click();
  await expect(newcomer.getByText("设置完成，请登录。")).toBeVisible();
  await signInWith(newcomer, { email, password, totpSecret, role: "WAREHOUSE", roleZh: "仓库" });
  await expect(newcomer).toHaveURL("/");
  await newcomer.goto("/orders");
  await expect(newcomer.getByText("您没有权限查看此页")).toBeVisible();

  const second = await openDesk(browser, SECOND_ADMINISTRATOR, { javaScriptEnabled: false });
  await second.goto(member);
  await second.locator("summary", { hasText: /^批准$/ }).click();
  await second.getByRole("button", { name: "批准", exact: true }).click();
  await expect(second.getByText("生效中")).toBeVisible();
  await newcomer.goto("/orders");
  await expect(newcomer.getByRole("heading", { level: 1 })).toContainText("订单");

  await second.locator("summary", { hasText: "办理离职" }).click();
  await second.getByRole("button", { name: "办理离职" }).click();
  await expect(second.getByText("已离职").first()).toBeVisible();
  await newcomer.goto("/orders");
  await expect(newcomer).toHaveURL(/\/sign-in/);
  for (const page of [admin, newcomer, second]) await page.context().close();
});

test("[check 15] [check 24] [check 40] by keyboard alone a cap is drawn tighter: a wrong number stays as typed, the proposer cannot approve, another administrator refuses", async ({
  browser,
}) => {
  const admin = await openDesk(browser, "ADMINISTRATOR");
  await admin.goto(CAP);
  await typeInto(admin, admin.getByLabel(/^新值/), "5");
  await typeInto(admin, admin.getByLabel("理由"), "临时收紧查看次数");
  await press(admin, submit(admin));
  await expect(admin.getByRole("alert").filter({ has: admin.getByRole("link") })).toBeFocused();
  await expect(admin.getByLabel(/^新值/)).toHaveValue("5");
  await expect(admin.getByLabel("理由")).toHaveValue("临时收紧查看次数");
  await typeInto(admin, admin.getByLabel(/^新值/), "40");
  await press(admin, submit(admin));
  await expect(admin.getByText("待另一人批准").first()).toBeVisible();
  await expect(admin.getByText("须由另一位管理员复核")).toBeVisible();

  const second = await openDesk(browser, SECOND_ADMINISTRATOR);
  await second.goto("/approvals");
  await second.goto(CAP);
  await press(second, second.locator("summary", { hasText: "不批准" }));
  await press(second, second.getByRole("button", { name: "不批准" }));
  await expect(second.getByText("未获批准").first()).toBeVisible();
  for (const page of [admin, second]) await page.context().close();
});

const submit = (page: Page) => page.getByRole("button", { name: "提交变更" });

/** The address behind the portal's own, as it stands in the newest mail. */
async function linkFor(email: string): Promise<string> {
  let path: string | undefined;
  await expect(async () => {
    path = /https?:\/\/\S+?(\/invite\/\S+)/.exec((await lettersTo(email)).at(-1)?.text ?? "")?.[1];
    expect(path).toBeDefined();
  }).toPass({ timeout: 30_000 });
  return path!;
}
