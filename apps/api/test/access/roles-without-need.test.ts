import { type GraphQLField, isObjectType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { type Audience, type FieldRule, shownTo } from "#kernel/access";
import type { Actor, Ctx } from "#kernel/context";
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
  it("[check 59] Policy 5.4: reaches no personal field of the schema", () => {
    expect(personal.filter(({ rule }) => shownTo(rule, { actor: as(role) }) !== "DENIED")).toEqual([]);
  });
});

/** What everybody signed in may do with the own session and the own sign-in; nothing of the mall changes by it. */
const ownSession = ["changePassword", "revokeMySession", "signOutStaff", "signOutStaffEverywhere"];
/** Whose hands they are for depends on the thing, so that the use case asks, see below. */
const askedInside = ["assignWorkItem", "cancelJob", "claimWorkItem", "releaseWorkItem"];
/** Whoever sees that something leaks has to say so at once, an auditor too. Policy 5.8. */
const everybodysDuty = ["reportIncident"];

describe("who only looks", () => {
  it("[check 60] beyond the own session and the duty to report, every mutation of the staff asks for a permission", () => {
    const open = mutations.filter((field) => {
      const audience = audienceOf(field);
      return audience.for === "STAFF" && audience.permission === null;
    });
    expect(open.map(({ name }) => name).sort()).toEqual([...ownSession, ...askedInside, ...everybodysDuty].sort());
  });

  it.each(["claimWorkItem", "releaseWorkItem"])("[check 60] %s finds no work for an auditor", async (name) => {
    const auditor = await aStaffMember(mall.system, { roles: ["AUDITOR"] });
    const entity = newId("cnv");
    await mall.world.db.transact((tx) => openWorkItem(tx, mall.system, { kind: "CONVERSATION", entity }));
    const document = `mutation Take($input: WorkItemInput!) { ${name}(input: $input) { __typename } }`;
    expect((await mall.ask(document, { input: { entity } }, auditor)).__typename).not.toBe("WorkItem");
    expect((await workItemOf(mall.world.db, entity))?.holderId ?? null).toBeNull();
  });
});
