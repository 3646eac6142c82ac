import { eq } from "drizzle-orm";
import type { RowDataPacket } from "mysql2";
import { beforeAll, describe, expect, it } from "vitest";
import type { Id } from "#kernel/id";
import { Sealed } from "#kernel/sealed";
import { runNextJob } from "#platform/jobs";
import { mapOf } from "#privacy/data-map";
import { orderOf } from "#shop/orders";
import { aMall, type Mall } from "../../../../test/mall.js";
import { holdings, jobs } from "../../../rooms.js";
import { aMessage } from "../../care/support/fixtures.js";
import { conversationSessions } from "../../care/support/tables.js";
import { openidOf } from "../../shop/accounts/index.js";
import { accountByOpenid } from "../../shop/accounts/queries.js";
import { accounts, deliveryAddresses } from "../../shop/accounts/tables.js";
import { updateNickname } from "../../shop/accounts/update-nickname.js";
import { aSku } from "../../shop/catalog/fixtures.js";
import { anOrder, type Buyer, granted } from "../../shop/orders/fixtures.js";
import { orders } from "../../shop/orders/tables.js";
import { aPaidOrder } from "../../shop/payments/fixtures.js";
import { paymentAttempts } from "../../shop/payments/tables.js";
import { confirmedByCode } from "../data-subject-requests/fixtures.js";
import { requestOf } from "../data-subject-requests/queries.js";
import { submitRequest } from "../data-subject-requests/submit-request.js";
import { dataSubjectRequests } from "../data-subject-requests/tables.js";
import { closureByNumber, isValid } from "./certificate.js";
import { carryOut } from "./run-closure.js";
import { accountClosures, type ClosureRow } from "./tables.js";

let mall: Mall;
beforeAll(async () => {
  mall = await aMall();
});

const PLAN = "{ closurePlan { hash items { name label outcome rows keptUntil } } }";
const CLOSE = `mutation ($hash: String!) { closeAccount(input: { planHash: $hash }) {
  ... on AccountClosed { certificateNumber certificateCode requestNumber }
  ... on Refusal { code }
} }`;
const CERTIFICATE = `query ($number: String!, $code: String!) { closureCertificate(number: $number, code: $code) {
  ... on ClosureCertificate { status restrictedUntil keysDestroyed items { name outcome rows keptUntil } }
  ... on Refusal { code }
} }`;

const planOf = (buyer: Buyer) => mall.ask(PLAN, {}, buyer);
const close = async (buyer: Buyer) => mall.ask(CLOSE, { hash: (await planOf(buyer)).hash }, buyer);
const work = async () => {
  while (await runNextJob(mall.world, jobs));
};
async function closed(buyer: Buyer) {
  await confirmedByCode(mall.system, buyer.accountId);
  const paper = await close(buyer);
  expect(paper).toMatchObject({ certificateNumber: expect.any(String) });
  await work();
  return { ...paper, row: (await closureByNumber(mall.world.db, paper.certificateNumber))! };
}

/** Over, paid, and nothing more happens to it: what the law keeps. */
async function anEndedOrder(buyer: Buyer) {
  const order = await aPaidOrder(buyer, mall.phones as never, [await aSku(mall.system)]);
  const endedAt = mall.clock.now();
  await mall.world.db.transact((tx) =>
    tx.update(orders).set({ status: "COMPLETED", endedAt, retentionUntil: endedAt }).where(eq(orders.id, order.id)),
  );
  await mall.world.db.transact((tx) => tx.update(paymentAttempts).set({ nextPollAt: null }));
  return order;
}

/** Every value of every row of every table, as bytes. */
async function dump(): Promise<Buffer> {
  const pool = mall.databases.mall.pool.promise();
  const [tables] = await pool.query<RowDataPacket[]>("SHOW TABLES");
  const parts: Buffer[] = [];
  for (const table of tables) {
    const [rows] = await pool.query<RowDataPacket[]>(`SELECT * FROM \`${Object.values(table)[0]}\``);
    for (const value of rows.flatMap((row) => Object.values(row))) {
      if (value === null) continue;
      parts.push(
        Buffer.isBuffer(value) ? value : Buffer.from(typeof value === "object" ? JSON.stringify(value) : `${value}`),
      );
    }
  }
  return Buffer.concat(parts);
}

/** What the key store of this moment can open, by place. */
async function everythingThatOpens(): Promise<{ place: string; row: string; text: string }[]> {
  const [keyRows] = await mall.databases.keys.pool
    .promise()
    .query<RowDataPacket[]>("SELECT id FROM data_keys WHERE wrapped IS NOT NULL");
  expect(keyRows.length).toBeGreaterThan(0);
  const opened: { place: string; row: string; text: string }[] = [];
  for (const { name, table, columns } of mapOf(holdings)) {
    const rows = (await mall.world.db.select().from(table)) as Record<string, unknown>[];
    const ids = rows.flatMap((row) =>
      Object.entries(row).flatMap(([p, v]) => (/[kK]eyId$/.test(p) && v ? [v as Id<"key">] : [])),
    );
    const keys = [...(await mall.world.keys.openMany([...new Set([...ids, ...(await profileKeys())])])).values()];
    for (const row of rows) {
      for (const [property, value] of Object.entries(row)) {
        if (!(value instanceof Sealed)) continue;
        for (const key of keys) {
          const place = `${name}.${columns[property]!.name}`;
          try {
            opened.push({ place, row: row.id as string, text: key.open({ column: place, row: row.id as Id }, value) });
            break;
          } catch {}
        }
      }
    }
  }
  return opened;
}
const profileKeys = async () => [
  ...(await mall.world.db.select({ id: accounts.keyId }).from(accounts)).map(({ id }) => id),
  ...(await mall.world.db.select({ id: conversationSessions.keyId }).from(conversationSessions)).map(({ id }) => id),
];

describe("closing an account, Policy 6.6", () => {
  it("[C2] [C5] [C14] leaves no profile value, unrelated chat or lookup value anywhere, and nothing of it opens; the paid order stays restricted until its date", async () => {
    const buyer = await mall.aBuyer();
    granted(await updateNickname(buyer.ctx, { nickname: "金丝雀九一七" }));
    const order = await anEndedOrder(buyer);
    const unpaid = await anOrder(buyer, [await aSku(mall.system)]);
    await mall.world.db.transact((tx) =>
      tx.update(orders).set({ status: "CANCELLED", endedAt: mall.clock.now() }).where(eq(orders.id, unpaid.id)),
    );
    await mall.world.db.transact((tx) => tx.update(paymentAttempts).set({ nextPollAt: null }));
    granted(await aMessage(buyer.ctx, "金丝雀问候：请问几点上班"));
    const openid = await openidOf(buyer.ctx, buyer.accountId);
    const indexes = [mall.world.blindIndex("OPENID", openid)];
    const [before] = await mall.world.db.select().from(accounts).where(eq(accounts.id, buyer.accountId));
    indexes.push(before!.phoneIndex!);
    expect((await dump()).includes(indexes[0]!)).toBe(true);

    const { row, certificateNumber, certificateCode } = await closed(buyer);

    const [after] = await mall.world.db.select().from(accounts).where(eq(accounts.id, buyer.accountId));
    expect(after).toMatchObject({
      status: "CLOSED",
      accountName: null,
      openid: null,
      nickname: null,
      phoneNumber: null,
    });
    const bytes = await dump();
    for (const gone of [openid, "金丝雀", Buffer.from("金丝雀").toString("base64"), before!.accountName!]) {
      expect({ gone, found: bytes.includes(gone) }).toEqual({ gone, found: false });
    }
    for (const index of indexes) expect(bytes.includes(index)).toBe(false);
    await expect(mall.world.keys.open(before!.keyId)).rejects.toThrow("destroyed");
    const open = await everythingThatOpens();
    expect(open.filter(({ text }) => text.includes("金丝雀") || text === openid)).toEqual([]);
    expect(open.some(({ place, row: of }) => place === "orders.consignee_name" && of === order.id)).toBe(true);
    expect(await mall.world.db.$count(deliveryAddresses, eq(deliveryAddresses.accountId, buyer.accountId))).toBe(0);

    expect(await orderOf(mall.world.db, order.id)).toBeUndefined();
    expect(await mall.world.db.$count(orders, eq(orders.id, unpaid.id))).toBe(0);
    const [kept] = await mall.world.db.select().from(orders).where(eq(orders.id, order.id));
    expect(kept!.restrictedAt).toBeInstanceOf(Date);
    const paper = await mall.ask(CERTIFICATE, { number: certificateNumber, code: certificateCode }, {
      token: undefined,
    } as never);
    expect(paper).toMatchObject({ status: "RESTRICTED", restrictedUntil: kept!.retentionUntil!.toISOString() });
    expect(paper.items).toContainEqual(expect.objectContaining({ name: "orders", outcome: "RESTRICTED", rows: 1 }));
    expect(paper.keysDestroyed).toBeGreaterThan(0);
    expect(await isValid(mall.system, certificateNumber)).toBe(true);
    expect(await requestOf(mall.world.db, row.requestId)).toMatchObject({
      status: "CLOSED",
      outcome: "PARTIAL",
      deliveredHow: "CERTIFICATE",
    });

    expect(await accountByOpenid(mall.system, openid)).toBeUndefined();
    mall.clock.moveTo(new Date(kept!.retentionUntil!.getTime() + 1000));
    await mall.sweep("privacy/erasure.endRetention");
    expect(await mall.world.db.$count(orders, eq(orders.id, order.id))).toBe(0);
    await expect(mall.world.keys.open(kept!.keyId)).rejects.toThrow("destroyed");
    expect(await closureByNumber(mall.world.db, certificateNumber)).toMatchObject({ status: "ENDED" });
    mall.clock.moveTo(new Date());
  });

  it("ends the session with the commit, and needs a fresh confirmation and the plan that was read", async () => {
    const buyer = await mall.aBuyer();
    expect(await close(buyer)).toEqual({ code: "IDENTITY_NOT_CONFIRMED" });
    await confirmedByCode(mall.system, buyer.accountId);
    expect(await mall.ask(CLOSE, { hash: "0".repeat(64) }, buyer)).toEqual({ code: "PLAN_CHANGED" });
    const copy = granted(await submitRequest(buyer.ctx, { kind: "COPY" }));
    expect(await close(buyer)).toEqual({ code: "COPY_STILL_OWED" });
    await mall.world.db.transact((tx) =>
      tx
        .update(dataSubjectRequests)
        .set({ status: "WITHDRAWN", openKey: null })
        .where(eq(dataSubjectRequests.id, copy.id)),
    );
    expect(await close(buyer)).toMatchObject({ certificateNumber: expect.any(String) });
    const { errors } = await mall.answer(PLAN, {}, buyer);
    expect(errors?.[0]?.extensions?.code).toBe("UNAUTHENTICATED");
    await work();
  });

  it("[C1] an open order stays for what it is, and follows by itself when it ends", async () => {
    const buyer = await mall.aBuyer();
    const order = await aPaidOrder(buyer, mall.phones as never, [await aSku(mall.system)]);
    const { row } = await closed(buyer);
    expect(row.status).toBe("PARTS_IN_USE");
    expect(await orderOf(mall.world.db, order.id)).toMatchObject({ restrictedAt: null });
    const endedAt = mall.clock.now();
    await mall.world.db.transact((tx) => tx.update(orders).set({ endedAt }).where(eq(orders.id, order.id)));
    await mall.world.db.transact((tx) => tx.update(paymentAttempts).set({ nextPollAt: null }));
    await mall.sweep("privacy/erasure.finishClosures");
    const [after] = await mall.world.db.select().from(accountClosures).where(eq(accountClosures.id, row.id));
    expect(after).toMatchObject({ status: "RESTRICTED", restrictedUntil: expect.any(Date) });
    expect(await orderOf(mall.world.db, order.id)).toBeUndefined();
  });

  it("killed in the middle and begun again, it comes to the same end", async () => {
    const buyer = await mall.aBuyer();
    await anEndedOrder(buyer);
    await confirmedByCode(mall.system, buyer.accountId);
    const { certificateNumber } = await close(buyer);
    const row = (await closureByNumber(mall.world.db, certificateNumber)) as ClosureRow;
    for (const at of [1, 2, 3, 4]) {
      let steps = 0;
      const killed = carryOut(mall.system, row, async () => {
        steps += 1;
        if (steps === at) throw new Error("killed");
      });
      await expect(killed).rejects.toThrow("killed");
    }
    await work();
    expect(await closureByNumber(mall.world.db, certificateNumber)).toMatchObject({ status: "RESTRICTED" });
    await work();
  });
});
