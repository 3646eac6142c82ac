import { expect, it } from "vitest";
import { canMove, examine, isTerminal, sourcesOf, type Transitions } from "./transitions.js";

const table = {
  DRAFT: ["SENT"],
  SENT: ["DONE", "LOST"],
  DONE: [],
  LOST: ["SENT"],
  FORGOTTEN: [],
} as const satisfies Transitions<string>;

it("a step is allowed when the table has it, and only then", () => {
  expect(canMove(table, "DRAFT", "SENT")).toBe(true);
  expect(canMove(table, "DRAFT", "DONE")).toBe(false);
  expect(sourcesOf(table, "SENT")).toEqual(["DRAFT", "LOST"]);
  expect(isTerminal(table, "DONE")).toBe(true);
});

it("the walk finds states nobody can reach, and every end", () => {
  expect(examine(table, "DRAFT")).toEqual({ unreachable: ["FORGOTTEN"], terminal: ["DONE", "FORGOTTEN"] });
});
