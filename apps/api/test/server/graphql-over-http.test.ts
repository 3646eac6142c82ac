import { auditServer } from "graphql-http";
import { beforeAll, expect, it } from "vitest";
import { aWorld, type TestWorld } from "../world.js";

let mall: TestWorld;
beforeAll(async () => {
  mall = await aWorld();
});

it("GraphQL over HTTP: every MUST and every SHOULD of the specification's audits passes", async () => {
  const results = await auditServer({ url: `${mall.world.settings.notifyBaseUrl}/graphql` });
  const binding = results.filter((result) => !result.name.startsWith("MAY"));
  expect(binding.length).toBeGreaterThanOrEqual(36);
  expect(binding.filter((result) => result.status !== "ok").map((result) => `${result.id} ${result.name}`)).toEqual([]);
});
