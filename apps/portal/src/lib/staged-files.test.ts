import { describe, expect, it } from "vitest";
import { filesOf, readStaged, writeStaged } from "#lib/staged-files";

const letter = { id: "fil_1", name: "函件.pdf" };
const card = { id: "fil_2", name: "证件.jpg" };

describe("files of a form that was refused", () => {
  it("[check 24] come back with the next attempt, beside what is chosen anew, unless somebody took them out", () => {
    const form = new FormData();
    form.set("evidence.staged", writeStaged([letter, card]));
    form.append("evidence.kept", letter.id);
    form.append("evidence", new File(["x"], "more.png"));
    const { kept, chosen } = filesOf(form, "evidence");
    expect(kept).toEqual([letter]);
    expect(chosen.map(({ name }) => name)).toEqual(["more.png"]);
  });

  it("are none where the browser sent an empty file", () => {
    const form = new FormData();
    form.append("evidence", new File([], ""));
    expect(filesOf(form, "evidence")).toEqual({ kept: [], chosen: [] });
  });

  it.each(["{", "1", "null", '{"id":"x"}', '[1,{"id":2,"name":"a"},null]'])(
    "are none in a tampered field: %s",
    (field) => {
      expect(readStaged(field)).toEqual([]);
    },
  );
});
