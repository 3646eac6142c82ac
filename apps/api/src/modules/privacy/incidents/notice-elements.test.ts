import { describe, expect, it } from "vitest";
import { eightElements, englishElements } from "./fixtures.js";
import { faultsOf, hashOf, namesSomebody, noticeElements, sectionsFor, textsOf } from "./notice-elements.js";

const whole = textsOf(eightElements, englishElements);

describe("a notice", () => {
  it.each(noticeElements)(
    "[F5] [item 169] Policy 5.8.1: without `%s` it is incomplete, in either language",
    (element) => {
      expect(faultsOf(whole)).toEqual([]);
      expect(faultsOf(textsOf({ ...eightElements, [element]: "" }, null))).toEqual([
        { language: "zh", element, fault: "EMPTY" },
      ]);
      expect(faultsOf(textsOf(eightElements, { ...englishElements, [element]: "—" }))).toEqual([
        { language: "en", element, fault: "EMPTY" },
      ]);
    },
  );

  it("needs no English; once begun it needs all of it", () => {
    const none = Object.fromEntries(noticeElements.map((element) => [element, ""])) as typeof eightElements;
    expect(textsOf(eightElements, none).en).toBeNull();
    expect(faultsOf(textsOf(eightElements, { ...none, cause: "A missing check." }))).toHaveLength(7);
  });

  it("“无” and dots are no answer", () => {
    expect(faultsOf(textsOf({ ...eightElements, cause: "无" }, null))).toHaveLength(1);
    expect(faultsOf(textsOf({ ...eightElements, cause: "………" }, null))).toHaveLength(1);
  });

  it("[F16] names nobody: a mobile number, identity number or mail address in it is found, however it is written", () => {
    const found = ["致电 13812345678", "138-1234-5678", "１３８１２３４５６７８", "43010419900101123X", "a@b.com"];
    expect(found.map(namesSomebody)).toEqual([true, true, true, true, true]);
    expect(["热线 400-026-0818", "2026 年 11 月 20 日", "订单 20261120"].map(namesSomebody)).toEqual([
      false,
      false,
      false,
    ]);
    expect(faultsOf(textsOf({ ...eightElements, happened: "张先生 13812345678 的信息" }, null))).toEqual([
      { language: "zh", element: "happened", fault: "NAMES_SOMEBODY" },
    ]);
  });

  it("says to each person which of the own data it was", () => {
    const own = sectionsFor(whole, "zh", ["PHONE_NUMBER", "ADDRESS"]).find(({ element }) => element === "dataTypes");
    expect(own?.text).toContain("您的手机号码、收货地址");
    const english = sectionsFor(whole, "en", ["NAME"]).find(({ element }) => element === "dataTypes");
    expect(english?.text).toContain("Of yours: name.");
    expect(sectionsFor(textsOf(eightElements, null), "en")[0]!.title).toBe("发生了什么");
  });

  it("any changed word changes what an approval approves", () => {
    expect(hashOf(textsOf({ ...eightElements, cause: `${eightElements.cause}。` }, englishElements))).not.toBe(
      hashOf(whole),
    );
  });
});
