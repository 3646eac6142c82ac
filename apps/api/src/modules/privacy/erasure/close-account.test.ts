import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { contextFor } from "#kernel/context";
import { consigneeOf, orderIdByNumber, orderOf } from "#shop/orders";
import { aMall, type Mall } from "../../../../test/mall.js";
import { searchEverywhere } from "../../../search-everywhere.js";
import { aMessage } from "../../care/support/fixtures.js";
import { aStagedPicture } from "../../platform/files/fixtures.js";
import { storedFiles } from "../../platform/files/tables.js";
import { accountIdByPhone, openidOf, phoneNumberOf } from "../../shop/accounts/index.js";
import { accountByOpenid } from "../../shop/accounts/queries.js";
import { signInWithWeChat } from "../../shop/accounts/sign-in-with-wechat.js";
import { accounts, deliveryAddresses } from "../../shop/accounts/tables.js";
import { updateNickname } from "../../shop/accounts/update-nickname.js";
import { aSku } from "../../shop/catalog/fixtures.js";
import { anOrder, granted } from "../../shop/orders/fixtures.js";
import { orders } from "../../shop/orders/tables.js";
import { aPaidOrder } from "../../shop/payments/fixtures.js";
import { noteNotification } from "../../shop/payments/note-notification.js";
import { paymentNotifications } from "../../shop/payments/tables.js";
import { confirmedByCode } from "../data-subject-requests/fixtures.js";
import { requestOf } from "../data-subject-requests/queries.js";
import { submitRequest } from "../data-subject-requests/submit-request.js";
import { withdrawRequest } from "../data-subject-requests/withdraw-request.js";
import { currentPolicy } from "../policies/index.js";
import { closureByNumber, isValid } from "./certificate.js";
import { anEndedOrder, end, leaving } from "./closing-fixtures.js";
import { carryOut } from "./run-closure.js";
import { accountClosures, type ClosureRow, closureItems } from "./tables.js";

let mall: Mall;
let steps: ReturnType<typeof leaving>;
beforeAll(async () => {
  mall = await aMall();
  steps = leaving(mall);
});

const CERTIFICATE = `query ($number: String!, $code: String!) { closureCertificate(number: $number, code: $code) {
  ... on ClosureCertificate {
    status restrictedUntil keysDestroyed items { name outcome rows keptUntil law } steps { name doneAt dueAt }
  }
  ... on Refusal { code }
} }`;
const certificate = (number: string, code: string) =>
  mall.ask(CERTIFICATE, { number, code }, { token: undefined } as never);

interface ItemSeen {
  name: string;
  outcome: string;
}

const CANARY = "金丝雀九一七";

describe("closing an account, Policy 6.6", () => {
  it("[C2] [C14] [item 193] leaves no profile value, unrelated chat or lookup value anywhere, nothing of it opens, and the paid order stays restricted until its date", async () => {
    const buyer = await mall.aBuyer();
    granted(await updateNickname(buyer.ctx, { nickname: CANARY }));
    const order = await anEndedOrder(mall, buyer);
    const unpaid = await anOrder(buyer, [await aSku(mall.system)]);
    await end(mall, unpaid, { status: "CANCELLED" });
    granted(await aMessage(buyer.ctx, `${CANARY}问候：请问几点上班`));
    const staged = await aStagedPicture(buyer.ctx);
    const [openid, phone] = [
      await openidOf(buyer.ctx, buyer.accountId),
      await phoneNumberOf(buyer.ctx, buyer.accountId),
    ];
    const [before] = await mall.world.db.select().from(accounts).where(eq(accounts.id, buyer.accountId));
    const values = { nickname: CANARY, openid, phone: phone!, name: before!.accountName! };
    const search = () => searchEverywhere({ ...mall.world, databases: mall.databases }, values);
    const held = (await search()).map(({ what, as, where }) => `${what} ${as} ${where}`);
    expect(held).toEqual(
      expect.arrayContaining([
        "nickname opened accounts.nickname",
        "nickname opened conversation_messages.body",
        "phone opened accounts.phone_number",
        "openid OPENID lookup accounts.openid_index",
        "phone PHONE lookup accounts.phone_index",
        "name utf8 accounts.account_name",
      ]),
    );

    const { row, certificateNumber, certificateCode } = await steps.closed(buyer);

    const [after] = await mall.world.db.select().from(accounts).where(eq(accounts.id, buyer.accountId));
    expect(after).toMatchObject({
      status: "CLOSED",
      accountName: null,
      openid: null,
      nickname: null,
      phoneNumber: null,
    });
    expect(await search()).toEqual([]);
    await expect(mall.world.keys.open(before!.keyId)).rejects.toThrow("destroyed");
    expect(await mall.world.db.$count(deliveryAddresses, eq(deliveryAddresses.accountId, buyer.accountId))).toBe(0);
    expect(await mall.world.db.$count(storedFiles, eq(storedFiles.id, staged))).toBe(0);
    await expect(mall.world.gateways.objectStorage.get(`files/${staged}`, { maxBytes: 1e6 })).rejects.toThrow();

    expect(await orderOf(mall.world.db, order.id)).toBeUndefined();
    expect(await orderIdByNumber(mall.world.db, order.orderNumber)).toBeUndefined();
    expect(await mall.world.db.$count(orders, eq(orders.id, unpaid.id))).toBe(0);
    const [kept] = await mall.world.db.select().from(orders).where(eq(orders.id, order.id));
    expect(kept!.restrictedAt).toBeInstanceOf(Date);
    expect((await consigneeOf(mall.system, kept!)).name).toBe("张小满");
    const paper = await certificate(certificateNumber, certificateCode);
    expect(paper).toMatchObject({ status: "RESTRICTED", restrictedUntil: kept!.retentionUntil!.toISOString() });
    const restricted = paper.items.find((item: ItemSeen) => item.name === "orders" && item.outcome === "RESTRICTED");
    expect(restricted).toMatchObject({ outcome: "RESTRICTED", rows: 1, keptUntil: paper.restrictedUntil });
    expect(restricted.law).toContain("《电子商务法》第三十一条");
    expect(paper.keysDestroyed).toBeGreaterThan(0);
    expect(paper.steps.filter(({ doneAt }: { doneAt: string | null }) => !doneAt)).toEqual([
      { name: "RETENTION_ENDED", doneAt: null, dueAt: paper.restrictedUntil },
    ]);
    expect(await isValid(mall.system, certificateNumber)).toBe(true);
    expect(await certificate(certificateNumber, "0".repeat(32))).toEqual({ code: "NOT_FOUND" });
    expect(await requestOf(mall.world.db, row.requestId)).toMatchObject({
      status: "CLOSED",
      outcome: "PARTIAL",
      deliveredHow: "CERTIFICATE",
    });
  });

  it("[C6] Policy 5.9.1: completed on a 29th of February it is there three years later on the 28th, and gone after the night of the 1st", async () => {
    const buyer = await mall.aBuyer();
    const order = await anEndedOrder(mall, buyer, new Date("2024-02-29T18:00:00+08:00"));
    const news = { eventId: randomUUID(), subject: "told again", orderId: order.id };
    await mall.world.db.transact((tx) => noteNotification(tx, mall.system, news));
    const noted = () => mall.world.db.$count(paymentNotifications, eq(paymentNotifications.orderId, order.id));
    const { certificateNumber } = await steps.closed(buyer);
    const [kept] = await mall.world.db.select().from(orders).where(eq(orders.id, order.id));
    const inNight = async (of: string) => {
      mall.clock.moveTo(new Date(`${of}+08:00`));
      await mall.sweep("privacy/erasure.endRetention");
      return mall.world.db.$count(orders, eq(orders.id, order.id));
    };
    expect(await inNight("2027-02-28T23:59:00")).toBe(1);
    expect(await closureByNumber(mall.world.db, certificateNumber)).toMatchObject({ status: "RESTRICTED" });
    expect(await noted()).toBeGreaterThan(0);
    expect(await inNight("2027-03-01T23:59:00")).toBe(0);
    expect(await noted()).toBe(0);
    for (const keyId of [kept!.keyId, kept!.consigneeKeyId!]) {
      await expect(mall.world.keys.open(keyId)).rejects.toThrow("destroyed");
    }
    expect(await closureByNumber(mall.world.db, certificateNumber)).toMatchObject({ status: "ENDED" });
    mall.clock.moveTo(new Date());
  });

  it("[C5] [item 194] the same openid comes back as a new person: agrees first, and finds nothing of before", async () => {
    const buyer = await mall.aBuyer();
    granted(await updateNickname(buyer.ctx, { nickname: CANARY }));
    await anEndedOrder(mall, buyer);
    const openid = await openidOf(buyer.ctx, buyer.accountId);
    const { certificateNumber } = await steps.closed(buyer);
    expect(await accountByOpenid(mall.system, openid)).toBeUndefined();
    const anyone = contextFor(mall.world, { kind: "ANYONE" }, "zh", "again");
    expect(await signInWithWeChat(anyone, { code: await mall.phones.signInCode(buyer.user) })).toMatchObject({
      code: "POLICY_AGREEMENT_REQUIRED",
    });
    const { version, textHash } = await currentPolicy(mall.world.db, mall.clock.now());
    const code = await mall.phones.signInCode(buyer.user);
    const session = granted(await signInWithWeChat(anyone, { code, policy: { version, textHash } }));
    const { me, ...rest } = await mall.run<Record<string, never>>(
      `{ me { id nickname phoneNumber cart { items { id } } } myAddresses { id } myOrders(first: 20) { nodes { id } }
         myRequests(first: 20) { nodes { id } } myNotifications(first: 20) { nodes { id } } myConversation { id }
         myAfterSalesCases(first: 20) { nodes { id } } myConsentReceipts(first: 20) { nodes { act } } }`,
      {},
      { token: session.accessToken },
    );
    expect(me).not.toMatchObject({ id: buyer.accountId });
    expect(me).toMatchObject({ phoneNumber: null, cart: { items: [] } });
    expect(JSON.stringify(me)).not.toContain(CANARY);
    const empty = { nodes: [] };
    expect(rest).toMatchObject({
      myAddresses: [],
      myOrders: empty,
      myRequests: empty,
      myNotifications: empty,
      myConversation: null,
      myAfterSalesCases: empty,
    });
    expect((rest.myConsentReceipts as unknown as { nodes: object[] }).nodes).toHaveLength(1);
    expect(await isValid(mall.system, certificateNumber)).toBe(true);
  });

  it("[item 192] ends the session with the commit, and needs a fresh confirmation and the plan that was read", async () => {
    const buyer = await mall.aBuyer();
    expect(await steps.close(buyer)).toEqual({ code: "IDENTITY_NOT_CONFIRMED" });
    await confirmedByCode(mall.system, buyer.accountId);
    expect(await steps.closeWith(buyer, "0".repeat(64))).toEqual({ code: "PLAN_CHANGED" });
    const copy = granted(await submitRequest(buyer.ctx, { kind: "COPY", text: "请一并说明来源" }));
    expect(await steps.close(buyer)).toEqual({ code: "COPY_STILL_OWED" });
    granted(await withdrawRequest(buyer.ctx, { requestId: copy.id }));
    const phone = (await phoneNumberOf(buyer.ctx, buyer.accountId))!;
    expect(await accountIdByPhone(mall.world, phone)).toBe(buyer.accountId);
    expect(await steps.close(buyer)).toMatchObject({ certificateNumber: expect.any(String) });
    // No work has been done yet.
    expect(await accountIdByPhone(mall.world, phone)).toBeUndefined();
    const { errors } = await mall.answer("{ closurePlan { hash } }", {}, buyer);
    expect(errors?.[0]?.extensions?.code).toBe("UNAUTHENTICATED");
    await steps.work();
  });

  it("[C1] an open order does not stand in the way: it stays for what it is, is named in the answer, and follows by itself when it ends", async () => {
    const buyer = await mall.aBuyer();
    const order = await aPaidOrder(buyer, mall.phones, [await aSku(mall.system)]);
    const { items } = await steps.planOf(buyer);
    expect(items.find(({ name }: { name: string }) => name === "orders")).toMatchObject({ outcome: "IN_USE", rows: 1 });
    expect(items.find(({ name }: { name: string }) => name === "delivery_addresses")).toMatchObject({
      outcome: "DELETED",
      law: null,
    });
    const { row, certificateNumber, certificateCode } = await steps.closed(buyer);
    expect(row.status).toBe("PARTS_IN_USE");
    expect(await requestOf(mall.world.db, row.requestId)).toMatchObject({ status: "CLOSED", outcome: "PARTIAL" });
    expect(await orderOf(mall.world.db, order.id)).toMatchObject({ restrictedAt: null });
    expect(await mall.world.db.$count(deliveryAddresses, eq(deliveryAddresses.accountId, buyer.accountId))).toBe(0);
    await end(mall, order);
    await mall.sweep("privacy/erasure.finishClosures");
    const [after] = await mall.world.db.select().from(accountClosures).where(eq(accountClosures.id, row.id));
    expect(after).toMatchObject({ status: "RESTRICTED", restrictedUntil: expect.any(Date) });
    expect(await orderOf(mall.world.db, order.id)).toBeUndefined();
    const paper = await certificate(certificateNumber, certificateCode);
    expect(paper).toMatchObject({ status: "RESTRICTED", restrictedUntil: after!.restrictedUntil!.toISOString() });
    expect(await isValid(mall.system, certificateNumber)).toBe(true);
  });

  it("[C12] a stranger learns from a number whether it is ours and unaltered, and nothing else", async () => {
    const { certificateNumber, row } = await steps.closed(await mall.aBuyer());
    const stranger = (number: string) =>
      mall.ask("query ($n: String!) { closureCertificateValid(number: $n) }", { n: number }, {
        token: undefined,
      } as never);
    expect(await stranger(certificateNumber)).toBe(true);
    expect(await stranger("AC00000000000000")).toBe(false);
    expect(await certificate(certificateNumber, "")).toEqual({ code: "NOT_FOUND" });
    await mall.world.db.transact((tx) =>
      tx.update(closureItems).set({ rows: 7 }).where(eq(closureItems.closureId, row.id)),
    );
    expect(await stranger(certificateNumber)).toBe(false);
  });

  it("[check 14] killed after any step and begun again, it comes to the same end", async () => {
    const buyer = await mall.aBuyer();
    await anEndedOrder(mall, buyer);
    await confirmedByCode(mall.system, buyer.accountId);
    const { certificateNumber } = await steps.close(buyer);
    const row = (await closureByNumber(mall.world.db, certificateNumber)) as ClosureRow;
    for (const at of [1, 2, 3, 4]) {
      let done = 0;
      const killed = carryOut(mall.system, row, async () => {
        done += 1;
        if (done === at) throw new Error("killed");
      });
      await expect(killed).rejects.toThrow("killed");
    }
    await steps.work();
    expect(await closureByNumber(mall.world.db, certificateNumber)).toMatchObject({ status: "RESTRICTED" });
    expect(await isValid(mall.system, certificateNumber)).toBe(true);
  });
});
