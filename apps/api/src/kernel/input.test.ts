import { expect, it } from "vitest";
import { z } from "zod";
import { line, mainlandPhone, multiline, read } from "./input.js";
import { InvalidInput } from "./refusal.js";

const form = z.object({ name: line(5), phone: mainlandPhone, note: multiline(10) });
const good = { name: " 小满 ", phone: "138 1234-5678", note: "一\r\n二" };

it("clean values come out trimmed and normalized", () => {
  expect(read(form, good)).toEqual({ name: "小满", phone: "+8613812345678", note: "一\n二" });
});

it.each(["１３８１２３４５６７８", "+8613812345678", "8613812345678", "138-1234-5678"])(
  "the phone number %s is understood",
  (phone) => {
    expect(read(form, { ...good, phone })).toMatchObject({ phone: "+8613812345678" });
  },
);

it.each([
  [{ name: "   " }, "name", "REQUIRED"],
  [{ name: "一二三四五六" }, "name", "TOO_LONG"],
  [{ name: "a\u0000b" }, "name", "INVALID"],
  [{ name: "a\nb" }, "name", "INVALID"],
  [{ phone: "12812345678" }, "phone", "INVALID_PHONE"],
  [{ phone: "1381234567" }, "phone", "INVALID_PHONE"],
  [{ note: undefined }, "note", "REQUIRED"],
])("%j is refused at %s as %s, with a sentence in both languages", (wrong, path, code) => {
  const refusal = read(form, { ...good, ...wrong });
  expect(refusal).toBeInstanceOf(InvalidInput);
  const [problem] = (refusal as InvalidInput).fields;
  expect(problem).toMatchObject({ path, code });
  expect(problem!.message({ locale: "zh" })).toMatch(/[\u4e00-\u9fff]/);
  expect(problem!.message({ locale: "en" })).toMatch(/^[\x20-\x7e]+$/);
});

it("every wrong field is named at once, so that nobody mends a form one field at a time", () => {
  const refusal = read(form, { name: "", phone: "1", note: "" }) as InvalidInput;
  expect(new Set(refusal.fields.map((field) => field.path))).toEqual(new Set(["name", "phone", "note"]));
});
