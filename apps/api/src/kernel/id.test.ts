import fc from "fast-check";
import { expect, it } from "vitest";
import { idFromBytes, idToBytes, isId, MalformedId, newId } from "./id.js";

it("an id survives the way to 16 bytes and back, whatever the bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      expect([...idToBytes("ord", idFromBytes("ord", bytes))]).toEqual([...bytes]);
    }),
  );
});

it("ids made later sort later, as text and as bytes, also within one millisecond", () => {
  const made = Array.from({ length: 10_000 }, () => newId("ord"));
  expect(made.toSorted()).toEqual(made);
  const bytes = made.map((id) => idToBytes("ord", id));
  expect(bytes.every((value, i) => i === 0 || Buffer.compare(bytes[i - 1]!, value) < 0)).toBe(true);
  expect(new Set(made).size).toBe(made.length);
});

it("an id of another kind, a cut one and one with foreign letters are refused", () => {
  const id = newId("ord");
  for (const wrong of [id.replace("ord", "pay"), id.slice(0, -1), `${id.slice(0, -1)}u`, `${id}0`, ""]) {
    expect(isId("ord", wrong)).toBe(false);
    expect(() => idToBytes("ord", wrong)).toThrow(MalformedId);
  }
});

it("an id that is not one never quotes itself in the error", () => {
  expect(() => idToBytes("ord", "13812345678")).toThrow(
    expect.not.objectContaining({ message: expect.stringContaining("138") }),
  );
});
