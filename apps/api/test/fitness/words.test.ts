import { workLabel } from "@factory-to-home/contract";
import { expect, it } from "vitest";
import { mapOf } from "#privacy/data-map";
import { effects, holdings, jobs, sweeps } from "../../src/rooms.js";

it("what works in the background has a name in both languages, which the jobs page shows", () => {
  const works = [...sweeps.map(({ name }) => name), ...effects.keys(), ...jobs.keys()];
  expect(works.length).toBeGreaterThan(40);
  expect(works.filter((name) => workLabel(name).en === name)).toEqual([]);
});

it("every table that closing an account touches is called by a name that a person understands", () => {
  const unnamed = mapOf(holdings).filter(({ card }) => {
    const first = Object.values(card.columns).find((column) => typeof column !== "string");
    return !card.rules.label && typeof first !== "object";
  });
  expect(unnamed.map(({ name }) => name)).toEqual([]);
});
