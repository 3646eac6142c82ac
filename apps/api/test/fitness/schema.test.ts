import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type GraphQLEnumType,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  type GraphQLUnionType,
  isEnumType,
  isObjectType,
  isUnionType,
  parse,
  printSchema,
  specifiedRules,
  validate,
} from "graphql";
import { expect, it } from "vitest";
import { rootFieldsWithoutAudience } from "#kernel/access";
import { limitRule, limits } from "../../src/server/limits.js";
import { readTrustedDocuments } from "../../src/server/read-trusted-documents.js";
import { buildMallSchema } from "../../src/server/schema.js";
import { repository } from "./source.js";

const schema = buildMallSchema();

it("packages/contract/schema.graphql is what the code emits; `pnpm schema:emit` writes it", () => {
  expect(readFileSync(join(repository, "packages/contract/schema.graphql"), "utf8")).toBe(`${printSchema(schema)}\n`);
});

it("Policy 5.4: every root field says whom it is for, and one that does not is found", () => {
  expect(rootFieldsWithoutAudience(schema)).toEqual([]);
  const open = new GraphQLSchema({
    query: new GraphQLObjectType({ name: "Query", fields: { leak: { type: GraphQLString } } }),
  });
  expect(rootFieldsWithoutAudience(open)).toEqual(["Query.leak"]);
});

it("every mutation answers a union or a plain fact; no refusal hides in a nullable field", () => {
  const fields = Object.values(schema.getMutationType()!.getFields());
  expect(fields.length).toBeGreaterThan(10);
  expect(fields.filter((field) => !String(field.type).endsWith("!")).map((field) => field.name)).toEqual([]);
});

it("a result is one good answer and refusals, each of which is a Refusal with code and message", () => {
  const refusals = schema.getPossibleTypes(schema.getType("Refusal") as never);
  expect(refusals.length).toBeGreaterThan(5);
  const inUnions = Object.values(schema.getTypeMap()).filter(isUnionType);
  for (const union of inUnions) {
    const good = (union as GraphQLUnionType).getTypes().filter((type) => !refusals.includes(type));
    expect({ union: union.name, good: good.length }).toEqual({ union: union.name, good: 1 });
  }
});

it("money leaves as Fen: no field of the schema is a Float", () => {
  const floats = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith("__"))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => String(field.type).includes("Float"))
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(floats).toEqual([]);
  expect(Object.values(schema.getTypeMap()).some(isEnumType)).toBe(true);
});

it("an enum's words are their own values: variables reach compiled execution coerced already", () => {
  const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith("__"));
  const foreign = enums.flatMap((type) =>
    (type as GraphQLEnumType).getValues().filter(({ name, value }) => name !== value),
  );
  expect(foreign).toEqual([]);
});

it("every document that the portal and the mini program send fits the schema and keeps within the limits", () => {
  const documents = [...readTrustedDocuments().values()];
  expect(documents.length).toBeGreaterThan(60);
  const wrong = documents.flatMap((text) => {
    const document = parse(text, { maxTokens: limits.tokens });
    const name = document.definitions.flatMap((node) =>
      node.kind === "OperationDefinition" ? [node.name?.value] : [],
    );
    return validate(schema, document, [...specifiedRules, limitRule]).map(({ message }) => `${name}: ${message}`);
  });
  expect(wrong).toEqual([]);
});

it.each(["mall", "keys"])("the migrations of %s are complete: drizzle-kit finds nothing to add", (name) => {
  const out = mkdtempSync(join(tmpdir(), "drift-"));
  cpSync(join(repository, "drizzle", name), out, { recursive: true });
  const before = readdirSync(out).length;
  const sources = name === "mall" ? "./apps/api/src/modules/*/*/tables.ts" : "./apps/api/src/kernel/key-store.ts";
  execFileSync(
    process.execPath,
    ["node_modules/drizzle-kit/bin.cjs", "generate", "--dialect", "mysql", "--schema", sources, "--out", out],
    {
      cwd: repository,
      env: { ...process.env, NODE_OPTIONS: "--conditions=development" },
      stdio: "pipe",
    },
  );
  expect(readdirSync(out).length).toBe(before);
});
