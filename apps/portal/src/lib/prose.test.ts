import { describe, expect, it } from "vitest";
import { blocksOf, runsOf } from "#lib/prose";

describe("the policy's prose", () => {
  it("keeps the terms that stand out", () => {
    expect(runsOf("一、**敏感个人信息**须单独同意")).toEqual([
      { text: "一、", strong: false },
      { text: "敏感个人信息", strong: true },
      { text: "须单独同意", strong: false },
    ]);
  });

  it("loses no character when asterisks are not closed", () => {
    const joined = runsOf("a **b** c ** d").map((run) => run.text);
    expect(joined).toEqual(["a ", "b", " c ** d"]);
  });

  it("begins a list right under its sentence and a paragraph right under its list", () => {
    const kinds = blocksOf("我们收集：\n- 姓名\n- 电话\n仅此而已。\n\n以上。").map((block) => block.kind);
    expect(kinds).toEqual(["paragraph", "list", "paragraph", "paragraph"]);
  });

  it("never makes markup of what looks like it", () => {
    expect(blocksOf("<b>1</b>")).toEqual([{ kind: "paragraph", runs: [{ text: "<b>1</b>", strong: false }] }]);
  });
});
