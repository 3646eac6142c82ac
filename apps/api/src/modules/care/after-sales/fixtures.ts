import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import { aStaffContext } from "../../platform/staff/fixtures.js";
import { type Buyer, granted } from "../../shop/orders/fixtures.js";
import { type OrderRow, orderLinesOf, orderOf } from "../../shop/orders/index.js";
import { enterReturnShipment } from "./enter-return-shipment.js";
import type { DecideRefundInput, OpenAfterSalesCaseInput } from "./inputs.js";
import { openAfterSalesCase } from "./open-after-sales-case.js";
import { previewOf } from "./preview.js";
import { caseOf, linesOf } from "./queries.js";
import type { CaseRow } from "./tables.js";

/** One of each who has a say in a case; two leads, so that one can check the other. */
export async function aDesk(ctx: Ctx) {
  return {
    agent: await aStaffContext(ctx, { roles: ["AFTER_SALES_AGENT"] }),
    lead: await aStaffContext(ctx, { roles: ["SERVICE_LEAD"] }),
    otherLead: await aStaffContext(ctx, { roles: ["SERVICE_LEAD"] }),
    finance: await aStaffContext(ctx, { roles: ["AUDITOR"], extraPermissions: ["finance:approve"] }),
    warehouse: await aStaffContext(ctx, { roles: ["WAREHOUSE"] }),
  };
}

/** A case on all pieces of the order, for money alone and because of quality, unless told otherwise. */
export async function aCaseInput(
  { ctx }: Buyer,
  order: Pick<OrderRow, "id">,
  wishes: Partial<OpenAfterSalesCaseInput> = {},
): Promise<OpenAfterSalesCaseInput> {
  const lines = await orderLinesOf(ctx.db, order.id);
  return {
    orderId: order.id,
    kind: "REFUND_ONLY",
    reason: "QUALITY",
    lines: lines.map(({ id, quantity }) => ({ orderLineId: id, quantity })),
    ...wishes,
  };
}

export const aCase = async (
  buyer: Buyer,
  order: Pick<OrderRow, "id">,
  wishes: Partial<OpenAfterSalesCaseInput> = {},
): Promise<CaseRow> => granted(await openAfterSalesCase(buyer.ctx, await aCaseInput(buyer, order, wishes)));

/** The buyer has brought the goods to a carrier. */
export const sentBack = async ({ ctx }: Buyer, caseId: Id<"asc">): Promise<CaseRow> =>
  granted(await enterReturnShipment(ctx, { caseId, carrierCode: "ZTO", trackingNumber: "753123456789" }));

/** What somebody sends who has the case before them as it is now. */
export async function seen(
  { db }: Pick<Ctx, "db">,
  caseId: Id<"asc">,
): Promise<DecideRefundInput & { caseId: Id<"asc"> }> {
  const row = (await caseOf(db, caseId))!;
  const order = (await orderOf(db, row.orderId))!;
  const { hash } = await previewOf(db, { row, order, lines: await linesOf(db, caseId) });
  return { caseId, previewHash: hash };
}
