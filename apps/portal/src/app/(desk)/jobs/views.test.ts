import { expect, it } from "vitest";
import { viewFor } from "./views";

it("who manages jobs begins with what was given up; anybody else sees the own jobs, whatever the address says", () => {
  expect([viewFor(undefined, true), viewFor("sweeps", true)]).toEqual(["letters", "sweeps"]);
  expect([viewFor(undefined, false), viewFor("letters", false)]).toEqual(["mine", "mine"]);
});
