import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { after, DAY, HOUR } from "#kernel/clock";
import type { Id } from "#kernel/id";
import type { StaffRole } from "#kernel/permissions";
import { openApprovalOf } from "#platform/approvals";
import { historyOf } from "#platform/audit";
import { aWorld, type TestWorld } from "../../../../test/world.js";
import { aSession, aStaffContext, aStaffMember, type StaffPersona } from "./fixtures.js";
import { proposeGrant } from "./propose-grant.js";
import { memberById } from "./queries.js";
import { staffOfToken } from "./staff-of-token.js";
import { staffGrants, staffMembers } from "./tables.js";

let mall: TestWorld;
let [first, second]: StaffPersona[] = [];
beforeAll(async () => {
  mall = await aWorld();
  first = await aStaffMember(mall.system, { roles: ["ADMINISTRATOR"] });
  second = await aStaffMember(mall.system, { roles: ["ADMINISTRATOR"] });
});

const REFUSAL = "... on Refusal { code message }";
const mutations = {
  proposeGrant: `mutation ($input: ProposeGrantInput!) { it: proposeGrant(input: $input) {
    __typename ... on StaffGrant { id name status } ${REFUSAL} } }`,
  approveGrant: `mutation ($input: GrantInput!) { it: approveGrant(input: $input) {
    __typename ... on StaffGrant { id status expiresAt decidedBy { id displayName } } ${REFUSAL} } }`,
  refuseGrant: `mutation ($input: GrantInput!) { it: refuseGrant(input: $input) {
    __typename ... on StaffGrant { status } ${REFUSAL} } }`,
  withdrawGrant: `mutation ($input: GrantInput!) { it: withdrawGrant(input: $input) {
    __typename ... on StaffGrant { status } ${REFUSAL} } }`,
  revokeGrant: `mutation ($input: GrantInput!) { it: revokeGrant(input: $input) {
    __typename ... on StaffGrant { status } ${REFUSAL} } }`,
  endEmployment: `mutation ($input: MemberInput!) { it: endEmployment(input: $input) {
    __typename ... on StaffRecord { status } ${REFUSAL} } }`,
  revokeStaffSessions: `mutation ($input: MemberInput!) { it: revokeStaffSessions(input: $input) {
    __typename ... on StaffRecord { id } ${REFUSAL} } }`,
};

const act = async (as: { token: string }, name: keyof typeof mutations, input: object) =>
  (await mall.run<{ it: Record<string, string> }>(mutations[name], { input }, { token: as.token })).it;

const reason = "新岗位需要";
const propose = (as: { token: string }, staffId: string, name: string, months = 12) =>
  act(as, "proposeGrant", { staffId, name, months, reason });
/** Proposed by the first administrator, agreed to by the second. */
async function grant(staffId: string, name: string, months = 12) {
  const proposed = await propose(first!, staffId, name, months);
  return act(second!, "approveGrant", { grantId: proposed.id });
}

const rolesOf = async (staffId: Id<"stf">) => (await memberById(mall.world.db, staffId))!.roles;
const aColleague = (...roles: StaffRole[]) => aStaffMember(mall.system, { roles });

describe("granting a role takes two persons: Policy 5.4", () => {
  it("proposed, it allows nothing and waits in the inbox; approved by another, it works at once and ends in a year", async () => {
    const colleague = await aColleague("MODERATOR");
    const proposed = await propose(first!, colleague.staffId, "WAREHOUSE");
    expect((await staffOfToken(mall.world, colleague.token))?.permissions.has("shipment:create")).toBe(false);
    expect(await openApprovalOf(mall.world.db, proposed.id as Id, "ROLE_GRANT")).toMatchObject({
      permission: "staff:approve",
      preparedBy: [first!.staffId, colleague.staffId],
    });
    const approved = await act(second!, "approveGrant", { grantId: proposed.id });
    expect(approved).toMatchObject({ status: "ACTIVE", decidedBy: { id: second!.staffId } });
    expect((await staffOfToken(mall.world, colleague.token))?.permissions.has("shipment:create")).toBe(true);
    expect(await openApprovalOf(mall.world.db, proposed.id as Id, "ROLE_GRANT")).toBeUndefined();
    const days = (Date.parse(approved.expiresAt!) - mall.clock.now().getTime()) / DAY;
    expect(days).toBeGreaterThan(364);
    expect(days).toBeLessThanOrEqual(366);
  });

  it("[check 40] who proposed it and whom it is about cannot approve it, called directly; the trial is on record", async () => {
    const proposed = await propose(first!, second!.staffId, "MODERATOR");
    const [own, about] = [
      await act(first!, "approveGrant", { grantId: proposed.id }),
      await act(second!, "approveGrant", { grantId: proposed.id }),
    ];
    expect([own.code, about.code]).toEqual(["SECOND_PERSON_NEEDED", "SECOND_PERSON_NEEDED"]);
    const attempts = await historyOf(mall.world.db, proposed.id!);
    expect(attempts.filter(({ outcome }) => outcome === "REFUSED")).toHaveLength(2);
    expect(await rolesOf(second!.staffId)).toEqual(["ADMINISTRATOR"]);
    await act(first!, "withdrawGrant", { grantId: proposed.id });
  });

  it("of two who approve at once, one does", async () => {
    const third = await aStaffMember(mall.system, { roles: ["ADMINISTRATOR"] });
    const colleague = await aColleague("MODERATOR");
    const proposed = await propose(first!, colleague.staffId, "WAREHOUSE");
    const answers = await Promise.all([second!, third].map((as) => act(as, "approveGrant", { grantId: proposed.id })));
    expect(answers.map((answer) => answer.code ?? answer.status).sort()).toEqual(["ACTIVE", "STATE_CONFLICT"]);
  });

  it("refused by another or withdrawn by who proposed it, it is over; others cannot withdraw it", async () => {
    const colleague = await aColleague("MODERATOR");
    const one = await propose(first!, colleague.staffId, "WAREHOUSE");
    expect((await act(second!, "withdrawGrant", { grantId: one.id })).code).toBe("NOT_FOUND");
    expect((await act(first!, "refuseGrant", { grantId: one.id })).code).toBe("SECOND_PERSON_NEEDED");
    expect((await act(second!, "refuseGrant", { grantId: one.id })).status).toBe("REFUSED");
    expect((await act(second!, "approveGrant", { grantId: one.id })).code).toBe("STATE_CONFLICT");
    const two = await propose(first!, colleague.staffId, "WAREHOUSE");
    expect((await act(first!, "withdrawGrant", { grantId: two.id })).status).toBe("WITHDRAWN");
  });

  it("is not proposed twice, nor while it holds for longer than 60 days; then it can be renewed", async () => {
    const colleague = await aColleague("MODERATOR");
    await grant(colleague.staffId, "WAREHOUSE", 3);
    expect((await propose(first!, colleague.staffId, "WAREHOUSE")).code).toBe("GRANT_EXISTS");
    mall.clock.advance(40 * DAY);
    const [admin, other] = [await aSession(mall.system, first!.staffId), await aSession(mall.system, second!.staffId)];
    const renewal = await propose({ token: admin }, colleague.staffId, "WAREHOUSE");
    expect((await propose({ token: admin }, colleague.staffId, "WAREHOUSE")).code).toBe("GRANT_EXISTS");
    expect((await act({ token: other }, "approveGrant", { grantId: renewal.id })).status).toBe("ACTIVE");
    const rows = await mall.world.db.select().from(staffGrants).where(eq(staffGrants.staffId, colleague.staffId));
    expect(
      rows
        .filter(({ name }) => name === "WAREHOUSE")
        .map(({ status }) => status)
        .sort(),
    ).toEqual(["ACTIVE", "RENEWED"]);
    mall.clock.advance(-40 * DAY);
  });

  it("more than twelve months, an unknown role or a reason that says nothing is refused at the field", async () => {
    const { staffId } = await aColleague("MODERATOR");
    const admin = await aStaffContext(mall.system, { roles: ["ADMINISTRATOR"] });
    const given = { staffId, name: "WAREHOUSE", months: 12, reason };
    const paths = async (change: object) => {
      const answer = await proposeGrant(admin, { ...given, ...change });
      return "fields" in answer ? (answer.fields as { path: string }[]).map(({ path }) => path) : answer;
    };
    expect(await paths({ months: 13 })).toEqual(["months"]);
    expect(await paths({ name: "personal-data:reveal" })).toEqual(["name"]);
    for (const empty of ["无", "1111", "……", "   "]) expect(await paths({ reason: empty })).toEqual(["reason"]);
  });
});

describe("separation of duties, checked at the grant and at the deed: Policy 5.4", () => {
  it("a clash is refused when proposed, and again when approved", async () => {
    const auditor = await aColleague("AUDITOR");
    expect((await propose(first!, auditor.staffId, "PRIVACY_OFFICER")).code).toBe("DUTIES_MUST_BE_SEPARATE");
    const colleague = await aColleague("MODERATOR");
    const [officer, audit] = [
      await propose(first!, colleague.staffId, "PRIVACY_OFFICER"),
      await propose(first!, colleague.staffId, "AUDITOR"),
    ];
    expect((await act(second!, "approveGrant", { grantId: officer.id })).status).toBe("ACTIVE");
    const refused = await act(second!, "approveGrant", { grantId: audit.id });
    expect(refused).toMatchObject({ code: "DUTIES_MUST_BE_SEPARATE", message: expect.stringContaining("审计") });
  });

  it("three privacy leads are the most, also when the fourth and fifth are approved at once", async () => {
    await mall.world.db.transact((tx) =>
      tx.update(staffGrants).set({ place: null }).where(eq(staffGrants.name, "PRIVACY_LEAD")),
    );
    for (let i = 0; i < 2; i++) await aColleague("PRIVACY_LEAD");
    const candidates = await Promise.all([aColleague("MODERATOR"), aColleague("MODERATOR")]);
    const proposed = await Promise.all(candidates.map(({ staffId }) => propose(first!, staffId, "PRIVACY_LEAD")));
    const answers = await Promise.all(proposed.map(({ id }) => act(second!, "approveGrant", { grantId: id })));
    expect(answers.map((answer) => answer.code ?? answer.status).sort()).toEqual(["ACTIVE", "DUTIES_MUST_BE_SEPARATE"]);
  });

  it("an ended grant gives no right even before the sweep has been there", async () => {
    const colleague = await aColleague("MODERATOR");
    await grant(colleague.staffId, "WAREHOUSE", 1);
    mall.clock.advance(32 * DAY);
    const token = await aSession(mall.system, colleague.staffId);
    expect((await staffOfToken(mall.world, token))?.roles).toEqual(["MODERATOR"]);
    await mall.sweep("platform/staff.endExpiredGrants");
    expect(await rolesOf(colleague.staffId)).toEqual(["MODERATOR"]);
    mall.clock.advance(-32 * DAY);
  });
});

describe("taking rights away", () => {
  it("works with the next request and needs one person only", async () => {
    const colleague = await aColleague("MODERATOR");
    const granted = await grant(colleague.staffId, "WAREHOUSE");
    expect((await act(first!, "revokeGrant", { grantId: granted.id })).status).toBe("REVOKED");
    expect((await staffOfToken(mall.world, colleague.token))?.permissions.has("shipment:create")).toBe(false);
    expect((await act(first!, "revokeGrant", { grantId: granted.id })).code).toBe("STATE_CONFLICT");
  });

  it("leaving ends sessions, roles and proposals in one moment, and nothing can be granted afterwards", async () => {
    const colleague = await aColleague("MODERATOR");
    const proposed = await propose(first!, colleague.staffId, "WAREHOUSE");
    const other = await aSession(mall.system, colleague.staffId);
    expect((await act(first!, "endEmployment", { staffId: colleague.staffId })).status).toBe("LEFT");
    for (const token of [colleague.token, other]) expect(await staffOfToken(mall.world, token)).toBeNull();
    expect(await rolesOf(colleague.staffId)).toEqual([]);
    expect((await act(second!, "approveGrant", { grantId: proposed.id })).code).toBe("STATE_CONFLICT");
    expect((await propose(first!, colleague.staffId, "WAREHOUSE")).code).toBe("STATE_CONFLICT");
    expect((await act(first!, "endEmployment", { staffId: colleague.staffId })).code).toBe("STATE_CONFLICT");
  });

  it("what somebody had in hand waits for colleagues again", async () => {
    const { openWorkItem, holdWorkItem, workItemOf } = await import("#platform/work-items");
    const { newId } = await import("#kernel/id");
    const colleague = await aColleague("CUSTOMER_SERVICE_AGENT");
    const entity = newId("cnv");
    await mall.world.db.transact(async (tx) => {
      await openWorkItem(tx, mall.system, { kind: "CONVERSATION", entity });
      await holdWorkItem(tx, mall.system, entity, colleague.staffId);
    });
    await act(first!, "endEmployment", { staffId: colleague.staffId });
    await mall.sweep("platform/work-items.releaseOfLeavers");
    expect((await workItemOf(mall.world.db, entity))?.holderId).toBeNull();
  });

  it("nobody lets himself go", async () => {
    expect((await act(first!, "endEmployment", { staffId: first!.staffId })).code).toBe("SECOND_PERSON_NEEDED");
  });

  it("the last administrator stays, also when two remove each other at once", async () => {
    await mall.world.db.transact((tx) => tx.update(staffMembers).set({ status: "LEFT" }));
    const [one, two] = [await aColleague("ADMINISTRATOR"), await aColleague("ADMINISTRATOR")];
    const answers = await Promise.all([
      act(one, "endEmployment", { staffId: two.staffId }),
      act(two, "endEmployment", { staffId: one.staffId }),
    ]).catch((error: Error) => error.message);
    // The slower one finds the other gone, or is gone already: either way somebody is left.
    const members = await Promise.all([one, two].map(({ staffId }) => memberById(mall.world.db, staffId)));
    expect({ answers, left: members.filter((member) => member!.status === "LEFT").length }).toMatchObject({ left: 1 });
    const last = members.find((member) => member!.status === "ACTIVE")!;
    const grants = await mall.world.db.select().from(staffGrants).where(eq(staffGrants.staffId, last.id));
    const token = await aSession(mall.system, last.id);
    expect((await act({ token }, "revokeGrant", { grantId: grants[0]!.id })).code).toBe("LAST_ADMINISTRATOR");
    first = await aColleague("ADMINISTRATOR");
    second = await aColleague("ADMINISTRATOR");
  });

  it("an administrator signs a colleague out everywhere", async () => {
    const colleague = await aColleague("MODERATOR");
    await act(first!, "revokeStaffSessions", { staffId: colleague.staffId });
    expect(await staffOfToken(mall.world, colleague.token)).toBeNull();
  });
});

describe("the staff list", () => {
  const LIST = `query ($view: StaffView, $email: String) { staffCounts { stale withoutSecondFactor waitingForApproval }
    staffRecords(first: 50, filter: { view: $view, email: $email }) { nodes {
      id displayName email status roles isStale hasSecondFactor grants { name status reason proposedBy { displayName } } } } }`;
  type Listed = { staffRecords: { nodes: Record<string, unknown>[] } };
  const list = async (variables: object) =>
    (await mall.run<Listed>(LIST, variables, { token: first!.token })).staffRecords.nodes;

  it("shows administrators names, e-mails, roles with their reasons, and finds by e-mail", async () => {
    const colleague = await aColleague("MODERATOR");
    await propose(first!, colleague.staffId, "WAREHOUSE");
    expect(await list({ email: colleague.email.toUpperCase() })).toMatchObject([
      {
        id: colleague.staffId,
        email: colleague.email,
        roles: ["MODERATOR"],
        grants: [{ name: "WAREHOUSE", reason }, { name: "MODERATOR" }],
      },
    ]);
    const waiting = await list({ view: "WAITING_FOR_APPROVAL" });
    expect(waiting.map(({ id }) => id)).toContain(colleague.staffId);
  });

  it("names who has not signed in for 60 days", async () => {
    const colleague = await aColleague("MODERATOR");
    const old = { createdAt: after(mall.clock.now(), -90 * DAY), lastSignInAt: after(mall.clock.now(), -61 * DAY) };
    const row = eq(staffMembers.id, colleague.staffId);
    await mall.world.db.transact((tx) => tx.update(staffMembers).set(old).where(row));
    expect((await list({ view: "STALE" })).map(({ id }) => id)).toContain(colleague.staffId);
    const recent = { lastSignInAt: after(mall.clock.now(), -59 * DAY) };
    await mall.world.db.transact((tx) => tx.update(staffMembers).set(recent).where(row));
    expect((await list({ view: "STALE" })).map(({ id }) => id)).not.toContain(colleague.staffId);
  });

  it("is for administrators only", async () => {
    const colleague = await aColleague("AUDITOR");
    const answer = await mall.answer(LIST, {}, { token: colleague.token });
    expect(answer.errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
  });

  it("keeps reasons sealed", async () => {
    const colleague = await aColleague("MODERATOR");
    const proposed = await propose(first!, colleague.staffId, "WAREHOUSE");
    const [row] = await mall.world.db
      .select()
      .from(staffGrants)
      .where(eq(staffGrants.id, proposed.id as Id<"sgr">));
    expect(row!.reason!.bytes.includes(reason)).toBe(false);
  });
});

it("a proposal nobody decides about for two weeks is withdrawn by itself", async () => {
  const colleague = await aColleague("MODERATOR");
  const proposed = await propose(first!, colleague.staffId, "WAREHOUSE");
  mall.clock.advance(14 * DAY + HOUR);
  await mall.sweep("platform/staff.endExpiredGrants");
  mall.clock.advance(-14 * DAY - HOUR);
  expect((await act(second!, "approveGrant", { grantId: proposed.id })).code).toBe("STATE_CONFLICT");
});
