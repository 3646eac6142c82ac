import { expect, it } from "vitest";
import { errorCode } from "./error-code.js";

const coded = (code: unknown) => Object.assign(new Error("phone 13812345678"), { code });

it("of an error its code is kept, or else the name of its kind, and never what it says", () => {
  expect(errorCode(coded("PARTNER_DOWN"))).toBe("PARTNER_DOWN");
  expect(errorCode(coded("phone 13812345678 refused"))).toBe("Error");
  expect(errorCode(new TypeError("13812345678"))).toBe("TypeError");
  expect(errorCode("13812345678")).toBe("UNKNOWN");
});

it("a failed statement is named by its number, several failures by the first", () => {
  const statement = new Error("insert", { cause: Object.assign(new Error("Duplicate entry '138…'"), { errno: 1062 }) });
  expect(errorCode(statement)).toBe("SQL_1062");
  expect(errorCode(new AggregateError([coded("FIRST"), coded("SECOND")], "2 of 3 failed"))).toBe("FIRST");
});
