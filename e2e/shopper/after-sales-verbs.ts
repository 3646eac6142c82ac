import { waitFor } from "../client/patience.js";
import type { NewAfterSalesCase } from "./documents.js";
import * as documents from "./documents.js";
import type { Session } from "./session.js";
import type { AfterSalesCase, AfterSalesStatus } from "./types.js";

/** Asking for money back, sending goods back. */
export function afterSalesVerbs({ ask, deed, patience }: Session) {
  const afterSalesCase = (id: string) => ask(documents.afterSalesCase, { id });

  /** One open case per order line: after a lost answer, an open case on the first line is the one that was asked for. */
  async function findCase({ orderId, lines }: NewAfterSalesCase): Promise<AfterSalesCase | undefined> {
    const { nodes } = await ask(documents.myAfterSalesCases, { first: 20 });
    return nodes.find((found) => found.orderId === orderId && found.lines[0]?.orderLineId === lines[0]!.orderLineId);
  }

  return {
    afterSalesCase,

    openAfterSalesCase: (input: NewAfterSalesCase) =>
      deed(documents.openAfterSalesCase, { input }, () => findCase(input)),

    enterReturnShipment: (input: documents.CaseParcel) =>
      deed(documents.enterReturnShipment, { input }, async () => {
        const now = await afterSalesCase(input.caseId);
        return now.returnTrackingNumber === input.trackingNumber ? now : undefined;
      }),

    withdrawAfterSalesCase: (caseId: string) =>
      deed(documents.withdrawAfterSalesCase, { input: { caseId } }, async () => {
        const now = await afterSalesCase(caseId);
        return now.status === "CANCELLED" ? now : undefined;
      }),

    waitUntilCase: (caseId: string, status: AfterSalesStatus, withinMs = 30_000) =>
      waitFor(`case is ${status}`, withinMs + patience.limitMs, async () => {
        const now = await afterSalesCase(caseId);
        return now.status === status && now;
      }),
  };
}
