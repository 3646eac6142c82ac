import { expect, it } from "vitest";
import { formToApprove, namesIn, textTemplate, valueInWords } from "./message.js";

const text = textTemplate({
  code: "kernel/message.test",
  text: { zh: "编号 {number}，{at} 发出，编号 {number}。", en: "Sent on {at}: number {number}." },
  params: { number: "CODE", at: "DATE" },
  goodForMs: 1,
});

it.each(["张小满", "李 雷", "长沙市岳麓区", "13800138000", "li@example.com", "x".repeat(41), ""])(
  "Policy 5.3: %j is no value of a message",
  (value) => {
    expect(() => valueInWords("CODE", value)).toThrow(RangeError);
    expect(() => valueInWords("COUNT", value)).toThrow(RangeError);
  },
);

it("codes, whole numbers, money and dates are", () => {
  expect(valueInWords("CODE", "N-17")).toBe("N-17");
  expect(valueInWords("FEN", 12_340)).toBe("¥123.40");
  expect(valueInWords("DATE", Date.parse("2026-11-25T17:30:00Z"))).toBe("2026-11-26");
  expect(() => valueInWords("COUNT", 1.5)).toThrow(RangeError);
});

it("the provider's variables are numbered in the order of each language's own words", () => {
  expect(namesIn(text.text.zh)).toEqual(["number", "at"]);
  expect(formToApprove(text, "zh")).toEqual({
    name: "kernel/message.test.zh",
    text: "编号 {1}，{2} 发出，编号 {1}。",
  });
  expect(formToApprove(text, "en").text).toBe("Sent on {1}: number {2}.");
});
