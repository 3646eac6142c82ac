import { expect, it } from "vitest";
import { eachOf } from "./each-of.js";

it("one that fails keeps none of the others waiting, and the schedule hears of it in the end", async () => {
  const done: number[] = [];
  const work = async (item: number) => {
    if (item === 2) throw new Error("on purpose");
    done.push(item);
  };
  await expect(eachOf([1, 2, 3], work)).rejects.toThrow("1 of 3 failed");
  expect(done).toEqual([1, 3]);
});
