import { expect, test } from "vitest";
import { errorOf, type WeChatErrorKind } from "./errors.js";

const kinds: [number, WeChatErrorKind, boolean][] = [
  [-1, "BUSY", true],
  [40029, "INVALID_CODE", false],
  [40163, "CODE_USED", false],
  [40226, "BLOCKED", false],
  [45011, "RATE_LIMITED", true],
  [45009, "RATE_LIMITED", false],
  [40125, "CONFIG", false],
  [40164, "CONFIG", false],
  [61010, "USER_ABSENT", false],
  [47001, "PROTOCOL", false],
  [99999, "PROTOCOL", false],
];

test.each(kinds)("errcode %i means %s, retryable %s", (errcode, kind, retryable) => {
  expect(errorOf("CODE_TO_SESSION", errcode, "")).toMatchObject({ errcode, kind, retryable });
});

test("a phone code of another app is the client's fault, a wrong app id at login is ours", () => {
  expect(errorOf("PHONE_NUMBER", 40013, "").kind).toBe("INVALID_CODE");
  expect(errorOf("CODE_TO_SESSION", 40013, "").kind).toBe("CONFIG");
});

test("an error keeps WeChat's trace number and nothing else of its text", () => {
  const error = errorOf("PHONE_NUMBER", 40029, "invalid code 13800000000 rid: 66d30d56-630d1f04-56a15f71");
  expect(error.rid).toBe("66d30d56-630d1f04-56a15f71");
  expect(`${error.message}${JSON.stringify(error)}`).not.toContain("13800000000");
});
