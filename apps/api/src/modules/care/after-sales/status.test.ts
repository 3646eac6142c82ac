import { expect, it } from "vitest";
import { examine } from "#kernel/transitions";
import { kinds, reasons } from "./enums.js";
import { dueAfter, isClosed } from "./rules.js";
import { type AfterSalesStatus, afterSalesInitial, afterSalesTransitions } from "./status.js";

it("every state of a case can be reached, and it ends in four ways only", () => {
  expect(examine(afterSalesTransitions, afterSalesInitial)).toEqual({
    unreachable: [],
    terminal: ["REJECTED_FINAL", "COMPLETED", "CLOSED", "CANCELLED"],
  });
});

it("no clock runs in a final state", () => {
  const now = new Date();
  const states = Object.keys(afterSalesTransitions) as AfterSalesStatus[];
  expect(states.filter((state) => isClosed(state) && dueAfter(state, now) !== null)).toEqual([]);
});

it("the words of the API are each there once", () => {
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(new Set(reasons).size).toBe(reasons.length);
});
