import { type Browser, expect, type Page, test } from "@playwright/test";
import { buy } from "../shopper/purchase.js";
import { openDesk } from "./support/desk.js";
import { press, typeInto } from "./support/keyboard.js";
import { aBuyer, type Buyer, someSku } from "./support/mall.js";

const QUESTION = "包裹显示已签收，但我没有收到。";

/** Somebody who bought something and asks about it. */
async function aQuestion(): Promise<Buyer & { number: string; conversationId: string }> {
  const buyer = await aBuyer();
  const { id: skuId } = await someSku(buyer.shopper);
  const order = await buy(buyer.shopper, { skuId, addressId: buyer.address.id });
  await buyer.shopper.write(QUESTION, { topic: "ORDER", orderId: order.id });
  const conversation = (await buyer.shopper.conversation())!;
  return { ...buyer, number: conversation.conversationNumber, conversationId: conversation.id };
}

const openChat = async (browser: Browser, id: string, look = {}): Promise<Page> => {
  const page = await openDesk(browser, "CUSTOMER_SERVICE_AGENT", look);
  await page.goto(`/chats/${id}`);
  return page;
};

const messages = (page: Page) => page.getByRole("region", { name: "消息" });

test("[check 15] by keyboard alone an agent takes a chat, answers and closes it; the shopper reads the answer", async ({
  browser,
}) => {
  const { number, conversationId, shopper } = await aQuestion();
  const page = await openDesk(browser, "CUSTOMER_SERVICE_AGENT");
  await page.goto("/chats");
  await press(page, page.getByRole("link", { name: number }));
  await expect(page.getByText("接入会话后才能看到买家和对话内容。")).toBeVisible();
  await press(page, page.getByRole("button", { name: "接入会话" }));
  await expect(messages(page)).toContainText(QUESTION);

  await typeInto(page, page.getByLabel("回复内容"), "已联系快递核实，请稍候。");
  await press(page, page.getByRole("button", { name: "发送", exact: true }));
  await expect(messages(page)).toContainText("已联系快递核实，请稍候。");
  const events = await shopper.conversationEvents(conversationId);
  expect(events.filter(({ message }) => message?.body === "已联系快递核实，请稍候。")).toHaveLength(1);

  await press(page, page.locator("summary", { hasText: "结束会话" }));
  await press(page, page.getByRole("button", { name: "结束会话" }));
  await expect(page).toHaveURL(/\/chats\?view=MINE/);
  await page.goto(`/chats/${conversationId}`);
  await expect(page.getByText("接入会话后才能看到买家和对话内容。")).toBeVisible();
  await expect(page.getByText(QUESTION)).toHaveCount(0);
  await page.context().close();
});

test("[check 10] [check 24] without JavaScript a chat is taken and answered, and a reply that was refused is still there", async ({
  browser,
}) => {
  const { conversationId } = await aQuestion();
  const page = await openChat(browser, conversationId, { javaScriptEnabled: false });
  await page.getByRole("button", { name: "接入会话" }).click();
  const asking = "请把短信验证码发给我，我帮您登录查询。";
  await page.getByLabel("回复内容").fill(asking);
  await page.getByRole("button", { name: "发送", exact: true }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expect(page.getByLabel("回复内容")).toHaveValue(asking);
  await expect(messages(page)).not.toContainText(asking);

  await page.getByLabel("回复内容").fill("您好，正在为您查询。");
  await page.getByRole("button", { name: "发送", exact: true }).click();
  await expect(messages(page)).toContainText("您好，正在为您查询。");
  await page.context().close();
});

test("[check 17] when a chat is closed, the keyboard stands on the one below it among those in hand", async ({
  browser,
}) => {
  const chats = [await aQuestion(), await aQuestion()];
  const page = await openChat(browser, chats[0]!.conversationId);
  for (const { conversationId } of chats) {
    await page.goto(`/chats/${conversationId}`);
    await page.getByRole("button", { name: "接入会话" }).click();
    await expect(messages(page)).toContainText(QUESTION);
  }
  await page.goto("/chats?view=MINE");
  const numbers = await page.getByRole("rowheader").allTextContents();
  const mine = numbers.findIndex((number) => chats.some((chat) => number.includes(chat.number)));
  await page.getByRole("link", { name: numbers[mine]!.trim() }).click();
  await page.locator("summary", { hasText: "结束会话" }).click();
  await page.getByRole("button", { name: "结束会话" }).click();
  await expect(page.getByRole("rowheader").filter({ hasText: numbers[mine]! })).toHaveCount(0);
  await expect(page.getByRole("link", { name: numbers[mine + 1]!.trim() })).toBeFocused();
  await page.context().close();
});

test("[check 56] [check 17] Policy 5.5: the phone number is masked in the page, and shown in clear with a reason for minutes", async ({
  browser,
}) => {
  const { conversationId, phoneNumber } = await aQuestion();
  const page = await openChat(browser, conversationId);
  await page.getByRole("button", { name: "接入会话" }).click();
  const person = page.getByRole("region", { name: "买家" });
  await expect(person).toContainText(`${phoneNumber.slice(0, 3)}****${phoneNumber.slice(-4)}`);
  expect(await page.content()).not.toContain(phoneNumber);

  const phone = person.locator("dd").nth(1);
  await phone.getByText("显示", { exact: true }).click();
  await phone.getByLabel("查看理由").selectOption({ label: "回电买家或收货人" });
  await phone.getByRole("button", { name: "显示 5 分钟" }).click();
  await expect(phone).toContainText(phoneNumber);
  await phone.getByRole("button", { name: "隐藏" }).click();
  await expect(phone).not.toContainText(phoneNumber);
  // [check 17]: what was opened has closed, and the keyboard is where it was opened.
  await expect(phone.locator("summary")).toBeFocused();
  await page.context().close();
});

test("Policy 9.1.2: a call about personal data is written down as a request, and the form says what is missing", async ({
  browser,
}) => {
  const page = await openDesk(browser, "CUSTOMER_SERVICE_AGENT");
  await page.goto("/hotline/new");
  await page.getByLabel("是否涉及个人信息").selectOption("yes");
  await page.getByLabel("来电人").selectOption({ label: "买家" });
  await page.getByLabel("来电号码").fill("19900000077");
  await page.getByLabel("来电内容").fill("想要一份自己的信息。");
  await page.getByRole("button", { name: "登记来电" }).click();
  await expect(page.getByLabel("请求类型")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("来电内容")).toHaveValue("想要一份自己的信息。");

  await page.getByLabel("请求类型").selectOption("COPY");
  await page.getByRole("button", { name: "登记来电" }).click();
  await expect(page.getByText("已登记，由隐私专员处理")).toBeVisible();
  expect(await page.content()).not.toContain("19900000077");
  await page.context().close();
});
