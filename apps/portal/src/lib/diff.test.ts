import { describe, expect, it } from "vitest";
import { diffLines, foldUnchanged } from "#lib/diff";

const signs = { same: " ", added: "+", removed: "-" } as const;
const written = (before: string, after: string) =>
  diffLines(before, after).map(({ change, text }) => signs[change] + text);

describe("what differs between two versions", () => {
  it("is told line by line, what went before what came", () => {
    expect(written("name\nphone\naddress", "name\naddress\nperiod")).toEqual([
      " name",
      "-phone",
      " address",
      "+period",
    ]);
    expect(written("a", "b")).toEqual(["-a", "+b"]);
  });

  it("is nothing between equals, everything beside nothing", () => {
    expect(written("a\nb", "a\nb")).toEqual([" a", " b"]);
    expect(written("", "a\nb")).toEqual(["+a", "+b"]);
    expect(written("a", "")).toEqual(["-a"]);
  });

  it("gives back both versions whole", () => {
    const before = "1\n2\n2\n3\n4";
    const after = "2\n1\n2\n4\n5\n3";
    const lines = diffLines(before, after);
    const without = (left: string) => lines.filter(({ change }) => change !== left).map(({ text }) => text);
    expect(without("added").join("\n")).toBe(before);
    expect(without("removed").join("\n")).toBe(after);
  });
});

it("long runs of unchanged lines are folded, those beside a change are not", () => {
  const numbers = Array.from({ length: 10 }, (_, index) => String(index));
  const parts = foldUnchanged(diffLines(numbers.join("\n"), [...numbers, "new"].join("\n")));
  expect(parts.map(({ folded, lines }) => [folded, lines.length])).toEqual([
    [true, 8],
    [false, 3],
  ]);
});
