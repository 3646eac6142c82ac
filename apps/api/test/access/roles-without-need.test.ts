import { type GraphQLField, type GraphQLResolveInfo, isObjectType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { type Audience, type FieldRule, shownTo } from "#kernel/access";
import { type Actor, type Ctx, contextFor } from "#kernel/context";
import { newId } from "#kernel/id";
import { permissionsOf, type StaffRole } from "#kernel/permissions";
import { openWorkItem, workItemOf } from "#platform/work-items";
import { aStaffMember } from "../../src/modules/platform/staff/fixtures.js";
import { buildMallSchema } from "../../src/server/schema.js";
import { aMall, type Mall } from "../mall.js";

const schema = buildMallSchema();
const mutations = Object.values(schema.getMutationType()!.getFields()) as GraphQLField<unknown, Ctx>[];
const audienceOf = (field: GraphQLField<unknown, Ctx>) => field.extensions.audience as Audience;
const personal = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.extensions.personal
        ? [{ name: `${type.name}.${field.name}`, rule: field.extensions.personal as FieldRule }]
        : [],
    ),
  );

const as = (role: StaffRole): Actor => ({
  kind: "STAFF",
  staffId: newId("stf"),
  sessionId: newId("sts"),
  roles: [role],
  permissions: permissionsOf([role]),
});

let mall: Mall;
beforeAll(async () => {
  mall = await aMall();
});

it("the schema has personal fields and mutations to try", () => {
  expect(personal.length).toBeGreaterThan(20);
  expect(mutations.length).toBeGreaterThan(50);
});

describe.each(["MODERATOR", "MERCHANDISER"] as const)("%s", (role) => {
  it("reaches no personal field of the schema [check 59]", () => {
    expect(personal.filter(({ rule }) => shownTo(rule, { actor: as(role) }) !== "DENIED")).toEqual([]);
  });
});

/** What everybody signed in may do with the own session and the own sign-in; nothing of the mall changes by it. */
const ownSession = ["changePassword", "revokeMySession", "signOutStaff", "signOutStaffEverywhere"];
/** Whose hands they are for depends on the thing, so that the use case asks, see below. */
const askedInside = ["assignWorkItem", "cancelJob", "claimWorkItem", "releaseWorkItem"];

describe("AUDITOR", () => {
  const exempt = [...ownSession, ...askedInside];
  const others = mutations.filter((field) => audienceOf(field).for !== "ANYONE" && !exempt.includes(field.name));

  it("beyond the own session every mutation asks for a permission", () => {
    const open = mutations.filter((field) => {
      const audience = audienceOf(field);
      return audience.for === "STAFF" && audience.permission === null;
    });
    expect(open.map(({ name }) => name).sort()).toEqual([...exempt].sort());
  });

  it.each(others.map((field) => [field.name, field] as const))("is refused %s [check 60]", async (name, field) => {
    const ctx = contextFor(mall.world, as("AUDITOR"), "zh", "auditor");
    const info = {
      fieldName: name,
      parentType: schema.getMutationType(),
      path: { key: name, prev: undefined, typename: "Mutation" },
      schema,
    } as unknown as GraphQLResolveInfo;
    await expect((async () => field.resolve!(undefined, {}, ctx, info))()).rejects.toMatchObject({
      extensions: { code: "FORBIDDEN" },
    });
  });

  it.each(["claimWorkItem", "releaseWorkItem"])("%s finds no work for an auditor [check 60]", async (name) => {
    const auditor = await aStaffMember(mall.system, { roles: ["AUDITOR"] });
    const entity = newId("cnv");
    await mall.world.db.transact((tx) => openWorkItem(tx, mall.system, { kind: "CONVERSATION", entity }));
    const document = `mutation Take($input: WorkItemInput!) { ${name}(input: $input) { __typename } }`;
    expect((await mall.ask(document, { input: { entity } }, auditor)).__typename).not.toBe("WorkItem");
    expect((await workItemOf(mall.world.db, entity))?.holderId ?? null).toBeNull();
  });
});
