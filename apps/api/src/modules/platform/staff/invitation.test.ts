import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY } from "#kernel/clock";
import type { Id } from "#kernel/id";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSession, aStaffMember, type StaffPersona, totpOf } from "./fixtures.js";
import { memberByEmail } from "./queries.js";
import { signInStaff } from "./sign-in-staff.js";
import { staffOfToken } from "./staff-of-token.js";
import { staffInvitations } from "./tables.js";

let mall: Mall;
let [first, second]: StaffPersona[] = [];
beforeAll(async () => {
  mall = await aMall();
  first = await aStaffMember(mall.system, { roles: ["ADMINISTRATOR"] });
  second = await aStaffMember(mall.system, { roles: ["ADMINISTRATOR"] });
});

const REFUSAL = "... on Refusal { code message } ... on InvalidInput { fields { path code } }";
const INVITE = `mutation ($input: InviteStaffMemberInput!) { it: inviteStaffMember(input: $input) {
  __typename ... on StaffRecord { id status grants { id name status } invitation { purpose sentAt } } ${REFUSAL} } }`;
const LOOK = `query ($token: String!) { it: staffInvitation(token: $token) {
  __typename ... on StaffInvitation { displayName email purpose totpSecret totpUri } ... on Refusal { code } } }`;
const ACCEPT = `mutation ($input: AcceptStaffInvitationInput!) { it: acceptStaffInvitation(input: $input) {
  __typename ${REFUSAL} } }`;
const RESEND = `mutation ($input: MemberInput!) { it: resendStaffInvitation(input: $input) { __typename ${REFUSAL} } }`;
const ASK_RESET = `mutation ($input: RequestSecondFactorResetInput!) { it: requestSecondFactorReset(input: $input) {
  __typename ... on StaffReset { id } ${REFUSAL} } }`;
const APPROVE_RESET = `mutation ($input: ResetInput!) { it: approveSecondFactorReset(input: $input) { __typename ${REFUSAL} } }`;

// biome-ignore lint/suspicious/noExplicitAny: each answer has its own shape
const ask = async (document: string, variables: object, as?: { token: string }): Promise<any> =>
  (await mall.run<{ it: unknown }>(document, variables, as ?? {})).it;

const password = "a-long-and-new-password";
let count = 0;
const newEmail = () => `newcomer-${Date.now()}-${count++}@example.com`;
const invite = (email: string, grants = ["WAREHOUSE"]) =>
  ask(INVITE, { input: { email, displayName: "新同事", grants, months: 6, reason: "仓库扩招" } }, first);

/** The newest link that was mailed to this address. */
async function linkTo(email: string): Promise<string> {
  await mall.drain();
  const { text } = (await mall.phones.letters(email)).at(-1)!;
  return /\/invite\/(inv_[\w-]+)/.exec(text)![1]!;
}

async function accept(token: string, change: Record<string, string> = {}) {
  const { totpSecret } = await ask(LOOK, { token });
  return ask(ACCEPT, { input: { token, password, totp: await totpOf(totpSecret), ...change } });
}

describe("taking somebody on", () => {
  it("by a link in a mail: password and second factor are set by the person alone, roles by two others", async () => {
    const email = newEmail();
    const invited = await invite(email);
    expect(invited).toMatchObject({ status: "INVITED", grants: [{ name: "WAREHOUSE", status: "PROPOSED" }] });
    const token = await linkTo(email);
    const seen = await ask(LOOK, { token });
    expect(seen).toMatchObject({ displayName: "新同事", email: "n***@example.com", purpose: "BEGIN" });
    expect(seen.totpUri).toMatch(/^otpauth:\/\/totp\//);
    const totp = await totpOf(seen.totpSecret);
    expect((await ask(ACCEPT, { input: { token, password, totp } })).__typename).toBe("InvitationAccepted");
    const session = await signInStaff(mall.system, { email, password, totp: await totpOf(seen.totpSecret, 1) });
    expect(session).toMatchObject({ staffMember: { roles: [], permissions: [] } });
  });

  it("the code that enrolled opens no session as well", async () => {
    const email = newEmail();
    await invite(email);
    const token = await linkTo(email);
    const { totpSecret } = await ask(LOOK, { token });
    const totp = await totpOf(totpSecret);
    await ask(ACCEPT, { input: { token, password, totp } });
    expect(await signInStaff(mall.system, { email, password, totp })).toMatchObject({ code: "SIGN_IN_REFUSED" });
  });

  it("the link works once, also when it is used twice at once, and shows the secret no more", async () => {
    const email = newEmail();
    await invite(email);
    const token = await linkTo(email);
    const answers = await Promise.all([accept(token), accept(token)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(["InvitationAccepted", "InvitationOver"]);
    expect((await ask(LOOK, { token })).code).toBe("INVITATION_OVER");
  });

  it("the link ends after three days, and when a new one is sent", async () => {
    const email = newEmail();
    const { id } = await invite(email);
    const old = await linkTo(email);
    expect((await ask(RESEND, { input: { staffId: id } }, first)).__typename).toBe("StaffRecord");
    expect((await ask(LOOK, { token: old })).code).toBe("INVITATION_OVER");
    const token = await linkTo(email);
    expect(token).not.toBe(old);
    mall.clock.advance(3 * DAY + 1000);
    expect((await ask(LOOK, { token })).code).toBe("INVITATION_OVER");
    mall.clock.advance(-3 * DAY - 1000);
  });

  it("a wrong code or a short password enrolls nobody; five wrong codes lock", async () => {
    const email = newEmail();
    await invite(email);
    const token = await linkTo(email);
    expect((await accept(token, { password: "short" })).fields).toMatchObject([{ path: "password" }]);
    for (let i = 0; i < 5; i++) expect((await accept(token, { totp: "000000" })).code).toBe("CREDENTIALS_REFUSED");
    expect((await accept(token)).code).toBe("CREDENTIALS_REFUSED");
  });

  it("an unknown link is answered as one that is over", async () => {
    expect((await ask(LOOK, { token: `inv_${"A".repeat(43)}` })).code).toBe("INVITATION_OVER");
  });

  it("an e-mail belongs to one person, and clashing roles are refused before anything is sent", async () => {
    const email = newEmail();
    await invite(email);
    expect((await invite(email)).code).toBe("EMAIL_TAKEN");
    const other = newEmail();
    expect((await invite(other, ["AUDITOR", "PRIVACY_OFFICER"])).code).toBe("DUTIES_MUST_BE_SEPARATE");
    await mall.drain();
    expect(await mall.phones.letters(other)).toEqual([]);
  });

  it("the word of the link is in no table", async () => {
    const email = newEmail();
    const { id } = await invite(email);
    const token = await linkTo(email);
    const rows = await mall.world.db
      .select()
      .from(staffInvitations)
      .where(eq(staffInvitations.staffId, id as Id<"stf">));
    expect(Buffer.concat(rows.map(({ tokenHash }) => tokenHash)).includes(token.slice(4))).toBe(false);
    const [outbox] = await mall.databases.mall.pool.promise().query("select payload from outbox_messages");
    expect(JSON.stringify(outbox)).not.toContain(token);
  });
});

describe("a lost second factor", () => {
  const lose = (staffId: string, passwordToo = false, as = first!) =>
    ask(ASK_RESET, { input: { staffId, passwordToo, reason: "手机丢失，已当面核对工牌" } }, as);
  const approve = (resetId: string, as = second!) => ask(APPROVE_RESET, { input: { resetId } }, as);

  it("is ended by two administrators; the person enrolls again with the old password and the mail", async () => {
    const colleague = await aStaffMember(mall.system, { roles: ["WAREHOUSE"] });
    const reset = await lose(colleague.staffId);
    expect((await approve(reset.id, first!)).code).toBe("SECOND_PERSON_NEEDED");
    expect(await staffOfToken(mall.world, colleague.token)).not.toBeNull();
    expect((await approve(reset.id)).__typename).toBe("StaffReset");
    expect(await staffOfToken(mall.world, colleague.token)).toBeNull();
    const { email } = colleague;
    const old = { email, password: colleague.password, totp: await totpOf(colleague.totpSecret) };
    expect(await signInStaff(mall.system, old)).toMatchObject({ code: "SIGN_IN_REFUSED" });
    const token = await linkTo(email);
    expect((await ask(LOOK, { token })).purpose).toBe("ENROLL_ANEW");
    expect((await accept(token, { password: "not the password" })).code).toBe("CREDENTIALS_REFUSED");
    expect((await accept(token, { password: colleague.password })).__typename).toBe("InvitationAccepted");
    const member = await memberByEmail(mall.world.db, mall.world.blindIndex("STAFF_EMAIL", email));
    expect(member).toMatchObject({ status: "ACTIVE", roles: ["WAREHOUSE"] });
  });

  it("with the password lost, too, both are set anew", async () => {
    const colleague = await aStaffMember(mall.system, { roles: ["WAREHOUSE"] });
    await approve((await lose(colleague.staffId, true)).id);
    const token = await linkTo(colleague.email);
    expect((await accept(token)).__typename).toBe("InvitationAccepted");
  });

  it("the person alone cannot approve it, one request waits at a time, and nobody is reset who has left", async () => {
    const third = await aStaffMember(mall.system, { roles: ["ADMINISTRATOR"] });
    const reset = await lose(third.staffId);
    expect((await approve(reset.id, third)).code).toBe("SECOND_PERSON_NEEDED");
    expect((await lose(third.staffId)).code).toBe("STATE_CONFLICT");
  });
});

describe("one's own sign-in", () => {
  const CHANGE = `mutation ($input: ChangePasswordInput!) { it: changePassword(input: $input) {
    __typename ... on PasswordChanged { endedSessions } ${REFUSAL} } }`;
  const SESSIONS = "{ it: mySessions { id isCurrent } }";
  const REVOKE = `mutation ($input: RevokeMySessionInput!) { it: revokeMySession(input: $input) { __typename ${REFUSAL} } }`;

  it("a new password needs both factors and ends the other sessions", async () => {
    const colleague = await aStaffMember(mall.system, { roles: ["WAREHOUSE"] });
    const other = await aSession(mall.system, colleague.staffId);
    const given = async (stepsAhead: number, change = {}) => ({
      input: {
        currentPassword: colleague.password,
        newPassword: password,
        totp: await totpOf(colleague.totpSecret, stepsAhead),
        ...change,
      },
    });
    const wrong = await given(0, { currentPassword: "not the password" });
    expect((await ask(CHANGE, wrong, colleague)).code).toBe("CREDENTIALS_REFUSED");
    expect(await ask(CHANGE, await given(0), colleague)).toMatchObject({ endedSessions: 1 });
    expect(await staffOfToken(mall.world, other)).toBeNull();
    expect(await staffOfToken(mall.world, colleague.token)).not.toBeNull();
    const { email, totpSecret } = colleague;
    expect(await signInStaff(mall.system, { email, password, totp: await totpOf(totpSecret, 1) })).toHaveProperty(
      "token",
    );
  });

  it("sessions are listed and ended one by one; a colleague's is not found", async () => {
    const [one, two] = [
      await aStaffMember(mall.system, { roles: ["WAREHOUSE"] }),
      await aStaffMember(mall.system, { roles: ["WAREHOUSE"] }),
    ];
    const phone = await aSession(mall.system, one.staffId);
    const sessions = await ask(SESSIONS, {}, one);
    expect(sessions.map(({ isCurrent }: { isCurrent: boolean }) => isCurrent).sort()).toEqual([false, true]);
    const { id } = sessions.find(({ isCurrent }: { isCurrent: boolean }) => !isCurrent);
    expect((await ask(REVOKE, { input: { sessionId: id } }, two)).code).toBe("NOT_FOUND");
    expect((await ask(REVOKE, { input: { sessionId: id } }, one)).__typename).toBe("SessionRevoked");
    expect(await staffOfToken(mall.world, phone)).toBeNull();
  });
});
