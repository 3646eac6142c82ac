import { randomInt } from "node:crypto";
import { eq } from "drizzle-orm";
import { runNextJob } from "#platform/jobs";
import type { Mall } from "../../../../test/mall.js";
import { jobs } from "../../../rooms.js";
import { aCase } from "../../care/after-sales/fixtures.js";
import { withdrawAfterSalesCase } from "../../care/after-sales/withdraw-after-sales-case.js";
import { aMessage } from "../../care/support/fixtures.js";
import { aStaffContext } from "../../platform/staff/fixtures.js";
import { aSku } from "../../shop/catalog/fixtures.js";
import { aParcel } from "../../shop/delivery/fixtures.js";
import { type Buyer, granted } from "../../shop/orders/fixtures.js";
import { orderLinesOf } from "../../shop/orders/index.js";
import { type OrderRow, orders } from "../../shop/orders/tables.js";
import { aPaidOrder } from "../../shop/payments/fixtures.js";
import { paymentAttempts, payments } from "../../shop/payments/tables.js";
import { confirmedByCode } from "../data-subject-requests/fixtures.js";
import { closureByNumber } from "./certificate.js";

const PLAN = "{ closurePlan { hash items { name label outcome rows keptUntil law } } }";
const CLOSE = `mutation ($hash: String!) { closeAccount(input: { planHash: $hash }) {
  ... on AccountClosed { certificateNumber certificateCode requestNumber }
  ... on Refusal { code }
} }`;

/** A leaving shopper's own words to the API, and the work that follows. */
export const leaving = (mall: Mall) => {
  const planOf = (buyer: Buyer) => mall.ask(PLAN, {}, buyer);
  const close = async (buyer: Buyer) => mall.ask(CLOSE, { hash: (await planOf(buyer)).hash }, buyer);
  const work = async () => {
    while (await runNextJob(mall.world, jobs));
    await mall.drain();
  };
  return {
    planOf,
    close,
    work,
    closeWith: (buyer: Buyer, hash: string) => mall.ask(CLOSE, { hash }, buyer),
    async closed(buyer: Buyer) {
      await confirmedByCode(mall.system, buyer.accountId);
      const paper = await close(buyer);
      if (!paper.certificateNumber) throw new Error(`not closed: ${JSON.stringify(paper)}`);
      await work();
      return { ...paper, row: (await closureByNumber(mall.world.db, paper.certificateNumber))! } as {
        certificateNumber: string;
        certificateCode: string;
        requestNumber: string;
        row: NonNullable<Awaited<ReturnType<typeof closureByNumber>>>;
      };
    },
  };
};

interface Ending {
  status?: "COMPLETED" | "CANCELLED";
  at?: Date;
}

/** Nothing more happens to it: what was paid, the law keeps. */
export async function end(mall: Mall, order: Pick<OrderRow, "id">, { status = "COMPLETED", at }: Ending = {}) {
  const endedAt = at ?? mall.clock.now();
  await mall.world.db.transact(async (tx) => {
    await tx.update(orders).set({ status, endedAt, retentionUntil: endedAt }).where(eq(orders.id, order.id));
    const polled = { nextPollAt: null, ...(at && { createdAt: at }) };
    await tx.update(paymentAttempts).set(polled).where(eq(paymentAttempts.orderId, order.id));
  });
}

/** Over, and paid. */
export async function anEndedOrder(mall: Mall, buyer: Buyer, at?: Date): Promise<OrderRow> {
  const order = await aPaidOrder(buyer, mall.phones, [await aSku(mall.system)]);
  await end(mall, order, at ? { at } : {});
  return order;
}

export interface RememberedOrder {
  buyer: Buyer;
  /** What the desks show of it, by what it is. */
  words: Record<string, string>;
  /** Names of arguments, and what a colleague who remembers it would type there. */
  askedBy: Record<string, string[]>;
}

/** Bought, sent, complained about and chatted about; it is over. */
export async function aRememberedOrder(mall: Mall): Promise<RememberedOrder> {
  const buyer = await mall.aBuyer();
  const order = await aPaidOrder(buyer, mall.phones, [await aSku(mall.system)]);
  const trackingNumber = `SF${randomInt(1e12, 2e12)}`;
  await aParcel(await aStaffContext(mall.system, { roles: ["WAREHOUSE"] }), order, { trackingNumber });
  const { id: caseId, caseNumber } = await aCase(buyer, order);
  granted(await withdrawAfterSalesCase(buyer.ctx, { caseId }));
  const words = `取件码还没收到 ${randomInt(1e9)}`;
  const chat = granted(await aMessage(buyer.ctx, words, { topic: "ORDER", orderId: order.id }));
  await end(mall, order);
  const [line] = await orderLinesOf(mall.world.db, order.id);
  const [payment] = await mall.world.db.select().from(payments).where(eq(payments.orderId, order.id));
  const [attempt] = await mall.world.db.select().from(paymentAttempts).where(eq(paymentAttempts.orderId, order.id));
  const ids = [order.id, caseId, chat.conversationId, chat.id, payment!.id];
  return {
    buyer,
    words: {
      order: order.id,
      orderNumber: order.orderNumber,
      case: caseId,
      caseNumber,
      conversation: chat.conversationId,
      chat: words,
      goods: line!.title,
      parcel: trackingNumber,
      transaction: payment!.transactionId,
      attempt: attempt!.outTradeNo,
    },
    askedBy: {
      id: ids,
      entity: ids,
      orderId: [order.id],
      caseId: [caseId],
      conversationId: [chat.conversationId],
      accountId: [buyer.accountId],
      orderNumber: [order.orderNumber],
      caseNumber: [caseNumber],
      number: [order.orderNumber, caseNumber],
    },
  };
}
