import { describe, expect, test } from "vitest";
import { isOrderable, problemsOf } from "./rules.js";

const line = { quantity: 3, priceWhenAddedFen: 500 };
const goods = { priceFen: 500, onSale: true, available: 3 };

describe("a cart line", () => {
  test.each([
    ["is fine as it was added", {}, [], true],
    ["says that its price changed, and can be ordered", { priceFen: 501 }, ["PRICE_CHANGED"], true],
    ["says that pieces are missing", { available: 2 }, ["OUT_OF_STOCK"], false],
    ["says that it is off sale, whatever the stock", { onSale: false, available: 0 }, ["OFF_SALE"], false],
    ["says both", { available: 0, priceFen: 499 }, ["OUT_OF_STOCK", "PRICE_CHANGED"], false],
  ] as const)("%s [item 55]", (_, change, problems, orderable) => {
    const found = problemsOf(line, { ...goods, ...change });
    expect(found).toEqual(problems);
    expect(isOrderable(found)).toBe(orderable);
  });
});
