import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { DAY, HOUR, MINUTE, shanghaiDate, startOfShanghaiDay } from "#kernel/clock";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aStaffMember } from "../../platform/staff/fixtures.js";
import { aSku } from "../catalog/fixtures.js";
import { type Buyer, granted } from "../orders/fixtures.js";
import { orderLinesOf } from "../orders/index.js";
import { aPaidOrder } from "./fixtures.js";
import { reconcileDay } from "./reconcile-day.js";
import { requestRefund } from "./request-refund.js";
import { payments, reconciliations, refunds } from "./tables.js";

let mall: Mall;
let buyer: Buyer;
let day: string;

/** A day of its own in the far future: other files trade on other days, and this one's bill knows only this sandbox. */
beforeAll(async () => {
  mall = await aMall();
  const noon =
    startOfShanghaiDay(shanghaiDate(new Date(Date.now() + (400 + (process.pid % 400)) * DAY))).getTime() + 12 * HOUR;
  mall.clock.moveTo(new Date(noon));
  day = shanghaiDate(mall.clock.now());
  buyer = await mall.aBuyer();
});

const ASK = /* GraphQL */ `
  {
    reconciliations(first: 5) {
      nodes { date status billRows ourPaidFen billPaidFen ourRefundedFen billRefundedFen differences { kind number ourFen billFen } }
    }
  }
`;

const paidOrder = async (priceFen: number) => aPaidOrder(buyer, mall.phones, [await aSku(mall.system, { priceFen })]);
/** The day's result as an auditor reads it. */
async function resultOf(date: string) {
  const auditor = await aStaffMember(mall.system, { roles: ["AUDITOR"] });
  const { nodes } = await mall.ask(ASK, {}, auditor);
  return nodes.find((node: { date: string }) => node.date === date);
}
const plant = (change: Partial<typeof payments.$inferInsert>, orderId: `ord_${string}`) =>
  mall.system.db.transact((tx) => tx.update(payments).set(change).where(eq(payments.orderId, orderId)));

test("a day's ledger and the bill agree to the fen, refunds included", async () => {
  const orders = [await paidOrder(150_00), await paidOrder(210_00), await paidOrder(33_00)];
  const [line] = await orderLinesOf(mall.world.db, orders[0]!.id);
  const refund = granted(
    await mall.system.db.transact((tx) =>
      requestRefund(tx, mall.system, {
        orderId: orders[0]!.id,
        amountFen: 50_00,
        reason: "AFTER_SALES",
        lines: [{ orderLineId: line!.id, amountFen: 50_00 }],
      }),
    ),
  );
  await mall.drain();
  mall.clock.advance(MINUTE);
  await mall.sandbox.tick();
  mall.clock.moveTo(new Date(startOfShanghaiDay(day).getTime() + DAY + 10 * HOUR + 31 * MINUTE));
  await mall.sweep("shop/payments.reconcile");
  expect(await resultOf(day)).toEqual({
    date: day,
    status: "MATCHED",
    billRows: 4,
    ourPaidFen: 150_00 + 210_00 + 41_00,
    billPaidFen: 150_00 + 210_00 + 41_00,
    ourRefundedFen: 50_00,
    billRefundedFen: 50_00,
    differences: [],
  });
  const [row] = await mall.world.db.select().from(refunds).where(eq(refunds.id, refund.id));
  expect(row?.billedOn).toBe(day);
});

test("planted differences are found in both directions: an amount, a payment only they know, one only we know", async () => {
  const [first, second] = await mall.world.db.select().from(payments).where(eq(payments.accountId, buyer.accountId));
  const dayBefore = shanghaiDate(new Date(startOfShanghaiDay(day).getTime() - DAY));
  await plant({ amountFen: first!.amountFen + 1 }, first!.orderId);
  await plant({ paidAt: new Date(second!.paidAt.getTime() - DAY) }, second!.orderId);

  expect(await reconcileDay(mall.system, dayBefore)).toMatchObject({ status: "DIFFERENT", billRows: 0 });
  expect(await reconcileDay(mall.system, day)).toMatchObject({ status: "DIFFERENT" });
  expect((await resultOf(day)).differences).toEqual([
    { kind: "PAYMENT_AMOUNT", number: expect.any(String), ourFen: first!.amountFen + 1, billFen: first!.amountFen },
    { kind: "PAYMENT_MISSING_HERE", number: expect.any(String), ourFen: null, billFen: second!.amountFen },
  ]);
  expect((await resultOf(dayBefore)).differences).toEqual([
    { kind: "PAYMENT_MISSING_AT_PROVIDER", number: expect.any(String), ourFen: second!.amountFen, billFen: null },
  ]);

  await plant({ amountFen: first!.amountFen }, first!.orderId);
  await plant({ paidAt: second!.paidAt }, second!.orderId);
});

test("running a day again replaces its result", async () => {
  await reconcileDay(mall.system, day);
  await reconcileDay(mall.system, day);
  const rows = await mall.world.db.select().from(reconciliations).where(eq(reconciliations.date, day));
  expect(rows).toMatchObject([{ status: "MATCHED" }]);
});

test("a day without trade is no difference, and a bill still in the making is asked for later", async () => {
  const before = shanghaiDate(new Date(startOfShanghaiDay(day).getTime() - DAY));
  expect(await reconcileDay(mall.system, before)).toMatchObject({ status: "NO_STATEMENT", billRows: 0 });
  mall.clock.moveTo(new Date(startOfShanghaiDay(day).getTime() + 2 * DAY + 9 * HOUR));
  const yesterday = shanghaiDate(new Date(startOfShanghaiDay(day).getTime() + DAY));
  expect(await reconcileDay(mall.system, yesterday)).toBeNull();
  expect(mall.unexpected).toEqual([]);
});
