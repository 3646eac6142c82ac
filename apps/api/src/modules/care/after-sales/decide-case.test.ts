import { beforeAll, describe, expect, it } from "vitest";
import { DAY, MINUTE } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { newId } from "#kernel/id";
import { historyOf } from "#platform/audit";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSession, aStaffMember } from "../../platform/staff/fixtures.js";
import { aSku } from "../../shop/catalog/fixtures.js";
import { received } from "../../shop/delivery/fixtures.js";
import { type Buyer, granted } from "../../shop/orders/fixtures.js";
import { orderOf } from "../../shop/orders/index.js";
import { aPaidOrder } from "../../shop/payments/fixtures.js";
import { appealAfterSalesCase } from "./appeal-after-sales-case.js";
import { approveForFinance } from "./approve-for-finance.js";
import { approveRefund } from "./approve-refund.js";
import { approveReturn } from "./approve-return.js";
import { decideAppeal } from "./decide-appeal.js";
import { aCase, aDesk, seen } from "./fixtures.js";
import type { OpenAfterSalesCaseInput } from "./inputs.js";
import { caseOf } from "./queries.js";
import { rejectAfterSalesCase } from "./reject-after-sales-case.js";
import type { CaseRow } from "./tables.js";

const DESK_CASE = `query ($id: ID!) { staffAfterSalesCase(id: $id) { __typename ... on Refusal { code }
  ... on StaffAfterSalesCase { status refundFen refundsIn90Days description rejectionText appealText
    order { orderNumber consignee { name phoneNumber street } } signatures { tier staffId amountFen }
    history { action actorKind staffId toStatus } allowedActions { action allowed reason } } } }`;
const DESK_LIST = `query ($filter: StaffAfterSalesCaseFilter) { staffAfterSalesCases(first: 50, filter: $filter) {
  nodes { id status deadline { dueAt } } } }`;
const APPROVE = `mutation ($input: DecideRefundInput!) { approveRefund(input: $input) { __typename
  ... on StaffAfterSalesCase { status } ... on NeedsApproval { amountFen limitFen permission signed } ... on Refusal { code message } } }`;

let mall: Mall;
let buyer: Buyer;
let desk: Awaited<ReturnType<typeof aDesk>>;
beforeAll(async () => {
  mall = await aMall();
  desk = await aDesk(mall.system);
});

/** A case on received goods of this worth, by a shopper without a past. */
async function aCaseOf(priceFen: number, wishes: Partial<OpenAfterSalesCaseInput> = {}): Promise<CaseRow> {
  buyer = await mall.aBuyer();
  const order = await aPaidOrder(buyer, mall.phones, [await aSku(mall.system, { priceFen })]);
  await received(desk.warehouse, buyer, order);
  return aCase(buyer, order, wishes);
}
const see = ({ id }: CaseRow) => seen(mall.world, id);
const aReturnOf = (priceFen: number) => aCaseOf(priceFen, { kind: "RETURN_AND_REFUND" });
const statusOf = async ({ id }: CaseRow) => (await caseOf(mall.world.db, id))?.status;
const tokenOf = ({ actor }: StaffContext) => aSession(mall.system, actor.staffId);
const refusalsOn = async ({ id }: CaseRow) =>
  (await historyOf(mall.world.db, id)).filter(({ outcome }) => outcome === "REFUSED");

describe("money up to the limit", () => {
  it("[item 90] one agent decides, and the shopper has it when the provider says so", async () => {
    const row = await aCaseOf(22_00);
    expect(granted(await approveRefund(desk.agent, await see(row)))).toMatchObject({ status: "REFUNDING" });
    await mall.drain();
    mall.clock.advance(MINUTE + 1_000);
    await mall.sandbox.tick();
    await mall.drain();
    expect(await statusOf(row)).toBe("COMPLETED");
    expect((await orderOf(mall.world.db, row.orderId))?.status).toBe("CLOSED_REFUNDED");
  });

  it("is decided once, by whichever of two agents is first", async () => {
    const row = await aCaseOf(20_00);
    const input = await see(row);
    const answers = await Promise.all([
      approveRefund(desk.agent, input),
      approveRefund(desk.lead, input),
      rejectAfterSalesCase(desk.otherLead, { caseId: row.id, text: "没有证据" }),
    ]);
    expect(answers.filter((answer) => "status" in answer)).toHaveLength(1);
  });

  it("a refund is no answer to a return, nor the other way round", async () => {
    expect(await approveReturn(desk.agent, await see(await aCaseOf(20_00)))).toMatchObject({
      code: "STATE_CONFLICT",
    });
    expect(await approveRefund(desk.agent, await see(await aReturnOf(20_00)))).toMatchObject({
      code: "STATE_CONFLICT",
    });
  });
});

describe("money above the limit: maker is not checker", () => {
  it("the agent hears the limit, the decision waits, and a lead carries it out", async () => {
    const row = await aCaseOf(50_00);
    const token = await tokenOf(desk.agent);
    const refusal = await mall.ask(APPROVE, { input: await see(row) }, { token });
    // 50 yuan and 8 of freight: the fault is the seller's, and nothing else was bought.
    expect(refusal).toMatchObject({
      __typename: "NeedsApproval",
      amountFen: 58_00,
      limitFen: 30_00,
      permission: "refund:approve",
      signed: true,
    });
    expect(await statusOf(row)).toBe("SUBMITTED");
    expect(granted(await approveRefund(desk.lead, await see(row)))).toMatchObject({ status: "REFUNDING" });
  });

  it("[check 40] who has prepared a decision cannot carry it out, and the try leaves a trace", async () => {
    const row = await aCaseOf(50_00);
    expect(await approveRefund(desk.lead, await see(row))).toMatchObject({ code: "NEEDS_APPROVAL", signed: true });
    expect(await approveRefund(desk.lead, await see(row))).toMatchObject({ code: "NEEDS_APPROVAL", signed: false });
    expect(await statusOf(row)).toBe("SUBMITTED");
    expect(await refusalsOn(row)).toMatchObject([{ actor: desk.lead.actor.staffId }]);
    expect(granted(await approveRefund(desk.otherLead, await see(row)))).toMatchObject({ status: "REFUNDING" });
  });

  it("two agents are not an agent and a lead", async () => {
    const row = await aCaseOf(50_00);
    const { agent: colleague } = await aDesk(mall.system);
    await approveRefund(desk.agent, await see(row));
    expect(await approveRefund(colleague, await see(row))).toMatchObject({ code: "NEEDS_APPROVAL", signed: false });
  });

  it("above a lead's limit finance signs third, and cannot sign before", async () => {
    const row = await aReturnOf(2_500_00);
    expect(await approveForFinance(desk.finance, await see(row))).toMatchObject({ signed: false });
    expect(await approveReturn(desk.agent, await see(row))).toMatchObject({ permission: "refund:approve" });
    expect(await approveForFinance(desk.finance, await see(row))).toMatchObject({ signed: false });
    expect(await approveReturn(desk.lead, await see(row))).toMatchObject({ permission: "finance:approve" });
    expect(granted(await approveForFinance(desk.finance, await see(row)))).toMatchObject({ status: "AWAIT_RETURN" });
  });

  it("a signature is worth nothing a day later", async () => {
    const row = await aCaseOf(50_00);
    await approveRefund(desk.agent, await see(row));
    mall.clock.advance(DAY + 1_000);
    expect(await approveRefund(desk.lead, await see(row))).toMatchObject({ code: "NEEDS_APPROVAL", signed: true });
    mall.clock.advance(-DAY - 1_000);
  });

  it("the desk shows who has signed and to whom a button is shut, and why", async () => {
    const row = await aCaseOf(50_00);
    await approveRefund(desk.agent, await see(row));
    const token = await tokenOf(desk.agent);
    const seen = await mall.ask(DESK_CASE, { id: row.id }, { token });
    expect(seen.signatures).toEqual([{ tier: "PREPARE", staffId: desk.agent.actor.staffId, amountFen: 58_00 }]);
    expect(seen.allowedActions).toContainEqual({
      action: "approveRefund",
      allowed: false,
      reason: "您已签署，须由另一位同事批准。",
    });
    expect(seen.allowedActions.map(({ action }: { action: string }) => action)).not.toContain("settleDispute");
  });
});

describe("no, and the appeal", () => {
  const reject = (by: StaffContext, { id }: CaseRow) =>
    rejectAfterSalesCase(by, { caseId: id, text: "照片中看不到缺口。" });
  const appeal = ({ id }: CaseRow) => appealAfterSalesCase(buyer.ctx, { caseId: id, text: "缺口在杯底。" });

  it("the shopper reads the reason and appeals; another than the rejecter grants it", async () => {
    const row = await aCaseOf(20_00);
    granted(await reject(desk.lead, row));
    granted(await appeal(row));
    const yes = { ...(await see(row)), inFavorOfShopper: true };
    expect(await decideAppeal(desk.lead, yes)).toMatchObject({ code: "NEEDS_APPROVAL", signed: false });
    expect(granted(await decideAppeal(desk.otherLead, yes))).toMatchObject({ status: "REFUNDING" });
    expect(await refusalsOn(row)).toHaveLength(1);
  });

  it("the rejecter cannot reject the appeal either; the final no needs a reason", async () => {
    const row = await aCaseOf(20_00);
    granted(await reject(desk.lead, row));
    granted(await appeal(row));
    const no = { caseId: row.id, inFavorOfShopper: false };
    expect(await decideAppeal(desk.otherLead, no)).toMatchObject({ code: "INVALID_INPUT" });
    expect(await decideAppeal(desk.lead, { ...no, text: "维持" })).toMatchObject({
      code: "ANOTHER_PERSON_MUST_DECIDE",
    });
    expect(await refusalsOn(row)).toHaveLength(1);
    expect(granted(await decideAppeal(desk.otherLead, { ...no, text: "维持" }))).toMatchObject({
      status: "REJECTED_FINAL",
    });
  });

  it("an appealed return goes on as a return", async () => {
    const row = await aReturnOf(100_00);
    granted(await reject(desk.agent, row));
    granted(await appeal(row));
    expect(granted(await decideAppeal(desk.lead, { ...(await see(row)), inFavorOfShopper: true }))).toMatchObject({
      status: "AWAIT_RETURN",
    });
  });

  it("a rejection tears up what was signed before", async () => {
    const row = await aReturnOf(2_500_00);
    await approveReturn(desk.agent, await see(row));
    await approveReturn(desk.lead, await see(row));
    granted(await reject(desk.otherLead, row));
    granted(await appeal(row));
    expect(await approveForFinance(desk.finance, await see(row))).toMatchObject({ permission: "refund:approve" });
  });
});

describe("the desk", () => {
  it("Policy 5.4: shows case, words and history, and of the person only masks", async () => {
    const row = await aCaseOf(20_00, { description: "杯口有缺口" });
    const seen = await mall.ask(DESK_CASE, { id: row.id }, { token: await tokenOf(desk.agent) });
    expect(seen).toMatchObject({
      description: "杯口有缺口",
      refundsIn90Days: 0,
      order: { consignee: { name: "张*", phoneNumber: "199****0001", street: "****" } },
      history: [{ action: "care/after-sales.openAfterSalesCase", actorKind: "SHOPPER", staffId: null }],
    });
    expect(await mall.ask(DESK_CASE, { id: newId("asc") }, { token: await tokenOf(desk.agent) })).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("lists what runs out first, or one state", async () => {
    const rows = [await aCaseOf(20_00), await aCaseOf(20_00)];
    const as = await aStaffMember(mall.system, { roles: ["AFTER_SALES_AGENT"] });
    const due = (await mall.ask(DESK_LIST, { filter: { dueFirst: true } }, as)).nodes;
    const instants = due.map(({ deadline }: { deadline: { dueAt: string } }) => deadline.dueAt);
    expect(instants).toEqual([...instants].sort());
    await rejectAfterSalesCase(desk.agent, { caseId: rows[0]!.id, text: "没有证据" });
    const rejected = (await mall.ask(DESK_LIST, { filter: { status: "REJECTED" } }, as)).nodes;
    expect(rejected.map(({ id }: { id: string }) => id)).toContain(rows[0]!.id);
    expect(rejected.map(({ id }: { id: string }) => id)).not.toContain(rows[1]!.id);
  });

  it("who may not decide is denied by the API itself", async () => {
    const { id } = await aCaseOf(20_00);
    for (const roles of [["CUSTOMER_SERVICE_AGENT"], ["WAREHOUSE"], ["AUDITOR"]] as const) {
      const somebody = await aStaffMember(mall.system, { roles: [...roles] });
      const { errors } = await mall.answer(APPROVE, { input: await seen(mall.world, id) }, somebody);
      expect(errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
    }
  });
});
