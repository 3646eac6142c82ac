import { describe, expect, it } from "vitest";
import { after, DAY, MINUTE, SECOND } from "#kernel/clock";
import { cannedReplies } from "./canned-replies.js";
import { asksForSecrets, mayRecall, paces, waitBeforeNext, waitingOf } from "./rules.js";

const now = new Date("2026-03-02T02:00:00Z");
const ago = (ms: number) => after(now, -ms);

describe("somebody who waits", () => {
  it.each([
    [0, "CALM"],
    [99, "CALM"],
    [100, "NEAR"],
    [179, "NEAR"],
    [180, "OVERDUE"],
    [3_600, "OVERDUE"],
  ] as const)("after %i seconds is %s", (seconds, urgency) => {
    expect(waitingOf(ago(seconds * SECOND), now)).toMatchObject({ seconds, urgency });
  });
});

describe("taking back", () => {
  it("is possible for 120 seconds and no longer", () => {
    expect(mayRecall(ago(120 * SECOND), now)).toBe(true);
    expect(mayRecall(ago(120 * SECOND + 1), now)).toBe(false);
  });
});

describe("the pace of a sender", () => {
  it("waits until the twentieth last message is a minute old, and the five-hundredth a day", () => {
    expect(paces.map(({ most }) => most)).toEqual([20, 500]);
    expect(waitBeforeNext([undefined, undefined], now)).toBe(0);
    expect(waitBeforeNext([ago(MINUTE), undefined], now)).toBe(0);
    expect(waitBeforeNext([ago(MINUTE - SECOND), undefined], now)).toBe(SECOND);
    expect(waitBeforeNext([ago(DAY), ago(DAY - MINUTE)], now)).toBe(MINUTE);
  });
});

describe("[item 92] what service never asks for", () => {
  it.each([
    "请提供您的密码",
    "麻烦把验证码发给我",
    "请告诉我身份证号",
    "需要银行卡号才能退款",
    "Please send me your password",
    "您好。请 发 我 验 证 码，谢谢",
  ])("is noticed: %s", (text) => {
    expect(asksForSecrets(text)).toBe(true);
  });

  it.each([
    "请不要把验证码告诉任何人",
    "我们不会向您索要密码",
    "您的密码可以在设置里修改",
    "Never tell anybody your password",
    "请提供订单号",
  ])("is not seen where it is not: %s", (text) => {
    expect(asksForSecrets(text)).toBe(false);
  });

  it("no ready sentence asks for any of it", () => {
    const texts = Object.values(cannedReplies).flatMap(({ zh, en }) => [zh, en]);
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.filter(asksForSecrets)).toEqual([]);
  });
});
