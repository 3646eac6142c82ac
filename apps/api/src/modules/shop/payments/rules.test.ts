import fc from "fast-check";
import { expect, test } from "vitest";
import { SECOND } from "#kernel/clock";
import { newId } from "#kernel/id";
import { newOrderNumber } from "../orders/rules.js";
import { dueDays } from "./due-days.js";
import {
  type Balance,
  nextPaymentPoll,
  nextRefundPoll,
  obstacleToRefund,
  outRefundNoOf,
  outTradeNoOf,
  paymentStatusOf,
} from "./rules.js";

const waits = (next: typeof nextPaymentPoll, from: string, count: number) => {
  const start = new Date(from);
  return Array.from({ length: count }, (_, polls) => (next(start, polls).getTime() - start.getTime()) / SECOND);
};

test("payments are asked about after 5 s, 30 s, 1, 3, 5, 10, 30 minutes and then every 30; over 29 February and the year's end", () => {
  for (const start of ["2028-02-28T15:59:59Z", "2026-12-31T15:59:30Z", "2027-02-28T23:59:59.999Z"]) {
    expect(waits(nextPaymentPoll, start, 9)).toEqual([5, 30, 60, 180, 300, 600, 1800, 1800, 1800]);
    expect(waits(nextRefundPoll, start, 6)).toEqual([60, 300, 600, 1200, 1800, 1800]);
  }
});

test("numbers fit WeChat Pay's form and never repeat", () => {
  expect(outTradeNoOf(newOrderNumber(), 12)).toMatch(/^[0-9A-Za-z_\-|*]{6,32}$/);
  expect(outRefundNoOf(newId("rfd"))).toMatch(/^[0-9A-Za-z_\-|*@]{1,64}$/);
});

test("[peer saleor#17098] the payment status is read off the ledger", () => {
  const table = [
    [0, 0, "UNPAID"],
    [100, 0, "PAID"],
    [100, 1, "PARTIALLY_REFUNDED"],
    [100, 99, "PARTIALLY_REFUNDED"],
    [100, 100, "REFUNDED"],
  ] as const;
  for (const [paid, refunded, status] of table) expect(paymentStatusOf(paid, refunded)).toBe(status);
});

test("whatever is asked for in whatever order, refunds never add up to more than was paid, by line or in all", () => {
  const amounts = fc.array(fc.record({ line: fc.nat(2), amountFen: fc.nat(120), freight: fc.nat(12) }), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(amounts, (asked) => {
      const lines = [100, 60, 40].map((paidFen, i) => ({ orderLineId: `oln_${i}`, paidFen, reservedFen: 0 }));
      // Less than lines and freight together, so that each of the three limits is the first to be reached at times.
      const balance: Balance = { paidFen: 150, reservedFen: 0, freightFen: 8, reservedFreightFen: 0, lines };
      for (const { line, amountFen, freight } of asked) {
        const request = { amountFen: amountFen + freight, lines: [{ orderLineId: `oln_${line}`, amountFen }] };
        if (obstacleToRefund(balance, request)) continue;
        lines[line]!.reservedFen += amountFen;
        balance.reservedFen += amountFen + freight;
        balance.reservedFreightFen += freight;
      }
      expect(balance.reservedFen).toBeLessThanOrEqual(150);
      expect(balance.reservedFreightFen).toBeLessThanOrEqual(8);
      expect(lines.every((line) => line.reservedFen <= line.paidFen)).toBe(true);
    }),
  );
});

test("bills are due at 10:30 of the next day in Shanghai, seven days back, over 29 February and the year's end", () => {
  const last = (now: string) => dueDays(new Date(now), new Set()).at(-1);
  expect(last("2028-03-01T02:29:59.999Z")).toBe("2028-02-28");
  expect(last("2028-03-01T02:30:00Z")).toBe("2028-02-29");
  expect(last("2027-01-01T02:29:00Z")).toBe("2026-12-30");
  expect(last("2027-01-01T02:30:00Z")).toBe("2026-12-31");
  // Still yesterday in UTC, already after midnight in Shanghai.
  expect(last("2026-12-31T20:00:00Z")).toBe("2026-12-30");
  expect(dueDays(new Date("2028-03-02T03:00:00Z"), new Set(["2028-02-29", "2028-02-27"]))).toEqual([
    "2028-02-24",
    "2028-02-25",
    "2028-02-26",
    "2028-02-28",
    "2028-03-01",
  ]);
});
