import { randomBytes } from "node:crypto";
import { inspect } from "node:util";
import { expect, it } from "vitest";
import { newId } from "./id.js";
import { DataKey, Sealed } from "./sealed.js";

const key = new DataKey(newId("key"), randomBytes(32));
const place = { column: "orders.consignee_phone", row: newId("ord") };

it("Policy 5.3: a sealed value opens with its key at its place", () => {
  expect(key.open(place, key.seal(place, "张小满 13812345678"))).toBe("张小满 13812345678");
});

it("a ciphertext moved to another row or column does not open", () => {
  const value = key.seal(place, "13812345678");
  expect(() => key.open({ ...place, row: newId("ord") }, value)).toThrow();
  expect(() => key.open({ ...place, column: "orders.consignee_name" }, value)).toThrow();
});

it("another key, and one changed bit, do not open it", () => {
  const value = key.seal(place, "13812345678");
  expect(() => new DataKey(key.id, randomBytes(32)).open(place, value)).toThrow();
  for (const at of [0, 14, value.bytes.length - 1]) {
    const changed = Buffer.from(value.bytes);
    changed[at]! ^= 1;
    expect(() => key.open(place, new Sealed(changed))).toThrow();
  }
});

it("the same value sealed twice looks different each time", () => {
  expect(key.seal(place, "x").bytes.equals(key.seal(place, "x").bytes)).toBe(false);
});

it("a sealed value that slips into a log or an answer says nothing", () => {
  const value = key.seal(place, "13812345678");
  expect(JSON.stringify({ value })).toBe('{"value":"[sealed]"}');
  expect(inspect({ value })).toContain("[sealed]");
  expect(`${value}`).toBe("[sealed]");
});
