import { beforeAll, describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { type Id, newId } from "#kernel/id";
import type { StaffRole } from "#kernel/permissions";
import { historyOf } from "#platform/audit";
import { closeWorkItem, type NewWorkItem, openWorkItem } from "#platform/work-items";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aStaffContext, aStaffMember } from "../../platform/staff/fixtures.js";
import { aPhoneNumber, aShopper } from "../../shop/accounts/fixtures.js";
import { aSku } from "../../shop/catalog/fixtures.js";
import { anOrder } from "../../shop/orders/fixtures.js";
import { askForIdentityConfirmation } from "./ask-for-identity-confirmation.js";
import { confirmVerificationCode } from "./confirm-verification-code.js";
import { declineIdentityAsk } from "./decline-identity-ask.js";
import type { IdentityAskRow } from "./queries.js";
import { identityLevelOf, requireIdentity, standingOf } from "./queries.js";
import { recordIdentityCheck } from "./record-identity-check.js";
import { requestVerificationCode } from "./request-verification-code.js";

let mall: Mall;
let agent: StaffContext;
beforeAll(async () => {
  mall = await aMall();
  agent = await aStaffContext(mall.system, { roles: ["CUSTOMER_SERVICE_AGENT"] });
});

const aWorkItem = async (about: Partial<NewWorkItem> = {}, holder = agent): Promise<Id> => {
  const entity = about.entity ?? newId("cnv");
  const item = { kind: "CONVERSATION", holderId: holder.actor.staffId, ...about, entity } as const;
  await mall.world.db.transact((tx) => openWorkItem(tx, mall.system, item));
  return entity;
};

const levelFor = (accountId: Id<"acc">, entity?: string) =>
  identityLevelOf(mall.world.db, mall.world.clock, accountId, entity ? { forEntity: entity } : {});

const aCaller = async () => {
  const phone = aPhoneNumber();
  return { ...(await aShopper(mall.system, { phoneNumber: phone })), phone };
};

async function confirmByCode(caller: Awaited<ReturnType<typeof aCaller>>, askId?: string) {
  await requestVerificationCode(caller.context, { askId: askId ?? null });
  await mall.drain();
  const [digits] = (await mall.phones.messages(caller.phone)).at(-1)!.params;
  return confirmVerificationCode(caller.context, { code: digits! });
}

describe("the confirm card: Policy 2.2.1", () => {
  it("[item 87] is asked by who holds the item, answered with a code, and proves L2 for this item alone", async () => {
    const caller = await aCaller();
    const entity = await aWorkItem({ accountId: caller.accountId });
    const ask = (await askForIdentityConfirmation(agent, { entity })) as IdentityAskRow;
    expect(ask).toMatchObject({ status: "OPEN", accountId: caller.accountId });
    const { myIdentityAsks } = await mall.run("{ myIdentityAsks { id entity status } }", {}, caller);
    expect(myIdentityAsks).toEqual([{ id: ask.id, entity, status: "OPEN" }]);
    expect(await confirmByCode(caller, ask.id)).toMatchObject({ level: "L2" });
    expect(await levelFor(caller.accountId, entity)).toBe("L2");
    expect(await levelFor(caller.accountId, newId("cnv"))).toBe("L0");
    expect(await levelFor(caller.accountId)).toBe("L0");
    expect(await standingOf(mall.world.db, mall.world.clock, entity)).toMatchObject({
      level: "L2",
      ask: { status: "CONFIRMED" },
      checks: [{ method: "SMS_CODE", outcome: "CONFIRMED" }],
    });
  });

  it("is one per item: asked again the open one stays, two clicks at once make one", async () => {
    const { accountId } = await aCaller();
    const entity = await aWorkItem({ accountId });
    await Promise.all([askForIdentityConfirmation(agent, { entity }), askForIdentityConfirmation(agent, { entity })]);
    const again = (await askForIdentityConfirmation(agent, { entity })) as IdentityAskRow;
    const { myIdentityAsks } = await mall.run<{ myIdentityAsks: { id: string }[] }>(
      "{ myIdentityAsks { id } }",
      {},
      { token: (await tokenOf(accountId))! },
    );
    expect(myIdentityAsks.map(({ id }) => id)).toEqual([again.id]);
  });

  it("is not asked by a colleague who does not hold the item, nor after it was closed; the trial is on record", async () => {
    const { accountId } = await aCaller();
    const entity = await aWorkItem({ accountId });
    const other = await aStaffContext(mall.system, { roles: ["CUSTOMER_SERVICE_AGENT"] });
    expect(await askForIdentityConfirmation(other, { entity })).toMatchObject({ code: "WORK_ITEM_NOT_HELD" });
    await mall.world.db.transact((tx) => closeWorkItem(tx, agent, entity));
    expect(await askForIdentityConfirmation(agent, { entity })).toMatchObject({ code: "WORK_ITEM_NOT_HELD" });
    const refused = (await historyOf(mall.world.db, entity)).filter(({ outcome }) => outcome === "REFUSED");
    expect(refused).toHaveLength(2);
  });

  it("declined or left for half an hour it is over, and a code for it is refused", async () => {
    const caller = await aCaller();
    const entity = await aWorkItem({ accountId: caller.accountId });
    const first = (await askForIdentityConfirmation(agent, { entity })) as IdentityAskRow;
    expect(await declineIdentityAsk(caller.context, { askId: first.id })).toMatchObject({ status: "DECLINED" });
    expect(await requestVerificationCode(caller.context, { askId: first.id })).toMatchObject({
      code: "STATE_CONFLICT",
    });
    const second = (await askForIdentityConfirmation(agent, { entity })) as IdentityAskRow;
    mall.clock.advance(31 * MINUTE);
    expect(await requestVerificationCode(caller.context, { askId: second.id })).toMatchObject({
      code: "STATE_CONFLICT",
    });
    await mall.sweep("privacy/identity-checks.closeExpiredAsks");
    expect(await standingOf(mall.world.db, mall.world.clock, entity)).toMatchObject({ ask: { status: "EXPIRED" } });
    mall.clock.advance(-31 * MINUTE);
  });

  it("needs an account with a phone", async () => {
    expect(await askForIdentityConfirmation(agent, { entity: await aWorkItem() })).toMatchObject({
      code: "NO_ACCOUNT_KNOWN",
    });
    const { accountId } = await aShopper(mall.system, { phoneNumber: null });
    expect(await askForIdentityConfirmation(agent, { entity: await aWorkItem({ accountId }) })).toMatchObject({
      code: "NO_PHONE_BOUND",
    });
  });
});

const tokenOf = async (accountId: Id<"acc">) => {
  const { openSession } = await import("../../shop/accounts/sessions.js");
  return mall.world.db.transact(async (tx) => (await openSession(tx, mall.system, accountId)).accessToken);
};

describe("a caller without a session: Policy 2.2.1", () => {
  const facts = ["ORDER_MONTH", "GOODS_BOUGHT", "CALL_BACK"] as const;
  const byFacts = {
    claim: "ACCOUNT_HOLDER",
    method: "ORDER_FACTS",
    evidence: [...facts],
    outcome: "CONFIRMED",
  } as const;
  const aBuyersOrder = async () => {
    const buyer = await mall.aBuyer();
    return { buyer, order: await anOrder(buyer, [await aSku(mall.system)]) };
  };
  const aTicket = (about: Partial<NewWorkItem> = {}) =>
    aWorkItem({ kind: "HOTLINE_TICKET", entity: newId("hot"), ...about });

  it("[item 87] two order facts and a call back reach L3 for this item, for a day", async () => {
    const { buyer, order } = await aBuyersOrder();
    const entity = await aTicket();
    expect(await recordIdentityCheck(agent, { ...byFacts, entity, orderId: order.id })).toMatchObject({ level: "L3" });
    expect(await levelFor(buyer.accountId, entity)).toBe("L3");
    expect(await levelFor(buyer.accountId)).toBe("L0");
    mall.clock.advance(DAY);
    expect(await levelFor(buyer.accountId, entity)).toBe("L0");
    mall.clock.advance(-DAY);
  });

  it("[B10] facts of somebody else's order prove nothing, and an unknown order is answered alike", async () => {
    const [mine, other] = [await aBuyersOrder(), await aBuyersOrder()];
    const entity = await aTicket({ accountId: mine.buyer.accountId });
    const [foreign, unknown] = [
      await recordIdentityCheck(agent, { ...byFacts, entity, orderId: other.order.id }),
      await recordIdentityCheck(agent, { ...byFacts, entity, orderId: newId("ord") }),
    ];
    expect(foreign).toEqual(unknown);
    expect(foreign).toMatchObject({ code: "ORDER_DOES_NOT_FIT" });
    expect(await levelFor(mine.buyer.accountId, entity)).toBe("L0");
  });

  it("a recipient is known by the order and learns nothing of its buyer", async () => {
    const { buyer, order } = await aBuyersOrder();
    const entity = await aTicket();
    await recordIdentityCheck(agent, { ...byFacts, claim: "RECIPIENT", entity, orderId: order.id });
    const { db, clock } = mall.world;
    expect(await requireIdentity(db, clock, order.id, { level: "L3", forEntity: entity })).toBeUndefined();
    expect(await levelFor(buyer.accountId, entity)).toBe("L0");
  });

  it("three failures end the attempt for 24 hours, for the person on every line; the next one is refused and on record", async () => {
    const { buyer, order } = await aBuyersOrder();
    const entity = await aTicket({ accountId: buyer.accountId });
    const failed = { ...byFacts, evidence: facts.slice(0, 2), outcome: "FAILED", orderId: order.id } as const;
    for (let i = 0; i < 3; i++)
      expect(await recordIdentityCheck(agent, { ...failed, entity })).toMatchObject({ outcome: "FAILED" });
    const again = await recordIdentityCheck(agent, { ...byFacts, entity, orderId: order.id });
    expect(again).toMatchObject({ code: "IDENTITY_ATTEMPTS_ENDED" });
    const elsewhere = await aTicket({ accountId: buyer.accountId });
    expect(await recordIdentityCheck(agent, { ...byFacts, entity: elsewhere, orderId: order.id })).toMatchObject({
      code: "IDENTITY_ATTEMPTS_ENDED",
    });
    expect((await historyOf(mall.world.db, entity)).filter(({ outcome }) => outcome === "REFUSED")).toHaveLength(1);
    expect((await standingOf(mall.world.db, mall.world.clock, entity))!.endedUntil).not.toBeNull();
    mall.clock.advance(DAY + HOUR);
    expect(await recordIdentityCheck(agent, { ...byFacts, entity, orderId: order.id })).toMatchObject({ level: "L3" });
    mall.clock.advance(-DAY - HOUR);
  });

  it("six failures at once are three, and three refusals", async () => {
    const entity = await aTicket();
    const failed = { ...byFacts, evidence: ["ORDER_MONTH" as const], outcome: "FAILED" as const, entity };
    const answers = await Promise.all(Array.from({ length: 6 }, () => recordIdentityCheck(agent, failed)));
    expect(answers.filter((answer) => "code" in answer && answer.code === "IDENTITY_ATTEMPTS_ENDED")).toHaveLength(3);
  });

  it("documents are an officer's to read", async () => {
    const documents = {
      claim: "ACCOUNT_HOLDER",
      method: "DOCUMENTS",
      evidence: ["IDENTITY_DOCUMENT"],
      outcome: "CONFIRMED",
    } as const;
    const { accountId } = await aCaller();
    const entity = await aTicket({ accountId });
    expect(await recordIdentityCheck(agent, { ...documents, entity })).toMatchObject({
      code: "DOCUMENTS_FOR_OFFICERS",
    });
    const officer = await aStaffContext(mall.system, { roles: ["PRIVACY_OFFICER"] });
    const request = await aWorkItem({ kind: "DATA_SUBJECT_REQUEST", entity: newId("dsr"), accountId }, officer);
    await recordIdentityCheck(officer, { ...documents, entity: request });
    expect(await levelFor(accountId, request)).toBe("L3");
  });

  it("what was missing is said at its field, and nothing is stored", async () => {
    const { order } = await aBuyersOrder();
    const entity = await aTicket();
    const answer = await recordIdentityCheck(agent, {
      ...byFacts,
      evidence: ["ORDER_MONTH", "GOODS_BOUGHT"],
      entity,
      orderId: order.id,
    });
    expect(answer).toMatchObject({ code: "INVALID_INPUT", fields: [{ path: "evidence", code: "CALL_BACK" }] });
    expect((await standingOf(mall.world.db, mall.world.clock, entity))!.checks).toEqual([]);
  });
});

it.each<StaffRole>(["WAREHOUSE", "MERCHANDISER", "MODERATOR", "AUDITOR", "ADMINISTRATOR"])(
  "%s has no part in checking identities",
  async (role) => {
    const { token } = await aStaffMember(mall.system, { roles: [role] });
    const document = "query ($entity: String!) { identityStanding(entity: $entity) { __typename } }";
    const answer = await mall.answer(document, { entity: newId("cnv") }, { token });
    expect(answer.errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
  },
);
