import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { createBlindIndex } from "./blind-index.js";

const secret = () => randomBytes(32).toString("base64");
const index = createBlindIndex({ OPENID: secret(), PHONE: secret(), STAFF_EMAIL: secret() });

it.each(["13812345678", "138 1234 5678", "138-1234-5678", "１３８１２３４５６７８"])(
  "[item 154] Policy 5.3: a phone is found however it is written: %s",
  (written) => {
    expect(index("PHONE", written)).toEqual(index("PHONE", "+8613812345678"));
  },
);

it("an e-mail is found in capitals, too; an openid only as it is", () => {
  expect(index("STAFF_EMAIL", " Lin@Example.com ")).toEqual(index("STAFF_EMAIL", "lin@example.com"));
  expect(index("OPENID", "oAbc")).not.toEqual(index("OPENID", "oabc"));
});

it("one value has another index in each field, and under each secret", () => {
  const elsewhere = createBlindIndex({ OPENID: secret(), PHONE: secret(), STAFF_EMAIL: secret() });
  expect(index("PHONE", "+8613812345678")).not.toEqual(index("OPENID", "+8613812345678"));
  expect(index("PHONE", "+8613812345678")).not.toEqual(elsewhere("PHONE", "+8613812345678"));
});
