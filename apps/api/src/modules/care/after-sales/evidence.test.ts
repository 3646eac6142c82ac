import { beforeAll, describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE } from "#kernel/clock";
import { newId } from "#kernel/id";
import { fileRow } from "#platform/files";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aStagedPicture } from "../../platform/files/fixtures.js";
import { aSession } from "../../platform/staff/fixtures.js";
import { aSku } from "../../shop/catalog/fixtures.js";
import { received } from "../../shop/delivery/fixtures.js";
import { type Buyer, granted, opensTheMall } from "../../shop/orders/fixtures.js";
import { aPaidOrder } from "../../shop/payments/fixtures.js";
import { acceptReturn } from "./accept-return.js";
import { addCaseEvidence } from "./add-case-evidence.js";
import { approveRefund } from "./approve-refund.js";
import { askForEvidence } from "./ask-for-evidence.js";
import { disputeReturn } from "./dispute-return.js";
import { aCase, aCaseInput, aDesk, seen, sentBack } from "./fixtures.js";
import { openAfterSalesCase } from "./open-after-sales-case.js";
import { caseOf } from "./queries.js";
import { receiveReturn } from "./receive-return.js";
import type { CaseRow } from "./tables.js";

let mall: Mall;
let buyer: Buyer;
let desk: Awaited<ReturnType<typeof aDesk>>;
beforeAll(async () => {
  mall = await aMall();
  desk = await aDesk(mall.system);
});

/** Goods that have arrived, for a case about them. `buyer` is from then on who bought them. */
async function anOrderOf(priceFen: number) {
  buyer = await mall.aBuyer();
  const order = await aPaidOrder(buyer, mall.phones, [await aSku(mall.system, { priceFen })]);
  await received(desk.warehouse, buyer, order);
  return order;
}
async function aCaseOf(priceFen: number) {
  const order = await anOrderOf(priceFen);
  return aCase(buyer, order);
}
const now = async ({ id }: CaseRow) => (await caseOf(mall.world.db, id))!;
const pictures = (count: number) => Promise.all(Array.from({ length: count }, () => aStagedPicture(buyer.ctx)));
const tick = () => mall.sweep("care/after-sales.followClocks");

const EVIDENCE = `query ($id: ID!) { afterSalesCase(id: $id) { ... on AfterSalesCase { askText evidence { id href } } } }`;
const DESK_EVIDENCE = `query ($id: ID!) { staffAfterSalesCase(id: $id) {
  ... on StaffAfterSalesCase { askText answerText evidence { id purpose href } } } }`;

describe("evidence", () => {
  it("[item 90] is the shopper's and the desk's: both see the case's pictures, each by links of their own session", async () => {
    const order = await anOrderOf(20_00);
    const [first, second] = await pictures(2);
    const row = granted(
      await openAfterSalesCase(buyer.ctx, { ...(await aCaseInput(buyer, order)), evidenceIds: [first!] }),
    );
    granted(await addCaseEvidence(buyer.ctx, { caseId: row.id, evidenceIds: [second!] }));
    const own = await mall.ask(EVIDENCE, { id: row.id }, { token: buyer.token });
    expect(own.evidence.map(({ id }: { id: string }) => id)).toEqual([first, second]);
    const token = await aSession(mall.system, desk.agent.actor.staffId);
    const shown = await mall.ask(DESK_EVIDENCE, { id: row.id }, { token });
    expect(shown.evidence).toHaveLength(2);
    expect(shown.evidence[0].href).not.toBe(own.evidence[0].href);
    expect(await fileRow(mall.world.db, first!)).toMatchObject({
      entity: row.id,
      subjectId: buyer.accountId,
      orderId: order.id,
    });
  });

  it("[check 24] of a case that is refused waits for the next try", async () => {
    const order = await anOrderOf(20_00);
    const [picture] = await pictures(1);
    const input = { ...(await aCaseInput(buyer, order)), evidenceIds: [picture!] };
    const refused = await openAfterSalesCase(buyer.ctx, { ...input, lines: [{ ...input.lines[0]!, quantity: 7 }] });
    expect(refused).toMatchObject({ code: expect.any(String) });
    expect(await fileRow(mall.world.db, picture!)).toMatchObject({ status: "STAGED" });
    expect(granted(await openAfterSalesCase(buyer.ctx, input)).status).toBe("SUBMITTED");
  });

  it("of others, of nobody, or beyond nine pictures opens no case and changes none", async () => {
    const row = await aCaseOf(20_00);
    const foreign = await aStagedPicture((await mall.aBuyer()).ctx);
    const add = (evidenceIds: string[]) => addCaseEvidence(buyer.ctx, { caseId: row.id, evidenceIds });
    expect(await add([foreign])).toMatchObject({ code: "FILE_NOT_READY" });
    expect(await add([newId("fil")])).toMatchObject({ code: "FILE_NOT_READY" });
    expect(await add([])).toMatchObject({ fields: [{ path: "evidenceIds" }] });
    granted(await add(await pictures(9)));
    const [tenth] = await pictures(1);
    expect(await add([tenth!])).toMatchObject({ fields: [{ path: "evidenceIds", code: "TOO_MANY" }] });
    expect(await fileRow(mall.world.db, tenth!)).toMatchObject({ status: "STAGED" });
  });

  it("comes from the warehouse with a disputed inspection, and never from the shopper's hand", async () => {
    const order = await anOrderOf(100_00);
    const row = await aCase(buyer, order, { kind: "RETURN_AND_REFUND", reason: "NO_REASON" });
    await sentBack(buyer, row.id);
    granted(await receiveReturn(desk.warehouse, { caseId: row.id }));
    const [own] = await pictures(1);
    const photo = await aStagedPicture(desk.warehouse, "AFTER_SALES_INSPECTION");
    const dispute = (photoIds: string[]) =>
      disputeReturn(desk.warehouse, { caseId: row.id, text: "底部有污渍。", photoIds });
    expect(await dispute([own!])).toMatchObject({ code: "FILE_NOT_READY" });
    expect(
      await acceptReturn(desk.warehouse, {
        ...(await seen(mall.world, row.id)),
        condition: "SELLABLE",
        photoIds: [own!],
      }),
    ).toMatchObject({ code: "FILE_NOT_READY" });
    expect((await now(row)).status).toBe("INSPECTING");
    expect(granted(await dispute([photo])).status).toBe("DISPUTED");
    expect(await fileRow(mall.world.db, photo)).toMatchObject({ entity: row.id, status: "KEPT" });
  });
});

describe("a case whose desk needs to see more", () => {
  it("[item 90] stops the desk's clock until the shopper answers, and then goes on where it stood", async () => {
    const row = await aCaseOf(20_00);
    mall.clock.advance(10 * HOUR);
    const asked = granted(await askForEvidence(desk.agent, { caseId: row.id, text: "请补拍瓶口。" }));
    expect(asked.status).toBe("NEED_INFO");
    expect(await approveRefund(desk.agent, await seen(mall.world, row.id))).toMatchObject({ code: "STATE_CONFLICT" });
    mall.clock.advance(3 * DAY);
    await tick();
    expect((await now(row)).status).toBe("NEED_INFO");
    await opensTheMall(mall.world, mall.phones, buyer.user);
    const [picture] = await pictures(1);
    const answer = { caseId: row.id, evidenceIds: [picture!], text: "瓶口如图。" };
    const back = granted(await addCaseEvidence(buyer.ctx, answer));
    expect(back.status).toBe("SUBMITTED");
    const left = back.dueAt!.getTime() - mall.clock.now().getTime();
    expect(left).toBeGreaterThan(38 * HOUR - 5 * MINUTE);
    expect(left).toBeLessThanOrEqual(38 * HOUR);
    const token = await aSession(mall.system, desk.agent.actor.staffId);
    expect(await mall.ask(DESK_EVIDENCE, { id: row.id }, { token })).toMatchObject({
      askText: "请补拍瓶口。",
      answerText: "瓶口如图。",
      evidence: [{ id: picture, purpose: "AFTER_SALES_EVIDENCE" }],
    });
    expect(await addCaseEvidence(buyer.ctx, { ...answer, evidenceIds: [] })).toMatchObject({ code: "INVALID_INPUT" });
  });

  it("ends after a week of silence, and its pieces may be asked about again", async () => {
    const order = await anOrderOf(20_00);
    const row = await aCase(buyer, order);
    granted(await askForEvidence(desk.agent, { caseId: row.id, text: "请补拍。" }));
    mall.clock.advance(7 * DAY + MINUTE);
    await tick();
    expect(await now(row)).toMatchObject({ status: "CANCELLED", closedAt: expect.any(Date) });
    expect((await aCase(buyer, order)).status).toBe("SUBMITTED");
  });
});
