import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type GraphQLField, type GraphQLResolveInfo, isObjectType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { type FieldRule, shownTo } from "#kernel/access";
import { type Actor, type Ctx, contextFor } from "#kernel/context";
import { newId } from "#kernel/id";
import { mask } from "#kernel/mask";
import { permissionsOf, type StaffRole, staffRoles } from "#kernel/permissions";
import { buildMallSchema } from "../../src/server/schema.js";
import { repository } from "../fitness/source.js";
import { aMall, type Mall } from "../mall.js";
import { rootsOfPersonalTypes } from "./personal-roots.js";

interface PersonalCell {
  type: string;
  field: GraphQLField<unknown, Ctx>;
  rule: FieldRule;
}

const schema = buildMallSchema();
const personal: PersonalCell[] = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.extensions.personal ? [{ type: type.name, field, rule: field.extensions.personal as FieldRule }] : [],
    ),
  );

const actors: Record<string, Actor> = {
  ANYONE: { kind: "ANYONE" },
  SHOPPER: { kind: "SHOPPER", accountId: newId("acc"), sessionId: newId("ses") },
  ...Object.fromEntries(staffRoles.map((role) => [role, staff(role)])),
};

function staff(role: StaffRole): Actor {
  return {
    kind: "STAFF",
    staffId: newId("stf"),
    sessionId: newId("sts"),
    roles: [role],
    permissions: permissionsOf([role]),
  };
}

let mall: Mall;
let roots: Awaited<ReturnType<typeof rootsOfPersonalTypes>>;
beforeAll(async () => {
  mall = await aMall();
  roots = await rootsOfPersonalTypes(mall);
});

it("every type with personal fields has a real row to try them on", () => {
  expect([...new Set(personal.map(({ type }) => type))].sort()).toEqual(Object.keys(roots).sort());
});

describe.each(personal)("Policy 5.3, 5.4: $type.$field.name", ({ type, field, rule }) => {
  it.each(Object.keys(actors))("%s gets the value, its mask or a denial, just as the table says", async (name) => {
    const ctx = contextFor(mall.world, actors[name]!, "zh", "role-fields");
    const root = roots[type]!;
    const clear = root.values[field.name];
    expect(clear, `${type}.${field.name} needs a value to compare with`).toBeTypeOf("string");
    const answer = Promise.resolve().then(() => field.resolve!(root.row, {}, ctx, infoOf(field)));
    const shows = shownTo(rule, ctx);
    if (shows === "DENIED")
      await expect(answer).rejects.toMatchObject({
        extensions: { code: expect.stringMatching(/FORBIDDEN|UNAUTHENTICATED/) },
      });
    else expect(await answer).toBe(shows === "VALUE" ? clear : mask(rule.mask, clear!));
    if (shows !== "VALUE" && rule.mask !== "TEXT") expect(await answer.catch(() => "")).not.toBe(clear);
  });
});

it("docs/role-field-table.md is the table that was executed", () => {
  const path = join(repository, "docs/role-field-table.md");
  if (process.env.UPDATE_DOCS) writeFileSync(path, drawTable());
  expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(drawTable());
});

/** type-graphql's resolvers look at the field's name and path only. */
const infoOf = (field: GraphQLField<unknown, Ctx>) =>
  ({
    fieldName: field.name,
    path: { key: field.name, prev: undefined, typename: undefined },
    schema,
  }) as unknown as GraphQLResolveInfo;

const signs = { VALUE: "value", MASK: "mask", DENIED: "–" } as const;

function drawTable(): string {
  const names = Object.keys(actors);
  const rows = personal.map(({ type, field, rule }) => [
    `\`${type}.${field.name}\``,
    ...names.map((name) => signs[shownTo(rule, { actor: actors[name]! })]),
  ]);
  return [
    "# Who sees which personal field",
    "",
    "Drawn from the rules on the fields themselves; every cell is executed by `apps/api/test/access/role-fields.test.ts`. A shopper reaches only own things.",
    "",
    `| field | ${names.join(" | ")} |`,
    `| --- |${" --- |".repeat(names.length)}`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    "",
  ].join("\n");
}
