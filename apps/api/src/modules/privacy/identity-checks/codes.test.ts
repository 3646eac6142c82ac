import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY, MINUTE, SECOND } from "#kernel/clock";
import { historyOf } from "#platform/audit";
import { aMall, type Mall } from "../../../../test/mall.js";
import { keepPhone } from "../../shop/accounts/bind-phone.js";
import { aPhoneNumber, aShopper, type ShopperPersona } from "../../shop/accounts/fixtures.js";
import { confirmVerificationCode } from "./confirm-verification-code.js";
import { identityLevelOf, requireIdentity } from "./queries.js";
import { requestVerificationCode } from "./request-verification-code.js";
import { sendVerificationCode } from "./send-verification-code.js";
import { identityCodeLimits, identityCodes } from "./tables.js";

const REQUEST = `mutation ($input: RequestVerificationCodeInput!) { requestVerificationCode(input: $input) {
  __typename ... on VerificationCodeSent { sentTo expiresAt nextCodeAt } ... on Refusal { code message } } }`;
const CONFIRM = `mutation ($input: ConfirmVerificationCodeInput!) { confirmVerificationCode(input: $input) {
  __typename ... on IdentityConfirmed { level validUntil } ... on VerificationPaused { retryAt } ... on Refusal { code } } }`;

let mall: Mall;
beforeAll(async () => {
  mall = await aMall();
});

interface Caller extends ShopperPersona {
  phone: string;
}

const aCaller = async (): Promise<Caller> => {
  const phone = aPhoneNumber();
  return { ...(await aShopper(mall.system, { phoneNumber: phone })), phone };
};

const request = (caller: Caller, input = {}) => mall.ask(REQUEST, { input }, caller);
const confirm = (caller: Caller, code: string) => mall.ask(CONFIRM, { input: { code } }, caller);

/** Asks for a code and reads it off the phone. */
async function codeOf(caller: Caller): Promise<string> {
  expect((await request(caller)).__typename).toBe("VerificationCodeSent");
  await mall.drain();
  const digits = (await mall.phones.messages(caller.phone)).at(-1)!.params[0]!;
  return digits;
}

const wrongFor = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");
const limitsOf = async ({ accountId }: Caller) =>
  (await mall.world.db.select().from(identityCodeLimits).where(eq(identityCodeLimits.accountId, accountId)))[0]!;

describe("[item 87] Policy 2.2.1: a code to the bound phone", () => {
  it("lifts a live session from L1 to L2, for 24 hours", async () => {
    const caller = await aCaller();
    const { db, clock } = mall.world;
    expect(await identityLevelOf(db, clock, caller.accountId, { liveSession: true })).toBe("L1");
    expect(await requireIdentity(db, clock, caller.accountId, { level: "L2", liveSession: true })).toMatchObject({
      code: "IDENTITY_NOT_CONFIRMED",
      required: "L2",
      reached: "L1",
    });
    const code = await codeOf(caller);
    expect(code).toMatch(/^\d{6}$/);
    expect(await confirm(caller, code)).toMatchObject({ __typename: "IdentityConfirmed", level: "L2" });
    expect(await requireIdentity(db, clock, caller.accountId, { level: "L2" })).toBeUndefined();
    expect(await identityLevelOf(db, clock, caller.accountId, { notOlderThanMs: 0 })).toBe("L0");
    expect(await identityLevelOf(db, clock, (await aCaller()).accountId)).toBe("L0");
    mall.clock.advance(DAY + SECOND);
    expect(await identityLevelOf(db, clock, caller.accountId)).toBe("L0");
    mall.clock.advance(-DAY - SECOND);
  });

  it("shows the number masked, and the text says how long the code lives", async () => {
    const caller = await aCaller();
    const sent = await request(caller);
    expect(sent.sentTo).toBe(`${caller.phone.slice(3, 6)}****${caller.phone.slice(-4)}`);
    await mall.drain();
    const [message] = await mall.phones.messages(caller.phone);
    expect(message!.params[1]).toBe("10");
  });

  it("is sent once, also when the worker gets the message twice", async () => {
    const caller = await aCaller();
    await codeOf(caller);
    const [row] = await mall.world.db.select().from(identityCodes).where(eq(identityCodes.accountId, caller.accountId));
    await sendVerificationCode(mall.system, { codeId: row!.id });
    expect(await mall.phones.messages(caller.phone)).toHaveLength(1);
    expect(row!.delivery).toBe("SENT");
  });

  it("a worker that died in the middle of sending does not send again", async () => {
    const caller = await aCaller();
    await request(caller);
    const mine = eq(identityCodes.accountId, caller.accountId);
    await mall.world.db.transact((tx) => tx.update(identityCodes).set({ delivery: "SENDING" }).where(mine));
    await mall.drain();
    expect(await mall.phones.messages(caller.phone)).toHaveLength(0);
    expect((await mall.world.db.select().from(identityCodes).where(mine))[0]!.delivery).toBe("UNCERTAIN");
  });

  it("works once, also when two requests carry it at once", async () => {
    const caller = await aCaller();
    const code = await codeOf(caller);
    const answers = await Promise.all([confirm(caller, code), confirm(caller, code), confirm(caller, code)]);
    expect(answers.filter(({ __typename }) => __typename === "IdentityConfirmed")).toHaveLength(1);
    expect((await confirm(caller, code)).code).toBe("WRONG_VERIFICATION_CODE");
  });

  it("ends after ten minutes, and when a newer one was sent", async () => {
    const caller = await aCaller();
    const first = await codeOf(caller);
    mall.clock.advance(MINUTE);
    const second = await codeOf(caller);
    if (first !== second) expect((await confirm(caller, first)).code).toBe("WRONG_VERIFICATION_CODE");
    mall.clock.advance(10 * MINUTE);
    expect((await confirm(caller, second)).code).toBe("WRONG_VERIFICATION_CODE");
    mall.clock.advance(-11 * MINUTE);
  });

  it("is worth nothing once another phone is bound", async () => {
    const caller = await aCaller();
    const code = await codeOf(caller);
    await keepPhone(caller.context, aPhoneNumber());
    expect((await confirm(caller, code)).code).toBe("WRONG_VERIFICATION_CODE");
  });

  it("is in no column of any table", async () => {
    const caller = await aCaller();
    const code = await codeOf(caller);
    const rows = await mall.world.db.select().from(identityCodes).where(eq(identityCodes.accountId, caller.accountId));
    expect(JSON.stringify(rows)).not.toContain(code);
    const outbox = await mall.databases.mall.pool.promise().query("select payload, last_error from outbox_messages");
    const audit = await mall.databases.mall.pool.promise().query("select detail from audit_entries");
    expect(JSON.stringify([outbox[0], audit[0]])).not.toContain(`"${code}"`);
  });

  it("cannot be asked for without a phone", async () => {
    const caller = { ...(await aShopper(mall.system, { phoneNumber: null })), phone: "" };
    expect((await request(caller)).code).toBe("NO_PHONE_BOUND");
  });
});

describe("limits that no restart and no race gets around", () => {
  it("three wrong codes lock for 30 minutes: the right one does not help, and needs to be sent anew", async () => {
    const caller = await aCaller();
    const code = await codeOf(caller);
    for (let i = 0; i < 3; i++) expect((await confirm(caller, wrongFor(code))).code).toBe("WRONG_VERIFICATION_CODE");
    expect((await confirm(caller, code)).code).toBe("LOCKED");
    expect((await request(caller)).code).toBe("LOCKED");
    mall.clock.advance(30 * MINUTE + SECOND);
    // The access token is over by now; the use case is asked itself.
    expect(await confirmVerificationCode(caller.context, { code })).toMatchObject({ code: "WRONG_VERIFICATION_CODE" });
    mall.clock.advance(-30 * MINUTE - SECOND);
  });

  it("five wrong tries at once count five: the day is used up", async () => {
    const caller = await aCaller();
    const code = await codeOf(caller);
    await Promise.all(Array.from({ length: 5 }, () => confirm(caller, wrongFor(code))));
    expect((await limitsOf(caller)).failuresThatDay).toBe(5);
    mall.clock.advance(31 * MINUTE);
    expect(await requestVerificationCode(caller.context, {})).toMatchObject({ code: "TRIES_USED_UP" });
    mall.clock.advance(-31 * MINUTE);
    expect((await confirm(caller, code)).code).toBe("TRIES_USED_UP");
  });

  it("a second code within a minute is refused; of ten requests at once one sends", async () => {
    const caller = await aCaller();
    const answers = await Promise.all(Array.from({ length: 10 }, () => request(caller)));
    expect(answers.filter(({ __typename }) => __typename === "VerificationCodeSent")).toHaveLength(1);
    expect(answers.filter(({ code }) => code === "JUST_SENT")).toHaveLength(9);
  });

  it("wrong tries and reached limits leave their trace, without the digits", async () => {
    const caller = await aCaller();
    const code = await codeOf(caller);
    await confirm(caller, wrongFor(code));
    const history = await historyOf(mall.world.db, caller.accountId);
    const refused = history.filter(({ outcome }) => outcome === "REFUSED");
    expect(refused.map(({ action, detail }) => [action, detail?.refusal])).toEqual([
      ["privacy/identity-checks.confirmVerificationCode", "WRONG_VERIFICATION_CODE"],
    ]);
    expect(JSON.stringify(history)).not.toContain(wrongFor(code));
  });

  it("a failed try is no other account's failure", async () => {
    const [one, other] = [await aCaller(), await aCaller()];
    const code = await codeOf(one);
    await confirm(one, wrongFor(code));
    expect(await confirm(other, code)).toMatchObject({ code: "WRONG_VERIFICATION_CODE" });
    expect((await limitsOf(one)).failuresThatDay).toBe(1);
  });
});
