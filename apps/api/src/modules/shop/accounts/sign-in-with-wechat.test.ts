import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { currentPolicy } from "#privacy/policies";
import { aMall, type Mall } from "../../../../test/mall.js";
import { newAccountName } from "./create-account.js";
import { accounts } from "./tables.js";

const SIGN_IN = `mutation ($input: SignInWithWeChatInput!) { signInWithWeChat(input: $input) {
  __typename
  ... on ShopperSession { accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt }
  ... on Refusal { code message }
} }`;
const ME = "{ me { id accountName nickname phoneNumber hasPhone } }";

let mall: Mall;
let policy: { version: string; textHash: string };
let people = 0;

beforeAll(async () => {
  mall = await aMall();
  policy = await currentPolicy(mall.world.db, mall.clock.now());
});

const somebody = () => `person-${++people}-${Date.now()}`;
const codeFor = (user: string) => mall.sandbox.world.wx.login.issueCode(user);
const signIn = async (input: object): Promise<Record<string, string>> =>
  (await mall.run<{ signInWithWeChat: Record<string, string> }>(SIGN_IN, { input })).signInWithWeChat;
const me = async (token = "") => (await mall.run<{ me: Record<string, unknown> }>(ME, {}, { token })).me;
const accountsOf = (user: string) => {
  const { openid } = mall.sandbox.world.wx.users.meet(user);
  return mall.world.db
    .select()
    .from(accounts)
    .where(eq(accounts.openidIndex, mall.world.blindIndex("OPENID", openid)));
};

describe("signing in with WeChat", () => {
  it("makes an account the first time and finds it again the next: Policy 2.4", async () => {
    const user = somebody();
    const first = await signIn({ code: codeFor(user), policy });
    const second = await signIn({ code: codeFor(user), policy });
    expect([first.__typename, second.__typename]).toEqual(["ShopperSession", "ShopperSession"]);
    expect((await me(first.accessToken)).id).toBe((await me(second.accessToken)).id);
    expect(await accountsOf(user)).toHaveLength(1);
  });

  it("answers tokens of 15 minutes and 30 days, kept as digests only", async () => {
    const session = await signIn({ code: codeFor(somebody()), policy });
    const [access, refresh] = [session.accessTokenExpiresAt!, session.refreshTokenExpiresAt!].map(Date.parse);
    expect(session.accessToken).toMatch(/^sho_[\w-]{43}$/);
    expect(session.refreshToken).toMatch(/^shr_[\w-]{43}$/);
    expect(Math.round((access! - mall.clock.now().getTime()) / 60_000)).toBe(15);
    expect(Math.round((refresh! - mall.clock.now().getTime()) / 86_400_000)).toBe(30);
    const [rows] = await mall.databases.mall.pool.promise().query("select * from shopper_sessions");
    expect(JSON.stringify(rows)).not.toContain(session.accessToken);
  });

  it("without the agreement asks WeChat nothing, stores nothing, and leaves the code unspent [item 4]", async () => {
    const user = somebody();
    const code = codeFor(user);
    const refused = await signIn({ code });
    expect(refused.code).toBe("POLICY_AGREEMENT_REQUIRED");
    expect(await accountsOf(user)).toEqual([]);
    expect((await signIn({ code, policy })).__typename).toBe("ShopperSession");
  });

  it("refuses an agreement to other words than those in force, likewise before asking WeChat", async () => {
    const user = somebody();
    const code = codeFor(user);
    const otherText = { ...policy, textHash: "0".repeat(64) };
    expect((await signIn({ code, policy: otherText })).code).toBe("POLICY_CHANGED");
    expect((await signIn({ code, policy: { ...policy, version: "99" } })).code).toBe("POLICY_CHANGED");
    expect(await accountsOf(user)).toEqual([]);
    expect((await signIn({ code, policy })).__typename).toBe("ShopperSession");
  });

  it("two first sign-ins at once make one account", async () => {
    const user = somebody();
    const codes = Array.from({ length: 6 }, () => codeFor(user));
    const sessions = await Promise.all(codes.map((code) => signIn({ code, policy })));
    expect(sessions.map((session) => session.__typename)).toEqual(Array(6).fill("ShopperSession"));
    const ids = await Promise.all(sessions.map(async (session) => (await me(session.accessToken)).id));
    expect(new Set(ids).size).toBe(1);
    expect(await accountsOf(user)).toHaveLength(1);
  });

  it("a code works once, and one that was used or never issued is refused", async () => {
    const code = codeFor(somebody());
    await signIn({ code, policy });
    expect((await signIn({ code, policy })).code).toBe("WECHAT_CODE_REFUSED");
    expect((await signIn({ code: "never-issued", policy })).code).toBe("WECHAT_CODE_REFUSED");
  });

  it("a user whom WeChat blocks gets no session", async () => {
    const user = somebody();
    const code = codeFor(user);
    mall.sandbox.world.wx.users.meet(user, { risky: true });
    expect((await signIn({ code, policy })).code).toBe("WECHAT_USER_BLOCKED");
    expect(await accountsOf(user)).toEqual([]);
  });

  it("the account name is drawn by lot and is the default nickname [item 23]", async () => {
    const { accessToken } = await signIn({ code: codeFor(somebody()), policy });
    const { accountName, nickname } = await me(accessToken);
    expect(accountName).toMatch(/^用户[0-9A-HJKMNP-TV-Z]{10}$/);
    expect(nickname).toBe(accountName);
    const names = Array.from({ length: 500 }, newAccountName);
    expect(new Set(names).size).toBe(500);
  });

  it("registration asks for nothing but WeChat's word: no phone, no picture, no name [item 22]", async () => {
    const { accessToken } = await signIn({ code: codeFor(somebody()), policy });
    expect(await me(accessToken)).toMatchObject({ phoneNumber: null, hasPhone: false });
  });

  it("keeps openid and unionid sealed: no column shows them. Policy 5.3", async () => {
    const user = somebody();
    const { openid } = mall.sandbox.world.wx.users.meet(user, { unionid: `union-${user}` });
    await signIn({ code: codeFor(user), policy });
    const [rows] = await mall.databases.mall.pool.promise().query("select * from accounts");
    const dump = (rows as Record<string, unknown>[])
      .flatMap((row) => Object.values(row))
      .map((value) => (Buffer.isBuffer(value) ? value.toString("latin1") : String(value)))
      .join("\n");
    expect(dump).not.toContain(openid);
    expect(dump).not.toContain(`union-${user}`);
    const [account] = await accountsOf(user);
    const key = await mall.world.keys.open(account!.keyId);
    expect(key.open({ column: "accounts.openid", row: account!.id }, account!.openid!)).toBe(openid);
    expect(key.open({ column: "accounts.unionid", row: account!.id }, account!.unionid!)).toBe(`union-${user}`);
  });
});
