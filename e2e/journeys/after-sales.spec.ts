import { expect, type Page, test } from "@playwright/test";
import type { NewAfterSalesCase } from "../shopper/documents.js";
import type { AfterSalesCase } from "../shopper/types.js";
import { trackingNumber } from "../staff/parcels.js";
import { aReceivedOrder, complain } from "./support/cases.js";
import { openDesk } from "./support/desk.js";
import { press } from "./support/keyboard.js";
import { aBuyer, colleague, someSku } from "./support/mall.js";

/** One fen more than an agent may give away alone. */
const ABOVE_AGENT_FEN = 30_01;

test("[check 69] a return goes from the agent's yes over the parcel and the inspection to the refund, and every screen names the same amount", async ({
  browser,
}) => {
  const buyer = await aBuyer();
  const order = await aReceivedOrder(buyer, 1);
  const opened = await complain(buyer, order, "RETURN_AND_REFUND", "QUALITY");
  const amount = inYuan(opened.refundFen);

  const agent = await openCase(await openDesk(browser, "AFTER_SALES_AGENT"), opened);
  await expect(agent.getByRole("region", { name: "退款金额" })).toContainText(amount);
  await agent.getByRole("button", { name: "同意退货" }).click();
  await expect(status(agent)).toContainText("待买家寄回");
  await agent.context().close();

  await buyer.shopper.enterReturnShipment({
    caseId: opened.id,
    carrierCode: "ZTO",
    trackingNumber: trackingNumber(),
  });

  const warehouse = await openCase(await openDesk(browser, "WAREHOUSE"), opened);
  await warehouse.getByRole("button", { name: "签收退货" }).click();
  await expect(status(warehouse)).toContainText("待验收");
  await warehouse.getByLabel("退回商品").selectOption({ label: "完好，可再次销售" });
  await warehouse.getByRole("button", { name: `验收通过并退款 ${amount}` }).click();
  await expect(status(warehouse)).toContainText(/退款中|已完成/);

  const closed = await buyer.shopper.waitUntilCase(opened.id, "COMPLETED");
  expect(closed.refundFen).toBe(opened.refundFen);
  await warehouse.reload();
  await expect(status(warehouse)).toContainText("已完成");
  await expect(warehouse.getByRole("region", { name: "退款金额" })).toContainText(amount);
  const { refunds } = await colleague("AFTER_SALES_AGENT").order(order.id);
  expect(refunds).toMatchObject([{ amountFen: opened.refundFen, status: "SUCCESS" }]);
  expect((await buyer.shopper.order(order.id)).refunds).toMatchObject([{ amountFen: opened.refundFen }]);
  await warehouse.context().close();
});

test("[check 67] above an agent's limit a lead signs as well, and the history names who did what from which state to which", async ({
  browser,
}) => {
  const buyer = await aBuyer();
  const { priceFen } = await someSku(buyer.shopper);
  const order = await aReceivedOrder(buyer, Math.ceil(ABOVE_AGENT_FEN / priceFen));
  const opened = await complain(buyer, order, "REFUND_ONLY", "DAMAGED");
  const approve = `同意退款 ${inYuan(opened.refundFen)}`;

  const agent = await openCase(await openDesk(browser, "AFTER_SALES_AGENT"), opened);
  await agent.getByRole("button", { name: approve }).click();
  await expect(agent.getByText("还需另一位有权限的同事批准").first()).toBeVisible();
  await expect(status(agent)).toContainText("待审核");
  await agent.context().close();

  const lead = await openCase(await openDesk(browser, "SERVICE_LEAD"), opened);
  await lead.getByRole("button", { name: approve }).click();
  await expect(status(lead)).toContainText(/退款中|已完成/);
  await buyer.shopper.waitUntilCase(opened.id, "COMPLETED");

  await lead.reload();
  const history = lead.getByRole("region", { name: "处理记录" });
  await expect(history.getByRole("listitem").filter({ hasText: "买家" })).not.toHaveCount(0);
  await expect(history.getByRole("listitem").filter({ hasText: "待审核 → 退款中" })).toContainText("工作人员");
  await expect(history.getByRole("listitem").filter({ hasText: "退款中 → 已完成" })).toContainText("系统");
  await lead.context().close();
});

test("an agent without JavaScript turns a case down with a reason, which the shopper reads", async ({ browser }) => {
  const buyer = await aBuyer();
  const opened = await complain(buyer, await aReceivedOrder(buyer, 1), "REFUND_ONLY", "OTHER");
  const page = await openCase(await openDesk(browser, "AFTER_SALES_AGENT", { javaScriptEnabled: false }), opened);
  await page.getByText("拒绝申请", { exact: true }).first().click();
  await page.getByLabel("拒绝理由").fill("照片中的商品没有问题，请补充说明。");
  await page.getByRole("button", { name: "拒绝申请" }).click();
  await expect(status(page)).toContainText("已拒绝");
  expect((await buyer.shopper.afterSalesCase(opened.id)).status).toBe("REJECTED");
  await page.context().close();
});

test("[check 15] an agent approves a return with nothing but the keyboard", async ({ browser }) => {
  const buyer = await aBuyer();
  const opened = await complain(buyer, await aReceivedOrder(buyer, 1), "RETURN_AND_REFUND", "QUALITY");
  const page = await openDesk(browser, "AFTER_SALES_AGENT");
  await page.goto(`/after-sales?number=${opened.caseNumber}`);
  await press(page, page.getByRole("link", { name: opened.caseNumber }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(opened.caseNumber);
  await press(page, page.getByRole("button", { name: "同意退货" }));
  await expect(status(page)).toContainText("待买家寄回");
  expect((await buyer.shopper.afterSalesCase(opened.id)).status).toBe("AWAIT_RETURN");
  await page.context().close();
});

test("an agent without JavaScript asks for more evidence, and a lead without it decides another case", async ({
  browser,
}) => {
  const buyer = await aBuyer();
  const first = await complain(buyer, await aReceivedOrder(buyer, 1), "REFUND_ONLY", "DAMAGED");
  const agent = await openCase(await openDesk(browser, "AFTER_SALES_AGENT", { javaScriptEnabled: false }), first);
  await agent.getByText("要求补充凭证", { exact: true }).first().click();
  await agent.getByLabel("需要补充的内容").fill("请补拍外箱和面单。");
  await agent.getByRole("button", { name: "要求补充凭证" }).click();
  await expect(status(agent)).toContainText("待买家补充");
  expect((await buyer.shopper.afterSalesCase(first.id)).status).toBe("NEED_INFO");
  await agent.context().close();

  const second = await complain(buyer, await aReceivedOrder(buyer, 1), "RETURN_AND_REFUND", "QUALITY");
  const lead = await openCase(await openDesk(browser, "SERVICE_LEAD", { javaScriptEnabled: false }), second);
  await lead.getByRole("button", { name: "同意退货" }).click();
  await expect(status(lead)).toContainText("待买家寄回");
  expect((await buyer.shopper.afterSalesCase(second.id)).status).toBe("AWAIT_RETURN");
  await lead.context().close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`[check 39] a yes to a sum that has changed meanwhile is refused, the new figures beside the old, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    const buyer = await aBuyer();
    const order = await aReceivedOrder(buyer, 2);
    const line = { orderLineId: order.lines[0]!.id, quantity: 1 };
    const asked: NewAfterSalesCase = { orderId: order.id, kind: "REFUND_ONLY", reason: "QUALITY", lines: [line] };
    const earlier = await buyer.shopper.openAfterSalesCase(asked);
    await colleague("AFTER_SALES_AGENT").approveRefund(earlier.id);
    const closed = await buyer.shopper.waitUntilCase(earlier.id, "COMPLETED");
    const opened = await buyer.shopper.openAfterSalesCase(asked);
    const page = await openCase(await openDesk(browser, "AFTER_SALES_AGENT", { javaScriptEnabled }), opened);
    // As if the sum on the page were that of the first piece, without the freight of the last.
    const hash = page.locator("form", { hasText: "同意退款" }).locator("[name=previewHash]");
    const figures = page.locator("form", { hasText: "同意退款" }).locator("[name=seenFigures]");
    const seen = JSON.parse((await figures.getAttribute("value")) ?? "{}");
    await hash.evaluate((field: HTMLInputElement) => field.setAttribute("value", "0".repeat(64)));
    const before = JSON.stringify({ ...seen, amountFen: closed.refundFen, freightFen: 0 });
    await figures.evaluate((field: HTMLInputElement, value) => field.setAttribute("value", value), before);
    await page.getByRole("button", { name: /同意退款/ }).click();
    const alert = page.getByRole("alert").filter({ hasText: "请重新查看" });
    await expect(alert.locator("del", { hasText: inYuan(closed.refundFen) })).toBeVisible();
    await expect(alert.locator("ins", { hasText: inYuan(opened.refundFen) })).toBeVisible();
    expect((await buyer.shopper.afterSalesCase(opened.id)).status).toBe("SUBMITTED");
    await page.getByRole("button", { name: `同意退款 ${inYuan(opened.refundFen)}` }).click();
    await expect(
      page
        .getByText("还需另一位有权限的同事批准")
        .first()
        .or(status(page).getByText(/退款中|已完成/)),
    ).toBeVisible();
    await page.context().close();
  });
}

test("the pictures of a case are shown small, in words too, and move nothing when they come", async ({ browser }) => {
  const page = await openDesk(browser, "SERVICE_LEAD");
  await page.goto("/after-sales?status=DISPUTED");
  await page.getByRole("rowheader").first().getByRole("link").click();
  const pictures = page.getByRole("list", { name: "仓库图片" }).getByRole("img");
  await expect(pictures).not.toHaveCount(0);
  const first = pictures.first();
  await first.scrollIntoViewIfNeeded();
  await expect(first).toHaveAccessibleName(/^仓库图片 1，共 \d+ 张$/);
  await expect.poll(() => first.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(await first.boundingBox()).toMatchObject({ width: 112, height: 112 });
  await page.context().close();
});

async function openCase(page: Page, { caseNumber }: AfterSalesCase): Promise<Page> {
  await page.goto(`/after-sales?number=${caseNumber}`);
  await page.getByRole("link", { name: caseNumber }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(caseNumber);
  return page;
}

/** The line under the title. */
const status = (page: Page) => page.getByRole("heading", { level: 1 }).locator("..");

/** As the portal writes it: ¥1,234.50. */
const inYuan = (fen: number): string =>
  (fen / 100).toLocaleString("zh-CN", { style: "currency", currency: "CNY", minimumFractionDigits: 2 });
