import { randomInt } from "node:crypto";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { openDesk } from "./support/desk.js";

const yesterday = () => new Date(Date.now() - 16 * 3_600_000).toISOString().slice(0, 16);

test("[check 15] by keyboard alone a letter is registered, sorted, taken and answered", async ({ browser }) => {
  const officer = await openDesk(browser, "PRIVACY_OFFICER");
  await officer.goto("/privacy/requests/new");
  await choose(officer, officer.getByLabel("类型"), "投诉与建议");
  await choose(officer, officer.getByLabel("渠道"), "信函邮件");
  await tabTo(officer, officer.getByLabel("原件到达时间"));
  await officer.getByLabel("原件到达时间").fill(yesterday());
  await typeInto(officer, officer.getByLabel("请求内容"), `键盘登记的来信 ${randomInt(1e9)}`);
  await press(officer, officer.getByRole("button", { name: "登记请求" }));
  await expect(state(officer)).toContainText("已收到");
  await press(officer, officer.getByRole("button", { name: "完成分类" }));
  await expect(state(officer)).toContainText("办理中");
  await press(officer, officer.getByRole("button", { name: "领取" }));
  await expect(state(officer)).toContainText("我");
  await choose(officer, officer.getByLabel("处理结果"), "全部满足");
  await typeInto(officer, officer.getByLabel("答复内容"), "我们已经停止您来信中提到的做法。");
  await press(officer, officer.getByRole("button", { name: "提交答复意见" }));
  await expect(state(officer)).toContainText("待送达");
  await choose(officer, officer.getByLabel("送达方式"), "信函");
  await press(officer, officer.getByRole("button", { name: "记录送达" }));
  await expect(state(officer)).toContainText("已办结");
  const history = officer.getByRole("region", { name: "经过" });
  // Each change with its actor, its time and the states before and after.
  await expect(history).toContainText("待送达 → 已办结");
  await expect(history).toContainText("工作人员");
  await officer.context().close();
});

test("[check 24] [check 25] a failed form keeps what was typed, says what to do, and leads to the field", async ({
  browser,
}) => {
  const officer = await openDesk(browser, "PRIVACY_OFFICER");
  await officer.goto("/privacy/requests/new");
  await officer.getByLabel("类型").selectOption({ label: "查阅" });
  await officer.getByLabel("渠道").selectOption({ label: "热线" });
  await officer.getByLabel("原件到达时间").fill("2099-01-05T10:00");
  await officer.getByLabel("请求内容").fill("来电询问保存了哪些信息。");
  await officer.getByLabel("来源编号").fill("HT-7");
  await officer.getByRole("button", { name: "登记请求" }).click();
  const alert = officer.getByRole("alert").filter({ hasText: "收到时间不能晚于现在" });
  await expect(alert).toBeFocused();
  await alert.getByRole("link").click();
  await expect(officer.getByLabel("原件到达时间")).toBeFocused();
  await expect(officer.getByLabel("原件到达时间")).toHaveValue("2099-01-05T10:00");
  await expect(officer.getByLabel("类型")).toHaveValue("ACCESS");
  await expect(officer.getByLabel("渠道")).toHaveValue("HOTLINE");
  await expect(officer.getByLabel("请求内容")).toHaveValue("来电询问保存了哪些信息。");
  await expect(officer.getByLabel("来源编号")).toHaveValue("HT-7");
  await officer.context().close();
});

test("[check 10] [check 40] [check 66] without JavaScript a letter is found, refused on a ground and signed by another", async ({
  browser,
}) => {
  const look = { javaScriptEnabled: false };
  const officer = await openDesk(browser, "PRIVACY_OFFICER", look);
  await officer.goto("/privacy/requests/new");
  await officer.getByLabel("类型").selectOption({ label: "投诉与建议" });
  await officer.getByLabel("渠道").selectOption({ label: "信函邮件" });
  await officer.getByLabel("原件到达时间").fill(yesterday());
  await officer.getByRole("button", { name: "登记请求" }).click();
  const number = (await officer.getByRole("heading", { level: 1 }).textContent())!.trim();
  expect(number).toMatch(/^DR\d{12}$/);
  await find(officer, number);
  await officer.getByRole("button", { name: "完成分类" }).click();
  await officer.getByRole("button", { name: "领取" }).click();
  await officer.getByLabel("处理结果").selectOption({ label: "不予满足" });
  await officer.getByLabel("答复内容").fill("来信要求的内容涉及他人住址，无法遮盖。");
  await officer.getByRole("button", { name: "提交答复意见" }).click();
  // Without a ground it is no refusal: all that was typed is still there.
  await expect(officer.getByRole("alert")).toContainText("不予满足或部分满足须选择法定理由");
  await expect(officer.getByLabel("答复内容")).toHaveValue("来信要求的内容涉及他人住址，无法遮盖。");
  await officer.getByLabel("严重损害他人（6.8(5)）").check();
  await officer.getByLabel("事实依据").fill("信中附有邻居的门牌号");
  await officer.getByRole("button", { name: "提交答复意见" }).click();
  await expect(state(officer)).toContainText("待复核");
  await expect(officer.getByRole("region", { name: "答复预览" })).toContainText("30 日内申请复核");
  await expect(officer.getByRole("button", { name: "复核同意并发出" })).toHaveCount(0);
  await officer.context().close();

  const approver = await openDesk(browser, "LEGAL_APPROVER", look);
  await find(approver, number);
  await approver.getByRole("button", { name: "复核同意并发出" }).click();
  await expect(state(approver)).toContainText("待送达");
  await approver.context().close();
});

test("[check 44] [check 48] [check 53] [check 55] the queue is the same by its address, in every time zone, and names nobody", async ({
  browser,
}) => {
  const officer = await openDesk(browser, "PRIVACY_OFFICER");
  await officer.goto("/privacy/requests");
  await officer.getByLabel("类型").selectOption({ label: "查阅" });
  await officer.getByRole("button", { name: "筛选" }).click();
  await expect(officer).toHaveURL(/kind=ACCESS/);
  const rows = await officer.getByRole("row").allTextContents();
  expect(rows.length).toBeGreaterThan(1);
  const address = officer.url();
  const page = await (await officer.request.get(address)).text();
  // What people wrote, their phones and accounts stand on no list.
  expect(page).not.toMatch(/199000000\d\d|acc_[0-9a-z-]{8}|请告诉我你们保存了/);
  await officer.goto("/privacy/requests?number=1");
  await expect(officer.getByText("没有符合条件的请求")).toBeVisible();
  await officer.context().close();

  const elsewhere = await openDesk(browser, "PRIVACY_LEAD", { timezoneId: "America/Los_Angeles" });
  await elsewhere.goto(address);
  const theirs = await elsewhere.getByRole("row").allTextContents();
  const withoutHands = (texts: string[]) => texts.map((text) => text.replace(/我|同事|无人领取/, ""));
  expect(withoutHands(theirs)).toEqual(withoutHands(rows));
  await elsewhere.context().close();

  const agent = await openDesk(browser, "CUSTOMER_SERVICE_AGENT");
  await agent.goto(address);
  await expect(agent.getByText("您没有权限查看此页")).toBeVisible();
  await agent.context().close();
});

/** As a colleague who was told the number finds it: by the filter. */
async function find(page: Page, number: string): Promise<void> {
  await page.goto("/privacy/requests");
  await page.getByLabel("编号").fill(number);
  await page.getByRole("button", { name: "筛选" }).click();
  await page.getByRole("link", { name: number }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(number);
}

/** The line under the title. */
const state = (page: Page) => page.getByRole("heading", { level: 1 }).locator("..");

/** Nothing but Tab gets there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < 200; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the keyboard does not get there");
}

async function typeInto(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.insertText(words);
  await expect(field).toHaveValue(words);
}

/** Down, until the wanted one is chosen. */
async function choose(page: Page, select: Locator, label: string): Promise<void> {
  await tabTo(page, select);
  for (let step = 0; step < 30; step += 1) {
    if ((await select.locator("option:checked").textContent()) === label) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`no ${label} there`);
}

async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press("Enter");
}
