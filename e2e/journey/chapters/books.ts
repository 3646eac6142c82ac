import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { waitFor } from "../../client/patience.js";
import type { Reconciliation } from "../../staff/types.js";
import { SCHEDULE_AGAIN_MS, wipeRedis } from "../wipe-redis.js";
import type { JourneyWorld } from "../world.js";

const API_FOLDER = join(import.meta.dirname, "../../../apps/api");
const SETTLING_MS = 240_000;
/** The bill of a day is ready at ten the next morning, and asked for half an hour later. */
const BILL_HOUR = 11;

/** WeChat Pay's bill of the day, beside our own ledger. Redis is wiped before: it holds nothing but the beat. */
export async function compareWithTheBill(world: JourneyWorld): Promise<void> {
  const { steps, clock, day, environment, staff } = world;
  steps.chapter("The next morning");

  await clock.advanceToNextDay(BILL_HOUR);
  await steps.step("Redis is wiped: the schedule is written again", () => wipeRedis(environment.REDIS_URL!));
  const bill = await steps.step("our ledger equals WeChat Pay's bill to the fen", async () => {
    const auditor = staff("AUDITOR");
    const found = await waitFor("the day is reconciled", SCHEDULE_AGAIN_MS + auditor.patience.limitMs, async () =>
      (await auditor.reconciliations()).find(({ date }) => date === day),
    );
    assert.equal(found.status, "MATCHED", JSON.stringify(found.differences));
    return found;
  });
  await steps.step("the bill holds every fen of this journey", async () => expectOnBill(world, bill));
}

function expectOnBill({ expected }: JourneyWorld, bill: Reconciliation): void {
  const sum = (amounts: number[]) => amounts.reduce((total, fen) => total + fen, 0);
  const paid = sum(expected.flatMap(({ paymentsFen }) => paymentsFen));
  const refunded = sum(expected.flatMap(({ refundsFen }) => refundsFen));
  assert.equal(bill.billPaidFen, bill.ourPaidFen);
  assert.equal(bill.billRefundedFen, bill.ourRefundedFen);
  assert.ok(bill.billPaidFen >= paid, `${bill.billPaidFen} on the bill, ${paid} paid`);
  assert.ok(bill.billRefundedFen >= refunded, `${bill.billRefundedFen} on the bill, ${refunded} refunded`);
}

/** Nothing lost, nothing doubled: every order, the stock, the outbox and the audit chain. */
export async function closeTheBooks(world: JourneyWorld): Promise<void> {
  const { steps, ledger, expected, givenUpBefore } = world;
  steps.chapter("The books");

  await steps.step("every effect is delivered, none given up", async () => {
    await waitFor("the outbox is empty", SETTLING_MS, async () => (await ledger.outbox()).waiting === 0);
    assert.equal((await ledger.outbox()).dead, givenUpBefore);
  });
  for (const { title, orderNumber, ...wanted } of expected) {
    await steps.step(`order ${orderNumber}, ${title}: its payment, its refund, its pieces`, async () => {
      const booked = await ledger.orderByNumber(orderNumber);
      assert.deepEqual(
        {
          status: booked.status,
          paymentsFen: booked.payments.map(({ amountFen }) => amountFen),
          refundsFen: booked.refunds.map(({ amountFen }) => amountFen),
          movements: booked.movements,
        },
        wanted,
      );
      assert.ok(booked.payments.every(({ use }) => use === "APPLIED"));
      assert.ok(booked.refunds.every(({ status }) => status === "SUCCESS"));
    });
  }
  await steps.step("no order was paid twice or refunded beyond its payment", async () =>
    assert.equal(await ledger.doubledMoney(), 0),
  );
  await steps.step("the stock of every SKU is what its movements add up to", async () =>
    assert.equal(await ledger.stockDrift(), 0),
  );
  await verifyTrail(world);
}

/** What anybody did is written down, and nobody has changed it since. */
export async function verifyTrail({ steps, ledger, environment }: JourneyWorld): Promise<void> {
  await steps.step("the audit chain verifies", async () => {
    await waitFor("every entry is sealed", SETTLING_MS, async () => (await ledger.unsealedAuditEntries()) === 0);
    const node = process.execPath;
    await promisify(execFile)(node, ["dist/verify-audit.js"], {
      cwd: API_FOLDER,
      env: { ...environment, NODE_OPTIONS: "" },
    });
  });
}
