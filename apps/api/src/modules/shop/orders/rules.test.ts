import fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "#kernel/id";
import { freightFor, newOrderNumber, quote, retentionFrom } from "./rules.js";

const item = (priceFen: number, quantity = 1) => ({ skuId: newId("sku"), priceFen, quantity });

test("freight is 8 yuan below 99 yuan of goods and nothing from there on", () => {
  expect([1, 98_99, 99_00, 500_00].map(freightFor)).toEqual([8_00, 8_00, 0, 0]);
});

test("[item 69] [peer medusa#14818] lines and freight add up to the payable amount to the fen, whatever the discount", () => {
  const items = fc.array(fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 99 })), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(items, fc.double({ min: 0, max: 1, noNaN: true }), (pairs, part) => {
      const goods = pairs.map(([price, quantity]) => item(price, quantity));
      const worth = pairs.reduce((sum, [price, quantity]) => sum + price * quantity, 0);
      const priced = quote(goods, Math.floor(worth * part));
      const paid = priced.lines.reduce((sum, line) => sum + line.paidFen, 0);
      expect(paid + priced.freightFen).toBe(priced.payableFen);
      expect(priced.lines.every((line) => line.paidFen >= 0 && Number.isSafeInteger(line.paidFen))).toBe(true);
    }),
  );
});

test("a discount is shared by largest remainder", () => {
  const { lines } = quote([item(10_00), item(10_00), item(10_00)], 1_00);
  expect(lines.map((line) => line.discountFen)).toEqual([34, 33, 33]);
});

test("[item 72] the quote's hash changes with price, quantity, goods and discount, and not with their order", () => {
  const [a, b] = [item(10_00, 2), item(5_00)];
  const { hash } = quote([a, b]);
  expect(quote([b, a]).hash).toBe(hash);
  expect(quote([{ ...a, priceFen: 10_01 }, b]).hash).not.toBe(hash);
  expect(quote([{ ...a, quantity: 3 }, b]).hash).not.toBe(hash);
  expect(quote([a]).hash).not.toBe(hash);
  expect(quote([a, b], 1).hash).not.toBe(hash);
});

test("an order number is 18 random digits: it fits the stem of an out_trade_no and says nothing", () => {
  const numbers = Array.from({ length: 200 }, newOrderNumber);
  expect(numbers.every((number) => /^[1-9]\d{17}$/.test(number))).toBe(true);
  expect(new Set(numbers).size).toBe(200);
});

test("Policy 5.9.1 an ended order is kept three calendar years of Shanghai, over 29 February and the year's end", () => {
  const until = (end: string) => retentionFrom(new Date(end)).toISOString();
  expect(until("2028-02-29T04:00:00Z")).toBe("2031-03-01T04:00:00.000Z");
  // 1 March in Shanghai already, 29 February still in UTC.
  expect(until("2028-02-29T20:00:00Z")).toBe("2031-02-28T20:00:00.000Z");
  expect(until("2026-12-31T15:59:59.999Z")).toBe("2029-12-31T15:59:59.999Z");
  expect(until("2026-12-31T16:00:00Z")).toBe("2029-12-31T16:00:00.000Z");
});
