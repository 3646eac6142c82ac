import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, lookupOf, termsOf } from "./search-terms.js";

describe("terms of a title", () => {
  test("a run of Han characters is found by each pair and by its last character", () => {
    expect([...termsOf("智能手机")]).toEqual(["智能", "能手", "手机", "机"]);
  });

  test("words and digits stay whole, apart from the Han characters beside them", () => {
    expect([...termsOf("华为Mate60手机 5G")]).toEqual(["华为", "为", "mate", "60", "手机", "机", "5", "g"]);
  });

  test("full-width letters and capitals are the same words", () => {
    expect(termsOf("ＩＰＨＯＮＥ　１５")).toEqual(termsOf("iphone 15"));
  });

  test("rare characters outside the basic plane are one character each", () => {
    expect([...termsOf("𠮷野家")]).toEqual(["𠮷野", "野家", "家"]);
  });
});

describe("looking up a keyword", () => {
  test("two characters are one exact term [peer vendure: 手机]", () => {
    expect(lookupOf("手机")).toEqual({ exact: ["手机"], prefixes: [], contained: [] });
  });

  test("three characters are two pairs and a re-check [peer vendure: 本电脑]", () => {
    expect(lookupOf("本电脑")).toEqual({ exact: ["本电", "电脑"], prefixes: [], contained: ["本电脑"] });
  });

  test("one character and unfinished words are beginnings", () => {
    expect(lookupOf("杯 IPH")).toEqual({ exact: [], prefixes: ["杯", "iph"], contained: [] });
  });

  test.each(["", "   ", "！？", "%_%", "🙂"])("%j asks for nothing", (keyword) => {
    expect(lookupOf(keyword)).toBeUndefined();
  });

  test("a keyword cannot order an endless join, nor carry a wildcard", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (keyword) => {
        const lookup = lookupOf(keyword);
        if (!lookup) return;
        expect(lookup.exact.length + lookup.prefixes.length).toBeLessThanOrEqual(12);
        for (const word of [...lookup.prefixes, ...lookup.contained]) expect(word).not.toMatch(/[%_\\]/);
      }),
    );
  });

  test("whatever piece of a title is typed, the title's terms answer", () => {
    const title = "便携不锈钢保温杯 Travel mug 500ml 大容量";
    const terms = [...termsOf(title)];
    const pieces = fold(title)
      .split(" ")
      .flatMap((word) => {
        const letters = [...word];
        const starts = /^\p{Script=Han}/u.test(word) ? letters.keys() : [0];
        return [...starts].flatMap((from) =>
          letters.slice(from).map((_, i) => letters.slice(from, from + i + 1).join("")),
        );
      });
    for (const piece of pieces) {
      const { exact, prefixes, contained } = lookupOf(piece)!;
      expect(
        exact.every((term) => terms.includes(term)),
        piece,
      ).toBe(true);
      expect(
        prefixes.every((prefix) => terms.some((term) => term.startsWith(prefix))),
        piece,
      ).toBe(true);
      expect(
        contained.every((run) => fold(title).includes(run)),
        piece,
      ).toBe(true);
    }
  });
});
