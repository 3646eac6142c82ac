import { type Browser, expect, type Page, test } from "@playwright/test";
import { buy } from "../shopper/purchase.js";
import { areas } from "./areas/index.js";
import { aReceivedOrder, complain } from "./support/cases.js";
import { openDesk } from "./support/desk.js";
import { aBuyer, openidOf, someSku } from "./support/mall.js";

/** What a shopper who stands on every desk wrote; on no list any of it is to be found. */
const QUESTION = "请问天井院落的铜铃铛可以换成木制的吗？";
const WISH = "请告诉我你们把我的收货电话给了哪些物流公司";

interface Canary {
  /** What must be nowhere, by what it is. */
  secrets: Readonly<Record<string, string>>;
  /** Where this shopper's rows stand: a list that does not hold them would prove nothing. */
  rows: readonly { path: string; role: string; number: string }[];
}

let canary: Canary;
test.beforeAll(async () => {
  const buyer = await aBuyer();
  const { shopper, address, phoneNumber } = buyer;
  const { id: skuId } = await someSku(shopper);
  const order = await buy(shopper, { skuId, addressId: address.id });
  const afterSales = await complain(buyer, await aReceivedOrder(buyer, 1), "REFUND_ONLY", "QUALITY");
  await shopper.write(QUESTION, { topic: "ORDER", orderId: order.id });
  const { conversationNumber } = (await shopper.conversation())!;
  const { requestNumber } = await shopper.submitRequest("ACCESS", WISH);
  const { id: accountId } = await shopper.me();
  canary = {
    secrets: {
      name: address.name,
      phone: phoneNumber,
      street: address.street,
      openid: await openidOf(shopper),
      accountId,
      question: QUESTION,
      wish: WISH,
    },
    rows: [
      { path: "/orders", role: "SERVICE_LEAD", number: order.orderNumber },
      { path: "/after-sales", role: "SERVICE_LEAD", number: afterSales.caseNumber },
      { path: "/chats", role: "CUSTOMER_SERVICE_AGENT", number: conversationNumber },
      { path: "/privacy/requests", role: "PRIVACY_OFFICER", number: requestNumber },
    ],
  };
});

test("[check 55] Policy 5.4: lists that hold a shopper's order, case, chat and request hold nothing of the shopper", async ({
  browser,
}) => {
  for (const { path, role, number } of canary.rows) {
    const page = await openDesk(browser, role);
    await page.goto(path);
    await turnTo(page, number);
    await expectNoneOf(page, canary.secrets);
    await page.context().close();
  }
});

test("[check 55] Policy 5.4: no list of any desk holds a name, phone, street, openid or a word that a shopper wrote", async ({
  browser,
}) => {
  for (const { path, role } of areas.flatMap(({ lists = [] }) => lists)) {
    await expectCleanAt(browser, role, path);
  }
});

test("[check 55] nobody's work of today names a shopper", async ({ browser }) => {
  for (const role of ["CUSTOMER_SERVICE_AGENT", "AFTER_SALES_AGENT", "SERVICE_LEAD", "WAREHOUSE", "PRIVACY_OFFICER"]) {
    await expectCleanAt(browser, role, "/");
  }
});

async function expectCleanAt(browser: Browser, role: string, path: string): Promise<void> {
  const page = await openDesk(browser, role);
  await page.goto(path);
  await expectNoneOf(page, canary.secrets);
  await page.context().close();
}

/** What the server sent for people, what it sent for scripts, and what the browser keeps. */
async function expectNoneOf(page: Page, secrets: Canary["secrets"]): Promise<void> {
  const payload = await page.request.get(page.url(), { headers: { rsc: "1" } });
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  const texts = { page: await page.content(), payload: await payload.text(), browser: kept };
  const found = Object.entries(texts).flatMap(([where, text]) =>
    Object.entries(secrets).flatMap(([what, secret]) => (text.includes(secret) ? [`${what} in the ${where}`] : [])),
  );
  expect(found, page.url()).toEqual([]);
}

/** Page after page, until the row is there. */
async function turnTo(page: Page, number: string): Promise<void> {
  const row = page.getByText(number).first();
  const next = page.getByRole("link", { name: "下一页" });
  for (let turned = 0; turned < 40 && !(await row.isVisible()) && (await next.isVisible()); turned += 1) {
    const before = page.url();
    await next.click();
    await page.waitForURL((url) => url.href !== before);
  }
  await expect(row).toBeVisible();
}
