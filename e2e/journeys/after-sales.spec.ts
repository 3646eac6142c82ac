import { expect, type Page, test } from "@playwright/test";
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
