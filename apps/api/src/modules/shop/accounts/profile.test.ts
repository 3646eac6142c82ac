import { beforeAll, describe, expect, it } from "vitest";
import { accountSummary, openidOf } from "#shop/accounts";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aPhoneNumber, aShopper, type ShopperPersona } from "./fixtures.js";

const BIND = `mutation ($input: BindPhoneInput!) { bindPhone(input: $input) {
  __typename
  ... on Account { phoneNumber hasPhone }
  ... on Refusal { code }
} }`;
const RENAME = `mutation ($input: UpdateNicknameInput!) { updateNickname(input: $input) {
  __typename
  ... on Account { nickname accountName }
  ... on InvalidInput { fields { path code } }
  ... on Refusal { code }
} }`;

let mall: Mall;
let people = 0;
beforeAll(async () => {
  mall = await aMall();
});

/** Somebody whom the sandbox knows too, and who is using the mini program now. */
async function aWeChatUser(): Promise<ShopperPersona & { user: string }> {
  const user = `profile-${++people}-${Date.now()}`;
  const { openid } = mall.sandbox.world.wx.users.logIn(user);
  return { user, ...(await aShopper(mall.system, { openid, phoneNumber: null })) };
}
const phoneCode = (user: string, phoneNumber: string) =>
  mall.sandbox.world.wx.phones.issueCode(user, { phone: phoneNumber.slice(3), countryCode: "86" });
const bind = (code: string, as: ShopperPersona) => mall.ask(BIND, { input: { code } }, as);
const rename = (nickname: string, as: ShopperPersona) => mall.ask(RENAME, { input: { nickname } }, as);

describe("binding a phone [item 24]", () => {
  it("takes the number WeChat vouches for, in E.164", async () => {
    const shopper = await aWeChatUser();
    const number = aPhoneNumber();
    expect(await accountSummary(mall.world.db, shopper.accountId)).toMatchObject({ hasPhone: false, status: "ACTIVE" });
    expect(await bind(phoneCode(shopper.user, number), shopper)).toMatchObject({ phoneNumber: number, hasPhone: true });
    expect(await accountSummary(mall.world.db, shopper.accountId)).toMatchObject({ hasPhone: true });
  });

  it("a code works once, and only for the person it was given to", async () => {
    const [shopper, other] = [await aWeChatUser(), await aWeChatUser()];
    const code = phoneCode(shopper.user, aPhoneNumber());
    expect((await bind(code, other)).code).toBe("WECHAT_CODE_REFUSED");
    const fresh = phoneCode(shopper.user, aPhoneNumber());
    expect((await bind(fresh, shopper)).__typename).toBe("Account");
    expect((await bind(fresh, shopper)).code).toBe("WECHAT_CODE_REFUSED");
  });

  it("a number has one live account: the second is told, and keeps what it had [item 25]", async () => {
    const [first, second] = [await aWeChatUser(), await aWeChatUser()];
    const number = aPhoneNumber();
    await bind(phoneCode(first.user, number), first);
    expect((await bind(phoneCode(second.user, number), second)).code).toBe("PHONE_TAKEN");
    expect(await accountSummary(mall.world.db, second.accountId)).toMatchObject({ hasPhone: false });
  });

  it("the number stands nowhere in clear: Policy 5.3", async () => {
    const shopper = await aWeChatUser();
    const number = aPhoneNumber();
    await bind(phoneCode(shopper.user, number), shopper);
    const [rows] = await mall.databases.mall.pool.promise().query("select * from accounts");
    const dump = (rows as Record<string, unknown>[])
      .flatMap(Object.values)
      .map((value) => (Buffer.isBuffer(value) ? value.toString("latin1") : String(value)));
    expect(dump.join("\n")).not.toContain(number.slice(3));
  });
});

describe("the nickname", () => {
  it("can be changed, sealed, and passes the content check first [item 29]", async () => {
    const shopper = await aWeChatUser();
    expect(await rename("  爱喝茶的猫 ", shopper)).toMatchObject({ nickname: "爱喝茶的猫" });
    expect((await rename("坏话[risky]", shopper)).code).toBe("TEXT_REFUSED");
    expect((await rename("说不准[review]", shopper)).code).toBe("TEXT_REFUSED");
    expect(await mall.ask("{ me { nickname } }", {}, shopper)).toEqual({ nickname: "爱喝茶的猫" });
  });

  it("says what is wrong with its form without asking WeChat", async () => {
    const shopper = await aWeChatUser();
    expect((await rename("", shopper)).fields).toEqual([{ path: "nickname", code: "REQUIRED" }]);
    expect((await rename("长".repeat(21), shopper)).fields).toEqual([{ path: "nickname", code: "TOO_LONG" }]);
  });

  it("stays as it was while WeChat cannot judge, as for somebody who has not been there lately", async () => {
    const { openid } = mall.sandbox.world.wx.users.meet(`long-ago-${Date.now()}`);
    const shopper = await aShopper(mall.system, { openid });
    expect((await rename("新名字", shopper)).code).toBe("WECHAT_UNAVAILABLE");
  });
});

it("openidOf opens what was sealed at sign-in", async () => {
  const shopper = await aWeChatUser();
  expect(await openidOf(mall.system, shopper.accountId)).toBe(shopper.openid);
});
