import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { messages } from "#messages";

type Area = Record<string, string>;
const areasOf = (folder: string) =>
  readdirSync(path.join(import.meta.dirname, folder)).filter((name) => name.endsWith(".json"));
const read = (file: string) => JSON.parse(readFileSync(path.join(import.meta.dirname, file), "utf8")) as Area;

/** Names of the arguments in an ICU message: `{count, plural, …}` and `{name}`. */
const argumentsOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1]))].sort();

const areas = areasOf("zh-CN");

describe("messages", () => {
  it("are split into the same areas in both languages, and each area is loaded", () => {
    expect(areasOf("en")).toEqual(areas);
    expect(Object.keys(messages.en)).toEqual(Object.keys(messages["zh-CN"]));
    expect(Object.keys(messages.en)).toHaveLength(areas.length);
  });

  it("[check 48] nothing yet, nothing that matches and no permission are three different texts on every list", () => {
    for (const language of ["zh-CN", "en"]) {
      const { notPermittedTitle } = read(`${language}/failures.json`);
      const lists = areas.map((area) => read(`${language}/${area}`)).filter(({ none, noMatch }) => none && noMatch);
      expect(lists.length).toBeGreaterThan(5);
      for (const { none, noMatch } of lists) expect(new Set([none, noMatch, notPermittedTitle]).size).toBe(3);
    }
  });

  describe.each(areas)("%s", (area) => {
    const chinese = read(`zh-CN/${area}`);
    const english = read(`en/${area}`);

    it("has the same keys in both languages, in the same order", () => {
      expect(Object.keys(english)).toEqual(Object.keys(chinese));
    });

    it("uses the same arguments in both languages", () => {
      for (const [key, text] of Object.entries(chinese)) {
        expect({ key, takes: argumentsOf(english[key]!) }).toEqual({ key, takes: argumentsOf(text) });
      }
    });

    it("has no empty text and no Chinese left in the English", () => {
      for (const text of [...Object.values(chinese), ...Object.values(english)]) expect(text.trim()).not.toBe("");
      expect(Object.values(english).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    });
  });
});
