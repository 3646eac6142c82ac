import { beforeAll, describe, expect, it } from "vitest";
import type { StaffContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aStagedPicture } from "../../platform/files/fixtures.js";
import { aSession } from "../../platform/staff/fixtures.js";
import { aSku } from "../../shop/catalog/fixtures.js";
import { received } from "../../shop/delivery/fixtures.js";
import { type Buyer, granted } from "../../shop/orders/fixtures.js";
import { orderLinesOf, orderOf } from "../../shop/orders/index.js";
import { aPaidOrder } from "../../shop/payments/fixtures.js";
import { acceptReturn } from "./accept-return.js";
import { addCaseEvidence } from "./add-case-evidence.js";
import { appealAfterSalesCase } from "./appeal-after-sales-case.js";
import { approveForFinance } from "./approve-for-finance.js";
import { approveRefund } from "./approve-refund.js";
import { approveReturn } from "./approve-return.js";
import { askForEvidence } from "./ask-for-evidence.js";
import { decideAppeal } from "./decide-appeal.js";
import { disputeReturn } from "./dispute-return.js";
import { aCase, aDesk, seen, sentBack } from "./fixtures.js";
import type { OpenAfterSalesCaseInput } from "./inputs.js";
import { hashOf } from "./preview.js";
import { caseOf, linesOf } from "./queries.js";
import { receiveReturn } from "./receive-return.js";
import { quoteOf } from "./refund.js";
import { rejectAfterSalesCase } from "./reject-after-sales-case.js";
import { settleDispute } from "./settle-dispute.js";
import type { CaseRow } from "./tables.js";

let mall: Mall;
let buyer: Buyer;
let desk: Awaited<ReturnType<typeof aDesk>>;
beforeAll(async () => {
  mall = await aMall();
  desk = await aDesk(mall.system);
});

async function anOrderOf(...pricesFen: number[]) {
  buyer = await mall.aBuyer();
  const wishes = await Promise.all(pricesFen.map((priceFen) => aSku(mall.system, { priceFen })));
  const order = await aPaidOrder(buyer, mall.phones, wishes);
  await received(desk.warehouse, buyer, order);
  return order;
}
async function aCaseOf(priceFen: number, wishes: Partial<OpenAfterSalesCaseInput> = {}): Promise<CaseRow> {
  const order = await anOrderOf(priceFen);
  return aCase(buyer, order, wishes);
}
const now = async ({ id }: CaseRow) => (await caseOf(mall.world.db, id))!;
const see = ({ id }: CaseRow) => seen(mall.world, id);
const staged = () => aStagedPicture(buyer.ctx);

async function anInspected(): Promise<CaseRow> {
  const row = await aCaseOf(100_00, { kind: "RETURN_AND_REFUND", reason: "NO_REASON" });
  await sentBack(buyer, row.id);
  return granted(await receiveReturn(desk.warehouse, { caseId: row.id }));
}

const PREVIEW = `amountFen freightFen version status lines { orderLineId title quantity amountFen } hash`;
const LOOK = `query ($id: ID!) { staffAfterSalesCase(id: $id) { ... on StaffAfterSalesCase { refundPreview { ${PREVIEW} } } } }`;
const approving = (deed: string) => `mutation ($input: DecideRefundInput!) { ${deed}(input: $input) { __typename
  ... on StaffAfterSalesCase { status } ... on RefundChanged { preview { ${PREVIEW} } }
  ... on NeedsApproval { signed } ... on Refusal { code message } } }`;

describe("a decision about money", () => {
  /** Two lines, a case on each: freight comes back with whichever is refunded last. */
  async function twoCases() {
    const order = await anOrderOf(12_00, 9_00);
    const [first, last] = await orderLinesOf(mall.world.db, order.id);
    const ask = (line: typeof first) =>
      aCase(buyer, order, { lines: [{ orderLineId: line!.id, quantity: line!.quantity }] });
    return [await ask(first), await ask(last)] as const;
  }

  it("[item 90] [check 39] is refused once the sum has changed, with the sum of now; seen anew, that one is paid", async () => {
    const [row, other] = await twoCases();
    const token = await aSession(mall.system, desk.agent.actor.staffId);
    const { refundPreview: before } = await mall.ask(LOOK, { id: row.id }, { token });
    expect(before).toMatchObject({ freightFen: 0, status: "SUBMITTED", lines: [{ quantity: 1 }] });
    granted(await approveRefund(desk.lead, await see(other)));
    const yes = (previewHash: string) =>
      mall.ask(approving("approveRefund"), { input: { caseId: row.id, previewHash } }, { token });
    const { preview, ...refusal } = await yes(before.hash);
    expect(refusal).toMatchObject({ __typename: "RefundChanged", code: "REFUND_CHANGED" });
    expect(preview).toMatchObject({ freightFen: 8_00, amountFen: before.amountFen + 8_00, lines: before.lines });
    expect((await now(row)).status).toBe("SUBMITTED");
    expect(await yes(preview.hash)).toMatchObject({ status: "REFUNDING" });
    expect((await now(row)).refundFen).toBe(preview.amountFen);
  });

  it("is refused once the shopper has sent or said more, though the sum is the same", async () => {
    const row = await aCaseOf(20_00);
    const first = await see(row);
    granted(await addCaseEvidence(buyer.ctx, { caseId: row.id, evidenceIds: [await staged()] }));
    expect(await approveRefund(desk.agent, first)).toMatchObject({
      code: "REFUND_CHANGED",
      preview: { amountFen: row.refundFen, version: row.version + 1 },
    });
    const second = await see(row);
    granted(await askForEvidence(desk.lead, { caseId: row.id, text: "请补拍瓶口。" }));
    granted(await addCaseEvidence(buyer.ctx, { caseId: row.id, evidenceIds: [await staged()] }));
    expect(await approveRefund(desk.agent, second)).toMatchObject({ code: "REFUND_CHANGED" });
    expect(granted(await approveRefund(desk.agent, await see(row))).status).toBe("REFUNDING");
  });

  it("about one case says nothing about another, though both are worth the same", async () => {
    const [row, other] = [await aCaseOf(20_00), await aCaseOf(20_00)];
    const { previewHash } = await see(row);
    expect(await approveRefund(desk.agent, { caseId: other.id, previewHash })).toMatchObject({
      code: "REFUND_CHANGED",
    });
  });

  it("without having seen the sum is no decision", async () => {
    const row = await aCaseOf(20_00);
    const { errors } = await mall.answer(
      approving("approveRefund"),
      { input: { caseId: row.id } },
      { token: await aSession(mall.system, desk.agent.actor.staffId) },
    );
    expect(errors).toHaveLength(1);
    const unseen = { fields: [{ path: "previewHash", code: "REQUIRED" }] };
    expect(await approveRefund(desk.agent, { caseId: row.id, previewHash: "" })).toMatchObject(unseen);
    granted(await rejectAfterSalesCase(desk.agent, { caseId: row.id, text: "没有证据" }));
    granted(await appealAfterSalesCase(buyer.ctx, { caseId: row.id, text: "有照片。" }));
    expect(await decideAppeal(desk.lead, { caseId: row.id, inFavorOfShopper: true })).toMatchObject(unseen);
    expect((await now(row)).status).toBe("ESCALATED");
  });

  it("is taken once, by whichever of two deciders who saw the same is first", async () => {
    const row = await aCaseOf(20_00);
    const input = await see(row);
    const answers = await Promise.all([approveRefund(desk.agent, input), approveRefund(desk.lead, input)]);
    expect(answers).toContainEqual(expect.objectContaining({ status: "REFUNDING" }));
    expect(answers).toContainEqual(expect.objectContaining({ code: "STATE_CONFLICT" }));
  });

  it("of the warehouse or of a lead after an inspection needs the sum as well, and takes no photo on a stale one", async () => {
    const row = await anInspected();
    const stale = { caseId: row.id, previewHash: "0".repeat(64) };
    const photo = await aStagedPicture(desk.warehouse, "AFTER_SALES_INSPECTION");
    const accept = (input: typeof stale) =>
      acceptReturn(desk.warehouse, { ...input, condition: "SELLABLE", photoIds: [photo] });
    expect(await accept(stale)).toMatchObject({ code: "REFUND_CHANGED", preview: { amountFen: 100_00 } });
    const beforeDispute = await see(row);
    granted(await disputeReturn(desk.warehouse, { caseId: row.id, text: "底部有污渍。", photoIds: [photo] }));
    const settle = (input: { caseId: Id<"asc">; previewHash?: string }) =>
      settleDispute(desk.lead, { ...input, outcome: "REFUND", deductionFen: 10_00 });
    expect(await settle(beforeDispute)).toMatchObject({ code: "REFUND_CHANGED" });
    expect(await settle({ caseId: row.id })).toMatchObject({ fields: [{ path: "previewHash" }] });
    expect(granted(await settle(await see(row))).refundFen).toBe(90_00);
  });
});

describe("who prepared a decision and calls the approving mutation directly", () => {
  const call = async (by: StaffContext, deed: string, row: CaseRow) => {
    const token = await aSession(mall.system, by.actor.staffId);
    return mall.ask(approving(deed), { input: await see(row) }, { token });
  };

  it("[check 40] is refused by the API, as lead and for finance alike", async () => {
    const row = await aCaseOf(2_500_00, { kind: "RETURN_AND_REFUND" });
    const all = new Set([...desk.lead.actor.permissions, ...desk.finance.actor.permissions]);
    const everything = { ...desk.lead, actor: { ...desk.lead.actor, permissions: all } };
    expect(await call(desk.lead, "approveReturn", row)).toMatchObject({ code: "NEEDS_APPROVAL", signed: true });
    expect(await call(desk.lead, "approveReturn", row)).toMatchObject({ code: "NEEDS_APPROVAL", signed: false });
    expect(await approveReturn(desk.otherLead, await see(row))).toMatchObject({ signed: true });
    expect(await approveForFinance(everything, await see(row))).toMatchObject({
      code: "NEEDS_APPROVAL",
      signed: false,
    });
    expect((await now(row)).status).toBe("SUBMITTED");
    expect(await call(desk.finance, "approveForFinance", row)).toMatchObject({ status: "AWAIT_RETURN" });
  });
});

describe("the name of a preview", () => {
  it("changes with every figure and word that the decider is shown", async () => {
    const row = await aCaseOf(20_00);
    const lines = await linesOf(mall.world.db, row.id);
    const quote = await quoteOf(mall.world.db, { row, lines, order: (await orderOf(mall.world.db, row.orderId))! });
    const [amount] = quote.lines;
    const names = [
      hashOf({ row, lines }, quote),
      hashOf({ row: { ...row, version: row.version + 1 }, lines }, quote),
      hashOf({ row: { ...row, status: "ESCALATED" }, lines }, quote),
      hashOf({ row: { ...row, kind: "RETURN_AND_REFUND" }, lines }, quote),
      hashOf({ row: { ...row, reason: "OTHER" }, lines }, quote),
      hashOf({ row, lines: lines.map((line) => ({ ...line, quantity: line.quantity + 1 })) }, quote),
      hashOf({ row, lines }, { ...quote, freightFen: quote.freightFen + 1 }),
      hashOf({ row, lines }, { ...quote, lines: [{ ...amount!, amountFen: amount!.amountFen + 1 }] }),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect(hashOf({ row, lines }, quote)).toBe(names[0]);
  });
});
