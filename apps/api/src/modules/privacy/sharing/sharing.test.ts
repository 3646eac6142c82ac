import { eq } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { WECHAT_FIELDS } from "#gateways/wechat";
import { WECHAT_PAY_FIELDS } from "#gateways/wechat-pay";
import { startOfShanghaiDay } from "#kernel/clock";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aStaffMember } from "../../platform/staff/fixtures.js";
import { aShopper } from "../../shop/accounts/fixtures.js";
import { firstPartners } from "./first-partners.js";
import { registerFirstPartners, SharingRefused, sharingGate, sharingSubject } from "./index.js";
import { refusalOf } from "./rules.js";
import { readSubject } from "./subject.js";
import { dataRecipients, sharingRecords } from "./tables.js";

let mall: Mall;
beforeAll(async () => {
  mall = await aMall();
});

const change = (set: Partial<typeof dataRecipients.$inferInsert>) =>
  mall.world.db.transact((tx) => tx.update(dataRecipients).set(set).where(eq(dataRecipients.code, "WECHAT")));
afterEach(() => change({ status: "ACTIVE", contractEndsOn: null, region: "MAINLAND" }));

const aSubject = () => `case-${Math.random().toString(36).slice(2)}`;
const recordsOf = (orderRef: string) =>
  mall.world.db.select().from(sharingRecords).where(eq(sharingRecords.orderRef, orderRef));
const pass = (fields: string[], orderRef: string, operation = "CHECK_TEXT") =>
  sharingGate(mall.world)("WECHAT", operation, fields, orderRef);
const textCheck = (openid: string) =>
  mall.world.gateways.wechat.checkText({ openid, scene: "PROFILE", content: "你好" });
const LEDGER = `query ($after: String) { sharingLedger(first: 50, after: $after) {
  nodes { orderRef refusal result } pageInfo { hasNextPage endCursor } } }`;

/** Reads the officer's ledger page by page: other tests have written to it as well, some of them in years to come. */
async function findInLedger(orderRef: string, officer: { token: string }) {
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await mall.ask(LEDGER, { after }, officer);
    const found = nodes.find((node: { orderRef: string }) => node.orderRef === orderRef);
    if (found || !pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

const visitor = () => mall.sandbox.world.wx.users.logIn(aSubject()).openid;

describe("the sharing gate: Policy 4.1", () => {
  it("[item 138] lets agreed fields of an active partner pass, and writes down names, purpose and basis", async () => {
    const subject = aSubject();
    await pass(["openid", "content"], subject);
    expect(await recordsOf(subject)).toEqual([
      expect.objectContaining({
        recipient: "WECHAT",
        operation: "CHECK_TEXT",
        fields: ["openid", "content"],
        purpose: "TRANSACTION_SECURITY",
        basis: "LEGAL_OBLIGATION",
        result: "PASSED",
        refusal: null,
      }),
    ]);
  });

  it("[E1] stops a field that was not agreed, logs names only, and the row survives", async () => {
    const subject = aSubject();
    await expect(pass(["openid", "content", "birthday"], subject)).rejects.toMatchObject({ code: "FIELD_NOT_AGREED" });
    const [record] = await recordsOf(subject);
    expect(record).toMatchObject({
      result: "REFUSED",
      refusal: "FIELD_NOT_AGREED",
      fields: ["openid", "content", "birthday"],
    });
  });

  it("[item 75] [E2] [run 6] WeChat Pay gets order number, amount, payer openid and protocol fields, and no name", async () => {
    const gate = sharingGate(mall.world);
    const order = [...WECHAT_PAY_FIELDS.CREATE_ORDER].filter((field) => field !== "attach");
    await expect(gate("WECHAT_PAY", "CREATE_ORDER", order)).resolves.toBeUndefined();
    for (const extra of [
      "payer.name",
      "payer.phone",
      "attach",
      "detail.goods_detail[].goods_name",
      "scene_info.device_id",
    ]) {
      await expect(gate("WECHAT_PAY", "CREATE_ORDER", [...order, extra])).rejects.toBeInstanceOf(SharingRefused);
    }
  });

  it("[item 140] sends nothing to a suspended partner, from the next call on", async () => {
    const openid = visitor();
    await textCheck(openid);
    await change({ status: "SUSPENDED" });
    const before = mall.sandbox.world.wx.users.byOpenid(openid);
    await expect(textCheck(openid)).rejects.toMatchObject({ code: "SUSPENDED" });
    expect(mall.sandbox.world.wx.users.byOpenid(openid)).toEqual(before);
  });

  it("sends nothing once the contract has ended, and everything through its last day in Shanghai", () => {
    const agreement = { status: "ACTIVE", region: "MAINLAND", contractEndsOn: "2026-02-28", fields: [] } as const;
    const midnight = startOfShanghaiDay("2026-03-01");
    expect(refusalOf(agreement, [], new Date(midnight.getTime() - 1))).toBeNull();
    expect(refusalOf(agreement, [], midnight)).toBe("CONTRACT_ENDED");
  });

  it("sends nothing abroad: Policy 5.9.3", async () => {
    await change({ region: "ABROAD" });
    await expect(pass(["openid"], aSubject())).rejects.toMatchObject({ code: "ABROAD" });
  });

  it("knows no partner and no operation but the registered ones", async () => {
    await expect(pass([], aSubject(), "TELL_EVERYTHING")).rejects.toMatchObject({ code: "OPERATION_NOT_AGREED" });
    await expect(sharingGate(mall.world)("COURIER" as "WECHAT", "SHIP", [])).rejects.toMatchObject({
      code: "NOT_REGISTERED",
    });
  });

  it("lets no call out of an open transaction", async () => {
    const subject = aSubject();
    await expect(mall.world.db.transact(() => pass(["openid"], subject))).rejects.toThrow("inside a transaction");
    expect(await recordsOf(subject)).toEqual([]);
  });

  it("agrees to every field the gateways can send, save the one the mall never fills", () => {
    const agreed = Object.fromEntries(
      firstPartners.flatMap(({ operations }) =>
        operations.map(({ operation, fields }) => [operation, [...fields].sort()]),
      ),
    );
    const sent = Object.fromEntries(
      Object.entries({ ...WECHAT_FIELDS, ...WECHAT_PAY_FIELDS }).map(([operation, fields]) => [
        operation,
        fields.filter((field) => field !== "attach").sort(),
      ]),
    );
    expect(agreed).toEqual(sent);
  });

  it("every operation that carries something about a person says what, in words", () => {
    for (const { operations } of firstPartners) {
      for (const { basis, information } of operations) expect(information === null).toBe(basis === "NO_PERSONAL_DATA");
    }
  });
});

describe("the register", () => {
  it("[item 137] is public: who receives what, for what, in both languages", async () => {
    const READ = "{ dataRecipients { code legalName kind status operations { operation purpose information } } }";
    const { dataRecipients: list } = await mall.run<{ dataRecipients: { code: string; legalName: string }[] }>(READ);
    expect(list.map(({ code, legalName }) => [code, legalName])).toEqual([
      ["WECHAT", "深圳市腾讯计算机系统有限公司"],
      ["WECHAT_PAY", "财付通支付科技有限公司"],
    ]);
    expect(JSON.stringify(list)).toContain("订单号、交易金额");
    expect(JSON.stringify(list)).not.toContain("CERTIFICATES");
    const english = await mall.run(READ, {}, { language: "en" });
    expect(JSON.stringify(english)).toContain("Order number, amount");
  });

  it("entering the first partners again leaves what staff decided", async () => {
    await change({ status: "SUSPENDED" });
    await registerFirstPartners(mall.system);
    const [wechat] = await mall.world.db.select().from(dataRecipients).where(eq(dataRecipients.code, "WECHAT"));
    expect(wechat?.status).toBe("SUSPENDED");
  });
});

describe("the ledger", () => {
  const MY =
    "{ me { sharingRecords { nodes { recipient recipientName operation information orderRef } pageInfo { hasNextPage } } } }";

  it("[item 139] [E6] shows a person who received data about them, and nobody else's", async () => {
    const [person, other] = [await aShopper(mall.system), await aShopper(mall.system)];
    const gate = sharingGate(mall.world);
    await gate("WECHAT_PAY", "QUERY_ORDER", ["out_trade_no", "mchid"], sharingSubject(person.accountId, "20260101A"));
    await gate("WECHAT", "CHECK_TEXT", ["content"], sharingSubject(other.accountId));
    const { me } = await mall.run<{ me: { sharingRecords: { nodes: object[] } } }>(MY, {}, person);
    expect(me.sharingRecords.nodes).toEqual([
      {
        recipient: "WECHAT_PAY",
        recipientName: "财付通支付科技有限公司",
        operation: "QUERY_ORDER",
        information: "订单号",
        orderRef: "20260101A",
      },
    ]);
  });

  it("what was stopped never went, so the person's list leaves it out and the officer's has it", async () => {
    const person = await aShopper(mall.system);
    const subject = sharingSubject(person.accountId, aSubject());
    await expect(pass(["openid", "birthday"], subject)).rejects.toThrow();
    const { me } = await mall.run<{ me: { sharingRecords: { nodes: object[] } } }>(MY, {}, person);
    expect(me.sharingRecords.nodes).toEqual([]);
    const officer = await aStaffMember(mall.system, { roles: ["PRIVACY_OFFICER"] });
    const { orderRef } = readSubject(subject);
    expect(await findInLedger(orderRef!, officer)).toEqual({
      orderRef,
      refusal: "FIELD_NOT_AGREED",
      result: "REFUSED",
    });
  });

  it("the whole of it is for those who may read it", async () => {
    const agent = await aStaffMember(mall.system, { roles: ["CUSTOMER_SERVICE_AGENT"] });
    const { errors } = await mall.answer("{ sharingLedger { nodes { id } } }", {}, agent);
    expect(errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
  });

  it("pages through the newest first", async () => {
    const person = await aShopper(mall.system);
    for (const ref of ["a1", "a2", "a3"]) await pass(["content"], sharingSubject(person.accountId, ref));
    const PAGE = `query ($after: String) { me { sharingRecords(first: 2, after: $after) { nodes { orderRef } pageInfo { endCursor hasNextPage } } } }`;
    const first = (await mall.ask(PAGE, {}, person)).sharingRecords;
    const second = (await mall.ask(PAGE, { after: first.pageInfo.endCursor }, person)).sharingRecords;
    const refs = [...first.nodes, ...second.nodes].map(({ orderRef }: { orderRef: string }) => orderRef);
    expect(refs.sort()).toEqual(["a1", "a2", "a3"]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it("a subject is an account, an order, both or nobody", () => {
    const account = "acc_00000000000000000000000001";
    expect(readSubject(sharingSubject(account, "N1"))).toEqual({ accountId: account, orderRef: "N1" });
    expect(readSubject(account)).toEqual({ accountId: account, orderRef: null });
    expect(readSubject("N1")).toEqual({ accountId: null, orderRef: "N1" });
    expect(readSubject(undefined)).toEqual({ accountId: null, orderRef: null });
  });
});
