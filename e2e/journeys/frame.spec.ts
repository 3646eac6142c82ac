import { expect, type Page, test } from "@playwright/test";
import { areas } from "./areas/index.js";
import { openDesk } from "./support/desk.js";
import { type CountingApi, countApi, nobody, type PortalApart, startPortal } from "./support/portal-apart.js";

test.describe("what a page asks the API", () => {
  let api: CountingApi;
  let portal: PortalApart;
  test.beforeAll(async () => {
    for (const { prepare } of areas) await prepare?.();
    api = await countApi();
    portal = await startPortal(api.url);
  });
  test.afterAll(async () => {
    await portal.stop();
    api.stop();
  });

  const pages = areas.flatMap((area) => area.pages).filter(({ role, name }) => role && !/^not-/.test(name));
  for (const { name, role, open } of pages) {
    test(`[check 8] the first paint of ${name} needs one GraphQL query, its frame included`, async ({ browser }) => {
      const page = await openDesk(browser, role!);
      await open(page);
      const { pathname, search } = new URL(page.url());
      api.take();
      await page.goto(`${portal.url}${pathname}${search}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("navigation").first()).toBeAttached();
      expect(api.take()).toHaveLength(1);
      await page.context().close();
    });
  }
});

test.describe("an API that does not answer", () => {
  let portal: PortalApart;
  test.beforeAll(async () => {
    portal = await startPortal(await nobody());
  });
  test.afterAll(() => portal.stop());

  for (const javaScriptEnabled of [true, false]) {
    test(`[check 26] shows words and the request id of the answer, to be copied, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
      browser,
    }) => {
      const page = await openDesk(browser, "SERVICE_LEAD", { javaScriptEnabled });
      const answer = await page.goto(`${portal.url}/orders`);
      await expectRequestId(page, answer?.headers()["x-request-id"]);
      await page.context().close();
    });
  }

  test("[check 24] [check 26] a form that could not be sent keeps what was typed and names its request", async ({
    browser,
  }) => {
    const page = await openDesk(browser, "SERVICE_LEAD", { javaScriptEnabled: false });
    await page.context().clearCookies();
    await page.goto(`${portal.url}/sign-in`);
    await page.getByLabel("邮箱").fill("somebody@demo.mall");
    await page.getByLabel("密码").fill("something");
    await page.getByLabel("动态验证码").fill("123456");
    await page.getByRole("button", { name: "登录" }).click();
    const alert = page.getByRole("alert").filter({ hasText: "没有完成" });
    await expect(alert.locator(".select-all")).toHaveText(/^[\w-]{8,64}$/);
    await expect(page.getByLabel("邮箱")).toHaveValue("somebody@demo.mall");
    await page.context().close();
  });
});

async function expectRequestId(page: Page, requestId: string | undefined): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("页面暂时无法显示");
  const shown = page.locator("code");
  await expect(shown).toHaveText(requestId ?? "no header");
  await expect(shown).toHaveCSS("user-select", "all");
}
