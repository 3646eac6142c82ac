import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";
import { beforeAll, expect, it } from "vitest";
import type { Audience } from "#kernel/access";
import { aStaffMember } from "../../src/modules/platform/staff/fixtures.js";
import { buildMallSchema } from "../../src/server/schema.js";
import { aMall, type Mall } from "../mall.js";

const schema = buildMallSchema();
const mutations = Object.values(schema.getMutationType()!.getFields());
const audienceOf = (field: (typeof mutations)[number]) => field.extensions.audience as Audience;

/** Without what is open to whoever works here, such as signing out or reporting an incident. */
const staffOnly = mutations.filter((field) => {
  const audience = audienceOf(field);
  return audience.for === "STAFF" && audience.permission !== null;
});

let mall: Mall;
let token: string;
beforeAll(async () => {
  mall = await aMall();
  ({ token } = await aStaffMember(mall.system, { roles: ["AUDITOR"] }));
});

it("[check 60] Policy 5.4: an auditor changes nothing: every deed of a desk is refused at the API", async () => {
  expect(staffOnly.length).toBeGreaterThan(60);
  const open: string[] = [];
  for (const { name, args } of staffOnly) {
    const given = args.filter(isRequiredArgument);
    const declared = given.map((arg) => `$${arg.name}: ${arg.type}`).join(", ");
    const handed = given.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
    const document = `mutation ${declared && `(${declared})`} { ${name}${handed && `(${handed})`} { __typename } }`;
    const variables = Object.fromEntries(given.map((arg) => [arg.name, something(arg.type)]));
    const { errors } = await mall.answer(document, variables, { token });
    const code = errors?.[0]?.extensions?.code;
    if (code !== "FORBIDDEN") open.push(`${name}: ${code ?? errors?.[0]?.message ?? "done"}`);
  }
  expect(open).toEqual([]);
});

it("[check 60] Policy 5.5: what an auditor looks at is a line of the log like anybody else's reading", async () => {
  const shopper = await mall.aBuyer();
  const submitted = await mall.ask(
    "mutation ($input: SubmitRequestInput!) { submitRequest(input: $input) { ... on DataSubjectRequest { id } } }",
    { input: { kind: "ACCESS", text: "请告诉我你们保存了哪些信息。" } },
    shopper,
  );
  const auditor = await aStaffMember(mall.system, { roles: ["AUDITOR"] });
  await mall.ask(
    "query AuditedRequest($id: ID!) { staffRequest(id: $id) { ... on StaffDataSubjectRequest { asked } } }",
    { id: submitted.id },
    auditor,
  );
  const { nodes } = await mall.ask(
    `query ($filter: AccessEntryFilter) { accessEntries(first: 10, filter: $filter) { nodes {
      operation decision fields subjects { accountId } } } }`,
    { filter: { staffId: auditor.staffId } },
    { token },
  );
  expect(nodes).toEqual([
    {
      operation: "AuditedRequest",
      decision: "SHOWN",
      fields: ["StaffDataSubjectRequest.asked"],
      subjects: [{ accountId: shopper.accountId }],
    },
  ]);
});

/** The least that the schema takes: who may not do it is told so before anybody looks at it. */
function something(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return something(type.ofType);
  if (isListType(type)) return [something(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(fields.map((field) => [field.name, something(field.type)]));
  }
  const values: Readonly<Record<string, unknown>> = {
    Int: 1,
    Float: 1,
    Fen: 1,
    Boolean: false,
    DateTimeISO: "2026-11-26T02:00:00.000Z",
  };
  return values[type.name] ?? "something";
}
