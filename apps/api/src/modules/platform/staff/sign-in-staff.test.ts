import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { HOUR, MINUTE } from "#kernel/clock";
import { historyOf } from "#platform/audit";
import { aWorld, type TestWorld } from "../../../../test/world.js";
import { createStaffMember } from "./create-staff-member.js";
import { aSession, aStaffMember, type StaffPersona, totpOf } from "./fixtures.js";
import { clashIn } from "./separation.js";
import { staffOfToken } from "./staff-of-token.js";
import { staffMembers, staffSessions } from "./tables.js";

const SIGN_IN = `mutation ($input: SignInStaffInput!) { signInStaff(input: $input) {
  __typename
  ... on StaffSession { token expiresAt staffMember { id displayName email roles permissions } }
  ... on Refusal { code message }
} }`;
const VIEWER = "{ viewer { id displayName email roles permissions } }";

let mall: TestWorld;
beforeAll(async () => {
  mall = await aWorld();
});

const signIn = async (input: { email: string; password: string; totp: string }) =>
  (await mall.run<{ signInStaff: Record<string, never> }>(SIGN_IN, { input })).signInStaff as Record<string, string>;
const wrongly = ({ email }: Pick<StaffPersona, "email">) =>
  signIn({ email, password: "not the password", totp: "000000" });
const rightly = async ({ email, password, totpSecret }: StaffPersona, stepsAhead = 0) =>
  signIn({ email, password, totp: await totpOf(totpSecret, stepsAhead) });

describe("signing in as staff", () => {
  it("takes both factors and answers a session that the API knows", async () => {
    const agent = await aStaffMember(mall.system, { roles: ["WAREHOUSE"] });
    const session = await rightly(agent);
    expect(session.__typename).toBe("StaffSession");
    const { viewer } = await mall.run<{ viewer: Record<string, unknown> }>(VIEWER, {}, { token: session.token });
    expect(viewer).toMatchObject({ id: agent.staffId, email: agent.email, roles: ["WAREHOUSE"] });
    expect(viewer.permissions).toContain("shipment:create");
  });

  it("a code opens one session only, also when two requests carry it at once", async () => {
    const agent = await aStaffMember(mall.system, { roles: ["WAREHOUSE"] });
    const { email, password } = agent;
    const once = { email, password, totp: await totpOf(agent.totpSecret) };
    const answers = await Promise.all([signIn(once), signIn(once)]);
    expect(answers.map((answer) => answer.__typename).sort()).toEqual(["SignInRefused", "StaffSession"]);
    expect((await signIn(once)).__typename).toBe("SignInRefused");
    expect((await rightly(agent, 1)).__typename).toBe("StaffSession");
  });

  it("steering the business clock neither mints nor revives a code", async () => {
    const agent = await aStaffMember(mall.system, { roles: ["WAREHOUSE"] });
    mall.clock.advance(3 * HOUR);
    try {
      expect((await rightly(agent)).__typename).toBe("StaffSession");
    } finally {
      mall.clock.advance(-3 * HOUR);
    }
  });

  it("answers a wrong password, a wrong code and an unknown e-mail alike", async () => {
    const agent = await aStaffMember(mall.system, { roles: ["AUDITOR"] });
    const answers = [
      await signIn({ email: agent.email, password: "not the password", totp: await totpOf(agent.totpSecret) }),
      await signIn({ email: agent.email, password: agent.password, totp: "000000" }),
      await wrongly({ email: "nobody-here@example.com" }),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it("locks after five failures for 15 minutes, then for 30: the right password does not help meanwhile", async () => {
    const agent = await aStaffMember(mall.system, { roles: ["AUDITOR"] });
    for (let i = 0; i < 5; i++) await wrongly(agent);
    expect((await rightly(agent)).code).toBe("SIGN_IN_REFUSED");
    mall.clock.advance(15 * MINUTE + 1000);
    for (let i = 0; i < 5; i++) await wrongly(agent);
    mall.clock.advance(16 * MINUTE);
    expect((await rightly(agent)).code).toBe("SIGN_IN_REFUSED");
    mall.clock.advance(15 * MINUTE);
    expect((await rightly(agent)).__typename).toBe("StaffSession");
    mall.clock.advance(-(46 * MINUTE + 1000));
  });

  it("locks an unknown e-mail just the same, and twenty tries at once count as twenty", async () => {
    const agent = await aStaffMember(mall.system, { roles: ["AUDITOR"] });
    await Promise.all(Array.from({ length: 20 }, () => wrongly(agent)));
    const stranger = { email: "stranger@example.com" };
    for (let i = 0; i < 6; i++) await wrongly(stranger);
    const trail = await historyOf(mall.world.db, agent.staffId);
    const reasons = trail.map((entry) => entry.detail?.reason).filter(Boolean);
    expect(reasons.filter((reason) => reason === "NOT_PROVEN")).toHaveLength(5);
    expect(reasons.filter((reason) => reason === "LOCKED")).toHaveLength(15);
    expect(await wrongly(stranger)).toEqual(await wrongly(agent));
  });

  it("every success and every failure leaves a trace, without what was typed", async () => {
    const agent = await aStaffMember(mall.system, { roles: ["AUDITOR"] });
    await wrongly(agent);
    await rightly(agent);
    const trail = (await historyOf(mall.world.db, agent.staffId)).filter(
      (entry) => entry.action === "platform/staff.signInStaff",
    );
    expect(trail.map((entry) => entry.outcome)).toEqual(["REFUSED", "DONE"]);
    expect(JSON.stringify(trail)).not.toContain(agent.email);
  });

  it("asks again for a code that is no six digits", async () => {
    expect((await signIn({ email: "a@example.com", password: "x", totp: "12" })).code).toBe("INVALID_INPUT");
  });
});

describe("a staff session", () => {
  it("ends at once by signing out; signing out everywhere ends the others too", async () => {
    const agent = await aStaffMember(mall.system, { roles: ["WAREHOUSE"] });
    const [second, third] = [await aSession(mall.system, agent.staffId), await aSession(mall.system, agent.staffId)];
    await mall.run("mutation { signOutStaff }", {}, { token: agent.token });
    expect(await staffOfToken(mall.world, agent.token)).toBeNull();
    expect(await staffOfToken(mall.world, second)).not.toBeNull();
    await mall.run("mutation { signOutStaffEverywhere }", {}, { token: second });
    expect(await staffOfToken(mall.world, third)).toBeNull();
    expect((await mall.answer("mutation { signOutStaff }", {}, { token: third })).errors?.[0]?.extensions?.code).toBe(
      "UNAUTHENTICATED",
    );
  });

  it("ends after 30 idle minutes and after eight hours of work", async () => {
    const agent = await aStaffMember(mall.system, { roles: ["WAREHOUSE"] });
    const idle = await aSession(mall.system, agent.staffId);
    for (let minutes = 0; minutes < 480; minutes += 20) {
      expect(await staffOfToken(mall.world, agent.token)).not.toBeNull();
      mall.clock.advance(20 * MINUTE);
      if (minutes === 20) expect(await staffOfToken(mall.world, idle)).toBeNull();
    }
    expect(await staffOfToken(mall.world, agent.token)).toBeNull();
    mall.clock.advance(-8 * HOUR);
  });

  it("ends with the employment, the same moment", async () => {
    const agent = await aStaffMember(mall.system, { roles: ["WAREHOUSE"] });
    await mall.world.db.transact((tx) =>
      tx.update(staffMembers).set({ status: "LEFT" }).where(eq(staffMembers.id, agent.staffId)),
    );
    expect(await staffOfToken(mall.world, agent.token)).toBeNull();
  });

  it("the token itself is stored nowhere", async () => {
    const agent = await aStaffMember(mall.system, { roles: ["WAREHOUSE"] });
    const rows = await mall.world.db.select().from(staffSessions).where(eq(staffSessions.staffId, agent.staffId));
    expect(Buffer.concat(rows.map((row) => row.tokenHash)).includes(agent.token)).toBe(false);
    expect(rows[0]?.tokenHash).toHaveLength(32);
  });
});

describe("duties that must stay apart", () => {
  it("are refused when granted, and give no right when they stand in the row all the same", async () => {
    const given = { email: `both-${Date.now()}@example.com`, displayName: "某人", password: "a-long-password" };
    const refused = await createStaffMember(mall.system, { ...given, roles: ["PRIVACY_OFFICER", "AUDITOR"] });
    expect(refused).toMatchObject({ code: "DUTIES_MUST_BE_SEPARATE" });
    const agent = await aStaffMember(mall.system, { roles: ["AUDITOR"] });
    await mall.world.db.transact((tx) =>
      tx
        .update(staffMembers)
        .set({ roles: ["AUDITOR", "PRIVACY_LEAD"] })
        .where(eq(staffMembers.id, agent.staffId)),
    );
    expect((await staffOfToken(mall.world, agent.token))?.permissions.size).toBe(0);
  });

  it("names each pair of the table in both orders", () => {
    expect(clashIn(["AUDITOR", "SECURITY_OFFICER"])).toBeDefined();
    expect(clashIn(["SECURITY_OFFICER", "AUDITOR"])).toBeDefined();
    expect(clashIn(["PRIVACY_LEAD", "PRIVACY_OFFICER"])).toBeUndefined();
  });

  it("an e-mail belongs to one person", async () => {
    const agent = await aStaffMember(mall.system, { roles: ["MODERATOR"] });
    const twin = { email: agent.email.toUpperCase(), displayName: "某人", password: "a-long-password" };
    expect(await createStaffMember(mall.system, { ...twin, roles: ["MODERATOR"] })).toMatchObject({
      code: "EMAIL_TAKEN",
    });
  });
});
