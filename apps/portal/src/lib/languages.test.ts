import { describe, expect, it } from "vitest";
import { localeFrom } from "#lib/languages";

describe("the language of a page", () => {
  it.each([
    ["en-GB,en;q=0.9,zh;q=0.8", "en"],
    ["fr-FR,zh-Hant;q=0.9,en;q=0.8", "zh-CN"],
    ["de", "zh-CN"],
    ["", "zh-CN"],
    [null, "zh-CN"],
  ])("for %j is %s", (wanted, locale) => {
    expect(localeFrom(wanted)).toBe(locale);
  });
});
