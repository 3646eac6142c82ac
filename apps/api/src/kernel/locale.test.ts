import { expect, it } from "vitest";
import { localeOf } from "./locale.js";

it.each([
  [undefined, "zh"],
  ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
  ["en-GB", "en"],
  ["fr, en;q=0.5", "en"],
  ["fr", "zh"],
])("a request with Accept-Language %s is answered in %s", (header, locale) => {
  expect(localeOf(header)).toBe(locale);
});
