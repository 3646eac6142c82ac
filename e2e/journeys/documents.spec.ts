import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { buildSchema, parse, validate } from "graphql";
import * as shopper from "../shopper/documents.js";
import * as staff from "../staff/documents.js";

const schema = buildSchema(readFileSync(join(import.meta.dirname, "../../packages/contract/schema.graphql"), "utf8"));

for (const [whose, documents] of Object.entries({ shopper, staff })) {
  test(`every document of the scripted ${whose} fits the schema`, () => {
    const problems = Object.entries(documents).flatMap(([name, { text }]) =>
      validate(schema, parse(text)).map(({ message }) => `${name}: ${message}`),
    );
    expect(Object.keys(documents).length).toBeGreaterThan(5);
    expect(problems).toEqual([]);
  });
}
