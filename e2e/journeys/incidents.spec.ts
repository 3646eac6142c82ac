import { randomInt } from "node:crypto";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { openDesk } from "./support/desk.js";
import { choose, press, typeInto } from "./support/keyboard.js";

const notice = {
  发生了什么: "一个优惠接口可以读到他人的收货信息。",
  涉及的信息种类: "收货人姓名、手机号码和地址。",
  原因: "接口没有检查订单属于谁。",
  可能造成的影响: "可能接到冒充客服的电话。",
  已经和将要采取的措施: "接口已经下线并修复。",
  您可以怎样防范: "接到自称客服的电话时请挂断。",
  我们提供的补救: "可以免费更换预留手机号。",
  联系我们: "客服热线 400-026-0818。",
};

test("[check 15] by keyboard alone a colleague reports a leak, and a security officer judges and confirms it", async ({
  browser,
}) => {
  const title = `键盘登记的泄露 ${randomInt(1e9)}`;
  const agent = await openDesk(browser, "CUSTOMER_SERVICE_AGENT");
  await agent.goto("/security/incidents/new");
  await typeInto(agent, agent.getByLabel("一句话说明"), title);
  await typeInto(agent, agent.getByLabel("经过"), "截图里有另一位买家的收货地址。");
  await choose(agent, agent.getByLabel("类型"), "错发");
  await press(agent, agent.getByRole("button", { name: "登记事件" }));
  const number = /(INC-\d+)/.exec((await agent.getByRole("status").first().textContent()) ?? "")?.[1] ?? "";
  expect(number).toMatch(/^INC-/);
  await agent.goto("/security/incidents");
  await expect(agent.getByText("您没有权限查看此页")).toBeVisible();
  await agent.context().close();

  const officer = await openIncident(browser, "SECURITY_OFFICER", number);
  await expect(officer.getByText(title)).toBeVisible();
  await typeInto(officer, officer.getByLabel("估计影响人数").first(), "3");
  await press(officer, officer.getByRole("button", { name: "完成研判" }));
  await expect(state(officer)).toContainText("待确认");
  await press(officer, officer.getByRole("button", { name: "确认为安全事件" }));
  await expect(state(officer)).toContainText("处置中");
  await expect(officer.getByRole("region", { name: "时限（自然小时）" })).toContainText("首次上报主管部门");
  await officer.context().close();
});

test("[check 10] [check 40] [check 66] without JavaScript a notice is written, signed by two who did not write it, and people are told", async ({
  browser,
}) => {
  const look = { javaScriptEnabled: false };
  const officer = await openDesk(browser, "SECURITY_OFFICER", look);
  await officer.goto("/security/incidents/new");
  await officer.getByLabel("一句话说明").fill(`无脚本的告知 ${randomInt(1e9)}`);
  await officer.getByLabel("经过").fill("一个接口没有检查订单归属。");
  await officer.getByLabel("类型").selectOption({ label: "数据泄露" });
  await officer.getByRole("button", { name: "登记事件" }).click();
  const number = /(INC-\d+)/.exec((await officer.getByRole("status").first().textContent()) ?? "")?.[1] ?? "";
  await find(officer, number);
  await officer.getByRole("button", { name: "完成研判" }).click();
  await officer.getByRole("button", { name: "确认为安全事件" }).click();
  await expect(state(officer)).toContainText("处置中");

  await unfold(officer, "按名单加入");
  const people = officer.getByRole("region", { name: "受影响的人", exact: true });
  await people.getByLabel("手机号或邮箱").fill(`137${String(randomInt(1e8)).padStart(8, "0")}`);
  await people.getByLabel("不认识的也保留").check();
  const listed = people.locator("details", { has: officer.getByLabel("手机号或邮箱") });
  await listed.getByLabel("姓名").check();
  await listed.getByLabel("确定程度").selectOption({ label: "已确认" });
  await listed.getByRole("button", { name: "按名单加入" }).click();
  await expect(people).toContainText("名单内 1 人");

  await officer.getByRole("link", { name: "起草通知" }).click();
  const chinese = officer.getByRole("group", { name: "中文" });
  for (const [label, words] of Object.entries(notice).slice(1)) await chinese.getByLabel(label).fill(words);
  await officer.getByRole("button", { name: "保存为新的一版" }).click();
  await expect(officer.getByText("补全后才能提交审批")).toBeVisible();
  await officer.getByRole("link", { name: "修改（新的一版）" }).click();
  await expect(chinese.getByLabel("联系我们")).toHaveValue(notice.联系我们);
  await chinese.getByLabel("发生了什么").fill(notice.发生了什么);
  await officer.getByRole("button", { name: "保存为新的一版" }).click();
  await officer.getByRole("button", { name: "提交两人审批" }).click();
  await expect(noticePanel(officer)).toContainText("待批准");
  await expect(officer.getByRole("button", { name: "签署这一版" })).toHaveCount(0);

  for (const role of ["LEGAL_APPROVER", "PRIVACY_LEAD"]) {
    const approver = await openIncident(browser, role, number, look);
    await approver.getByRole("button", { name: "签署这一版" }).click();
    await expect(noticePanel(approver)).toContainText(role === "PRIVACY_LEAD" ? "已批准" : "法务");
    await approver.context().close();
  }

  await find(officer, number);
  await unfold(officer, "开始告知 1 人");
  await officer.getByLabel(/^输入事件编号/).fill("INC-0");
  await officer.getByRole("button", { name: "开始告知 1 人" }).click();
  await expect(officer.getByText("请输入本事件的编号以确认发送。").first()).toBeVisible();
  await expect(officer.getByText("通知活动")).toHaveCount(0);
  await officer.getByLabel(/^输入事件编号/).fill(number);
  await officer.getByRole("button", { name: "开始告知 1 人" }).click();
  await expect(officer.getByText("通知活动")).toBeVisible();
  await expect(async () => {
    await officer.reload();
    await expect(officer.getByRole("row", { name: /短信/ })).toContainText(/短信\s*0\s*1/);
  }).toPass({ timeout: 30_000 });
  await officer.context().close();
});

async function openIncident(browser: Browser, role: string, number: string, look = {}): Promise<Page> {
  const page = await openDesk(browser, role, look);
  await find(page, number);
  return page;
}

/** As a colleague who was told the number finds it: by the filter. */
async function find(page: Page, number: string): Promise<void> {
  await page.goto("/security/incidents");
  await page.getByLabel("编号").fill(number);
  await page.getByRole("button", { name: "筛选" }).click();
  await page.getByRole("link", { name: number }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(number);
}

/** The line under the title. */
const state = (page: Page) => page.getByRole("heading", { level: 1 }).locator("..");

const noticePanel = (page: Page) => page.getByRole("region", { name: "告知个人的通知" });

const unfold = (page: Page, summary: string) => page.locator("summary", { hasText: summary }).first().click();
