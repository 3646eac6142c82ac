import { expect, test } from "vitest";
import { readVector } from "../../../test/vectors.js";
import { signTc3 } from "./signing.js";

interface Vector {
  secret_id: string;
  secret_key: string;
  headers: Record<string, string>;
  body: string;
  sdk_form: { authorization: string };
}

const vector = readVector<Vector>("10-tencent-sms-tc3.json");
const key = { secretId: vector.secret_id, secretKey: vector.secret_key };
const signable = {
  host: vector.headers.Host!,
  contentType: vector.headers["Content-Type"]!,
  body: vector.body,
  timestamp: Number(vector.headers["X-TC-Timestamp"]),
};

test("signs as the known answer does", () => {
  expect(signTc3(key, signable)).toBe(vector.sdk_form.authorization);
});

test.each([
  ["host", { host: "sms.example.com" }],
  ["content type", { contentType: "application/json; charset=utf-8" }],
  ["body", { body: `${vector.body} ` }],
  ["time", { timestamp: signable.timestamp + 1 }],
])("covers the %s", (_part, change) => {
  expect(signTc3(key, { ...signable, ...change })).not.toBe(vector.sdk_form.authorization);
});
