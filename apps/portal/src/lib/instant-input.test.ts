import { expect, it } from "vitest";
import { instantOf, typedInstant } from "./instant-input";

it("[check 53] reads what was typed as Shanghai's time, and shows it so again", () => {
  expect(instantOf("2026-11-26T10:05")).toBe("2026-11-26T02:05:00.000Z");
  expect(instantOf("2026-11-26 00:30")).toBe("2026-11-25T16:30:00.000Z");
  expect(typedInstant("2026-11-25T16:30:00.000Z")).toBe("2026-11-26T00:30");
});

it("tells nothing from nonsense", () => {
  expect(instantOf(" ")).toBeNull();
  expect(instantOf("yesterday")).toBeUndefined();
  expect(instantOf("2026-13-40T10:05")).toBeUndefined();
});
