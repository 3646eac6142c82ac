import { expect, test } from "vitest";
import { fieldPathsOf } from "./egress.js";

test("every leaf that would be sent has its path, and what JSON leaves out has none", () => {
  const body = {
    appid: "a",
    amount: { total: 1, currency: "CNY" },
    note: undefined,
    goods: [{ id: 1 }, { id: 2, n: 3 }],
  };
  expect(fieldPathsOf(body)).toEqual(["appid", "amount.total", "amount.currency", "goods[].id", "goods[].n"]);
  expect(fieldPathsOf(undefined)).toEqual([]);
});

test("paths never carry values", () => {
  expect(fieldPathsOf({ payer: { openid: "oSBX-secret" }, empty: null }).join()).toBe("payer.openid,empty");
});
