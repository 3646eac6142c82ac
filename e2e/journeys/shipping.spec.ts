import { expect, type Page, test } from "@playwright/test";
import { buy } from "../shopper/purchase.js";
import type { Order } from "../shopper/types.js";
import { trackingNumber } from "../staff/parcels.js";
import { openDesk } from "./support/desk.js";
import { aBuyer, type Buyer, colleague, someSku } from "./support/mall.js";

let buyer: Buyer;
let order: Order;

test.beforeEach(async () => {
  buyer = await aBuyer();
  const { id: skuId } = await someSku(buyer.shopper);
  order = await buy(buyer.shopper, { skuId, addressId: buyer.address.id });
});

test("the warehouse finds a paid order, packs it by its label and ships it; the shopper sees the parcel", async ({
  browser,
}) => {
  const page = await openOrder(await openDesk(browser, "WAREHOUSE"));
  const label = page.getByRole("region", { name: "面单信息" });
  await expect(label).toContainText(buyer.address.name);
  await expect(label).toContainText(buyer.phoneNumber);

  const number = trackingNumber();
  await fillIn(page, "中通快递", number);
  await page.getByRole("button", { name: "发货" }).click();

  await expect(page.getByRole("region", { name: "包裹 1" })).toContainText(number);
  await expect(page.getByRole("heading", { level: 1 }).locator("..")).toContainText("已发货");
  const shipped = await buyer.shopper.order(order.id);
  expect(shipped.status).toBe("SHIPPED");
  expect(shipped.shipments.map((parcel) => parcel.trackingNumber)).toEqual([number]);
  await page.context().close();
});

test("[check 24] [check 25] a wrong tracking number is told beside its field, in a summary that has the focus and links to it; everything typed is still there", async ({
  browser,
}) => {
  const page = await openOrder(await openDesk(browser, "WAREHOUSE"));
  await fillIn(page, "极兔速递", "123456789012");
  await page.getByRole("button", { name: "发货" }).click();

  const summary = page.getByRole("alert").filter({ has: page.getByRole("link") });
  await expect(summary).toBeFocused();
  const field = page.getByLabel("运单号");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(/运单号/);
  await summary.getByRole("link").click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("123456789012");
  await expect(page.getByLabel("物流公司")).toHaveValue("JT");
  expect((await buyer.shopper.order(order.id)).status).toBe("PAID");
  await page.context().close();
});

test("[check 12] the shipping form sent twice from two windows ships one parcel, and the later one is told", async ({
  browser,
}) => {
  const first = await openOrder(await openDesk(browser, "WAREHOUSE"));
  const second = await openOrder(await first.context().newPage());
  for (const page of [first, second]) await fillIn(page, "中通快递", trackingNumber());
  await Promise.all([first, second].map((page) => page.getByRole("button", { name: "发货" }).click()));

  // Of the page itself: the framework has an alert of its own, which says the title of every page that is opened.
  const told = (page: Page) => page.getByRole("main").getByRole("alert").filter({ hasText: "状态已变化" });
  const done = (page: Page) => page.getByRole("region", { name: "包裹 1" });
  for (const page of [first, second]) await expect(told(page).or(done(page)).first()).toBeVisible();
  const countOf = async (found: (page: Page) => ReturnType<typeof told>) =>
    (await found(first).count()) + (await found(second).count());
  expect({ shipped: await countOf(done), told: await countOf(told) }).toEqual({ shipped: 1, told: 1 });
  expect((await buyer.shopper.order(order.id)).shipments).toHaveLength(1);
  await first.context().close();
});

test("[check 55] whoever only serves customers gets no clear name, phone or street: not in lists, not on the order's page", async ({
  browser,
}) => {
  const page = await openDesk(browser, "CUSTOMER_SERVICE_AGENT");
  const secrets = [buyer.phoneNumber, buyer.address.street];
  for (const path of [`/orders?number=${order.orderNumber}`, `/orders/${order.id}`]) {
    await page.goto(path);
    await expect(page.getByText(order.orderNumber).first()).toBeVisible();
    const payload = await page.request.get(path, { headers: { rsc: "1" } });
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    for (const text of [await page.content(), await payload.text(), kept]) {
      for (const secret of secrets) expect(text).not.toContain(secret);
      expect(text).not.toContain(buyer.address.name);
    }
  }
  const answers = JSON.stringify([
    await colleague("CUSTOMER_SERVICE_AGENT").orders({ orderNumber: order.orderNumber }),
    await colleague("CUSTOMER_SERVICE_AGENT").order(order.id),
  ]);
  for (const secret of [...secrets, buyer.address.name]) expect(answers).not.toContain(secret);
  await page.context().close();
});

/** By number, as somebody with a packing slip in hand does. */
async function openOrder(page: Page): Promise<Page> {
  await page.goto("/orders");
  await page.getByRole("searchbox", { name: "订单号" }).fill(order.orderNumber);
  await page.getByRole("button", { name: "筛选" }).click();
  await page.getByRole("link", { name: order.orderNumber }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(order.orderNumber);
  return page;
}

async function fillIn(page: Page, carrier: string, number: string): Promise<void> {
  await page.getByLabel("物流公司").selectOption({ label: carrier });
  await page.getByLabel("运单号").fill(number);
}
