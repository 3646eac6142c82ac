import { randomInt } from "node:crypto";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { dayOf, ORDER_FIELDS, paperOf, policeLetterAbout } from "../staff/letters.js";
import { openArchive } from "../staff/sealed-archive.js";
import { openDesk } from "./support/desk.js";
import { choose, press, typeInto } from "./support/keyboard.js";
import { aLetter, aLetterToDecide, mallNow } from "./support/letters.js";
import { colleague } from "./support/mall.js";

const PDF = {
  name: "调证通知书.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.7\n% 调取证据通知书\n"),
};
const WITHOUT_SCRIPT = { javaScriptEnabled: false };

test("[check 24] [check 25] a letter that is entered wrongly keeps all that was typed, its scan too, and leads to the field", async ({
  browser,
}) => {
  const officer = await openDesk(browser, "PRIVACY_OFFICER");
  const now = await mallNow();
  const name = `某市公安局第 ${randomInt(1e9)} 分局`;
  await officer.goto("/privacy/disclosures/new");
  await officer.getByLabel("机关", { exact: true }).selectOption("POLICE_ADMINISTRATIVE");
  await officer.getByLabel("机关名称").fill(name);
  await officer.getByLabel("收函日").fill(dayOf(now, 3));
  await officer.getByLabel("文书", { exact: true }).selectOption("EVIDENCE_NOTICE");
  await officer.getByLabel("签发日").fill(dayOf(now, -1));
  await officer.getByLabel("有效期至").fill(dayOf(now, 9));
  await officer.getByLabel("扫描件").setInputFiles(PDF);
  await officer.getByLabel("经办人").fill("张某 021345\n李某 021346");
  await officer.getByLabel("要求提供").fill("订单与收货地址");
  await officer.getByLabel("对象", { exact: true }).fill("函件所列一人");
  await officer.getByLabel("订单", { exact: true }).check();
  await officer.getByLabel("起", { exact: true }).fill(dayOf(now, -30));
  await officer.getByLabel("止", { exact: true }).fill(dayOf(now));
  await officer.getByRole("button", { name: "登记函件" }).click();

  const alert = officer.getByRole("alert").filter({ hasText: "不能晚于今天" });
  await expect(alert).toBeFocused();
  await alert.getByRole("link").first().click();
  await expect(officer.getByLabel("收函日")).toBeFocused();
  await expect(officer.getByLabel("机关名称")).toHaveValue(name);
  await expect(officer.getByLabel("机关", { exact: true })).toHaveValue("POLICE_ADMINISTRATIVE");
  await expect(officer.getByLabel("文书", { exact: true })).toHaveValue("EVIDENCE_NOTICE");
  await expect(officer.getByLabel("有效期至")).toHaveValue(dayOf(now, 9));
  await expect(officer.getByLabel("经办人")).toHaveValue("张某 021345\n李某 021346");
  await expect(officer.getByLabel("订单", { exact: true })).toBeChecked();
  await expect(officer.getByLabel("调证通知书.pdf")).toBeChecked();

  await officer.getByLabel("收函日").fill(dayOf(now));
  await officer.getByRole("button", { name: "登记函件" }).click();
  await expect(state(officer)).toContainText("已登记");
  const letter = officer.getByRole("region", { name: "函件" });
  await expect(letter).toContainText(name);
  await expect(letter).toContainText("扫描件 已归档");
  await officer.context().close();
});

test("[check 24] the page answers an expired instrument with the reason at once, and offers to take it up renewed", async ({
  browser,
}) => {
  const now = await mallNow();
  const expired = policeLetterAbout("0", now, paperOf(now, -1));
  const { requestNumber } = await colleague("PRIVACY_OFFICER").registerLetter(expired);
  const officer = await openLetter(browser, "PRIVACY_OFFICER", requestNumber);
  await expect(state(officer)).toContainText("退回");
  await expect(officer.getByRole("main")).toContainText("文书已过有效期或尚未生效");
  await expect(officer.getByRole("button", { name: "凭新文书重新登记" })).toBeVisible();
  await expect(officer.getByRole("button", { name: "拟定范围" })).toHaveCount(0);
  await officer.context().close();
});

test("[check 15] [check 16] by keyboard alone the second officer finds the letter, reads the scope and decides", async ({
  browser,
}) => {
  const { id, requestNumber, orderNumber } = await aLetterToDecide();
  await colleague("PRIVACY_LEAD").reviewDisclosure(id, 1);
  const legal = await openDesk(browser, "LEGAL_APPROVER");
  await legal.goto("/privacy/disclosures");
  await typeInto(legal, legal.getByLabel("登记号"), requestNumber);
  await press(legal, legal.getByRole("button", { name: "筛选" }));
  await press(legal, legal.getByRole("link", { name: requestNumber }).first());
  await expect(legal.getByRole("heading", { level: 1 })).toHaveText(requestNumber);
  await expect(legal.getByRole("region", { name: "范围" })).toContainText(orderNumber);
  await choose(legal, legal.getByLabel("意见", { exact: true }), "批准");
  await typeInto(legal, legal.getByLabel("理由"), "文书齐备，范围与函件一致");
  await press(legal, legal.getByRole("button", { name: "法务审批意见" }));
  await expect(state(legal)).toContainText("待提取");
  await legal.context().close();
});

test("[check 40] [D5] whoever entered a letter is told why the opinion is somebody else's to give, and the API says the same", async ({
  browser,
}) => {
  const { id, requestNumber } = await aLetterToDecide("PRIVACY_LEAD");
  const lead = await openLetter(browser, "PRIVACY_LEAD", requestNumber);
  await expect(state(lead)).toContainText("双人审批");
  await expect(lead.getByRole("button", { name: "隐私审查意见", includeHidden: true })).toHaveCount(0);
  await expect(lead.getByRole("main")).toContainText("登记人不能审查或批准自己登记的请求。");
  await expect(colleague("PRIVACY_LEAD").reviewDisclosure(id, 1)).rejects.toThrow("REGISTRAR_MAY_NOT_DECIDE");
  await lead.context().close();
});

test("[check 66] an opinion shows as given once the server has said so, and not before", async ({ browser }) => {
  const { id, requestNumber } = await aLetterToDecide();
  await colleague("PRIVACY_LEAD").reviewDisclosure(id, 1);
  const legal = await openLetter(browser, "LEGAL_APPROVER", requestNumber);
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await legal.route("**/privacy/disclosures/**", async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
  await legal.getByLabel("意见", { exact: true }).selectOption("APPROVE");
  await legal.getByLabel("理由").fill("文书齐备，范围与函件一致");
  await legal.getByRole("button", { name: "法务审批意见" }).click();
  await expect(legal.getByRole("button", { name: "处理中" })).toBeDisabled();
  await expect(state(legal)).toContainText("双人审批");
  await expect(legal.getByRole("main")).not.toContainText("待提取");
  expect((await colleague("LEGAL_APPROVER").disclosure(id)).status).toBe("SECOND_REVIEW");
  letThrough();
  await expect(state(legal)).toContainText("待提取");
  await legal.context().close();
});

test("[check 10] [check 40] [check 67] without JavaScript a letter is checked, scoped, decided by two, sealed, and handed over by another", async ({
  browser,
}) => {
  // Four people sign in, each with a code of their own.
  test.slow();
  const { requestNumber, orderNumber, letter } = await aLetter();
  const officer = await openLetter(browser, "PRIVACY_OFFICER", requestNumber, WITHOUT_SCRIPT);
  for (const select of await officer.locator("form").filter({ hasText: "公开总机" }).locator("select").all())
    await select.selectOption("yes");
  await officer.getByRole("button", { name: "记录检查结果" }).click();
  await expect(state(officer)).toContainText("合法性审查");

  await unfold(officer, "拟定范围");
  await persons(officer).fill("13000000000");
  for (const label of Object.values(ORDER_FIELDS)) await officer.getByLabel(label, { exact: true }).check();
  await officer.getByLabel("条数上限").fill("1");
  await officer.getByRole("button", { name: "拟定范围" }).click();
  // Nobody of that number: all that was chosen is still there.
  await expect(officer.getByRole("alert").first()).toContainText("没有找到");
  await expect(persons(officer)).toHaveValue("13000000000");
  for (const label of Object.values(ORDER_FIELDS)) {
    await expect(officer.getByLabel(label, { exact: true })).toBeChecked();
  }
  await persons(officer).fill(orderNumber);
  await officer.getByRole("button", { name: "拟定范围" }).click();
  await expect(state(officer)).toContainText("已定范围");

  await unfold(officer, "决定是否告知");
  await officer.getByLabel("决定", { exact: true }).selectOption("NOTIFY_AFTER");
  await officer.getByLabel("日期").fill(letter.askedTo);
  await officer.getByRole("button", { name: "决定是否告知" }).click();
  await expect(officer.getByRole("main")).toContainText("交付后告知");
  await officer.getByRole("button", { name: "提交双人审批" }).click();
  await expect(state(officer)).toContainText("双人审批");

  for (const [role, button] of [
    ["PRIVACY_LEAD", "隐私审查意见"],
    ["LEGAL_APPROVER", "法务审批意见"],
  ] as const) {
    const approver = await openLetter(browser, role, requestNumber, WITHOUT_SCRIPT);
    await approver.getByLabel("意见", { exact: true }).selectOption("APPROVE");
    await approver.getByLabel("理由").first().fill("文书齐备，范围与函件一致");
    await approver.getByRole("button", { name: button }).click();
    await expect(approver.getByRole("region", { name: "范围" })).toContainText("文书齐备，范围与函件一致");
    await approver.context().close();
  }

  await find(officer, requestNumber);
  await officer.getByRole("button", { name: "提取并封装" }).click();
  await expect(state(officer)).toContainText("待交付");
  await officer.context().close();
  await handOver(browser, requestNumber, orderNumber);
});

/** The passphrase is shown once; the archive opens with it and holds what was approved and nothing else. */
async function handOver(browser: Browser, requestNumber: string, orderNumber: string): Promise<void> {
  const courier = await openLetter(browser, "SECURITY_OFFICER", requestNumber, WITHOUT_SCRIPT);
  await courier.getByRole("button", { name: "查看口令（仅一次）" }).click();
  const passphrase = (await courier.locator("output code").textContent()) ?? "";
  expect(passphrase.length).toBeGreaterThan(20);
  await find(courier, requestNumber);
  await expect(courier.getByRole("main")).not.toContainText(passphrase);
  await courier.getByRole("button", { name: "查看口令（仅一次）" }).click();
  await expect(courier.getByRole("alert").first()).toBeVisible();
  await expect(courier.locator("output code")).toHaveCount(0);
  await find(courier, requestNumber);
  await unfold(courier, "交付");
  await courier.getByLabel("签收人与证件核对").fill("两名经办人到场，证件已核");
  await courier.getByRole("button", { name: "交付", exact: true }).click();
  await expect(state(courier)).toContainText("已交付");
  const link = courier.getByRole("link", { name: "下载加密交付件" });
  const answer = await courier.request.get((await link.getAttribute("href"))!);
  expect(answer.headers()["cache-control"]).toContain("no-store");
  const archive = await answer.body();
  expect(() => openArchive(archive, `${passphrase}x`)).toThrow();
  const { files } = openArchive(archive, passphrase);
  expect([...files.keys()]).toEqual(["orders.json"]);
  const rows = files.get("orders.json")!.map((row) => [...row.keys()]);
  expect(rows).toEqual([Object.values(ORDER_FIELDS)]);
  expect(files.get("orders.json")![0]!.get(ORDER_FIELDS["orders.orderNumber"])).toBe(orderNumber);
  await courier.context().close();

  const auditor = await openLetter(browser, "AUDITOR", requestNumber);
  await expect(auditor.getByRole("link", { name: "下载加密交付件" })).toHaveCount(0);
  const direct = await auditor.request.get(`${new URL(auditor.url()).pathname}/archive`);
  expect([403, 404]).toContain(direct.status());
  await auditor.context().close();
}

async function openLetter(browser: Browser, role: string, number: string, look = {}): Promise<Page> {
  const page = await openDesk(browser, role, look);
  await find(page, number);
  return page;
}

/** As a colleague who was told the number finds it: by the filter. */
async function find(page: Page, number: string): Promise<void> {
  await page.goto("/privacy/disclosures");
  await page.getByLabel("登记号").fill(number);
  await page.getByRole("button", { name: "筛选" }).click();
  await page.getByRole("link", { name: number }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(number);
}

/** The line under the title. */
const state = (page: Page) => page.getByRole("heading", { level: 1 }).locator("..");

const persons = (page: Page) => page.getByRole("textbox", { name: "对象" });

/** The next step stands open; others behind their names. */
async function unfold(page: Page, summary: string): Promise<void> {
  const closed = page.locator("details:not([open]) > summary").filter({ hasText: new RegExp(`^\\s*${summary}\\s*$`) });
  if ((await closed.count()) > 0) await closed.first().click();
}
