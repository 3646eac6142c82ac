import { beforeAll, describe, expect, it } from "vitest";
import type { StaffContext } from "#kernel/context";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSession } from "../../platform/staff/fixtures.js";
import { aSku } from "../../shop/catalog/fixtures.js";
import { received } from "../../shop/delivery/fixtures.js";
import { granted } from "../../shop/orders/fixtures.js";
import { aPaidOrder } from "../../shop/payments/fixtures.js";
import { approveForFinance } from "./approve-for-finance.js";
import { approveRefund } from "./approve-refund.js";
import { approveReturn } from "./approve-return.js";
import { aCase, aDesk, seen } from "./fixtures.js";
import type { OpenAfterSalesCaseInput } from "./inputs.js";
import { rejectAfterSalesCase } from "./reject-after-sales-case.js";
import type { CaseRow } from "./tables.js";

let mall: Mall;
let desk: Awaited<ReturnType<typeof aDesk>>;
beforeAll(async () => {
  mall = await aMall();
  desk = await aDesk(mall.system);
});

async function aCaseOf(priceFen: number, wishes: Partial<OpenAfterSalesCaseInput> = {}): Promise<CaseRow> {
  const buyer = await mall.aBuyer();
  const order = await aPaidOrder(buyer, mall.phones, [await aSku(mall.system, { priceFen })]);
  await received(desk.warehouse, buyer, order);
  return aCase(buyer, order, wishes);
}
const see = ({ id }: CaseRow) => seen(mall.world, id);

const INBOX = `{ approvalsForMe(first: 50) { nodes { kind entity amountFen preparedBy } } }`;
/** What waits in this person's inbox about the case. */
async function waiting({ actor }: StaffContext, { id }: CaseRow) {
  const { nodes } = await mall.ask(INBOX, {}, { token: await aSession(mall.system, actor.staffId) });
  return nodes.filter(({ entity }: { entity: string }) => entity === id);
}

describe("a refund above an agent's limit", () => {
  it("[check 40] waits in the inbox of those who may sign, never of who prepared it, until it is decided", async () => {
    const row = await aCaseOf(50_00);
    expect(await approveRefund(desk.lead, await see(row))).toMatchObject({ signed: true });
    expect(await waiting(desk.otherLead, row)).toEqual([
      { kind: "REFUND_APPROVAL", entity: row.id, amountFen: 58_00, preparedBy: [desk.lead.actor.staffId] },
    ]);
    for (const somebody of [desk.lead, desk.agent, desk.warehouse, desk.finance]) {
      expect(await waiting(somebody, row)).toEqual([]);
    }
    granted(await approveRefund(desk.otherLead, await see(row)));
    expect(await waiting(desk.otherLead, row)).toEqual([]);
  });

  it("goes on to finance above a lead's limit, and leaves the inbox of the leads", async () => {
    const row = await aCaseOf(2_500_00, { kind: "RETURN_AND_REFUND" });
    await approveReturn(desk.agent, await see(row));
    expect(await waiting(desk.finance, row)).toEqual([]);
    await approveReturn(desk.lead, await see(row));
    expect(await waiting(desk.otherLead, row)).toEqual([]);
    expect(await waiting(desk.finance, row)).toMatchObject([
      { kind: "REFUND_FINANCE", preparedBy: [desk.agent.actor.staffId, desk.lead.actor.staffId] },
    ]);
    granted(await approveForFinance(desk.finance, await see(row)));
    expect(await waiting(desk.finance, row)).toEqual([]);
  });

  it("that is turned down waits for nobody", async () => {
    const row = await aCaseOf(50_00);
    await approveRefund(desk.agent, await see(row));
    expect(await waiting(desk.lead, row)).toHaveLength(1);
    granted(await rejectAfterSalesCase(desk.otherLead, { caseId: row.id, text: "没有证据" }));
    expect(await waiting(desk.lead, row)).toEqual([]);
  });
});
