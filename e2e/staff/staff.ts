import type { ApiUrl, Operation } from "../client/graphql.js";
import { patienceOf } from "../client/patience.js";
import { disclosureVerbs } from "./disclosure-verbs.js";
import * as documents from "./documents.js";
import { incidentVerbs } from "./incident-verbs.js";
import { serviceVerbs } from "./service-verbs.js";
import { createStaffSession } from "./staff-session.js";
import type { DemoSignIn, Shipment, StaffCase } from "./types.js";

export interface StaffOptions {
  apiUrl: ApiUrl;
  account: DemoSignIn;
  locale?: "zh-CN" | "en";
  /** How long one deed is tried again while API or database are away, ms. */
  patienceMs?: number;
}

/** A member of staff at the API, without a browser. */
export function createStaff({ apiUrl, account, locale = "zh-CN", patienceMs = 60_000 }: StaffOptions) {
  const session = createStaffSession({ apiUrl, account, locale, patience: patienceOf(patienceMs) });
  const { ask, deed, patience, signIn } = session;

  const order = (id: string) => ask(documents.staffOrder, { id });
  const afterSalesCase = (id: string) => ask(documents.staffCase, { id });

  /** After a lost answer the deed is done when the case has left `from`. */
  const decide = <V extends { input: { caseId: string } }>(
    operation: Operation<StaffCase, V>,
    variables: V,
    from: StaffCase["status"],
  ) =>
    deed(operation, variables, async () => {
      const now = await afterSalesCase(variables.input.caseId);
      return now.status === from ? undefined : now;
    });

  /** The case as this person has it before them. Decided by somebody else meanwhile, there is nothing to name. */
  const seen = async (caseId: string) => ({
    caseId,
    previewHash: (await afterSalesCase(caseId)).refundPreview?.hash ?? "",
  });

  return {
    account,
    patience,
    signIn,
    order,
    orders: (filter: { status?: string; orderNumber?: string } = {}) => ask(documents.staffOrders, { filter }),

    /** Everything that is left goes into one parcel. After a lost answer the parcel is looked for by its number. */
    ship: (input: documents.NewShipment): Promise<Shipment> =>
      deed(documents.shipOrder, { input }, async () => {
        const { shipments } = await order(input.orderId);
        const seq = shipments.findIndex(({ trackingNumber }) => trackingNumber === input.trackingNumber);
        return seq < 0 ? undefined : { ...shipments[seq]!, seq: seq + 1 };
      }),

    afterSalesCase,
    approveRefund: async (caseId: string) =>
      decide(documents.approveRefund, { input: await seen(caseId) }, "SUBMITTED"),
    approveReturn: async (caseId: string) =>
      decide(documents.approveReturn, { input: await seen(caseId) }, "SUBMITTED"),
    receiveReturn: (caseId: string) => decide(documents.receiveReturn, { input: { caseId } }, "RETURN_SHIPPED"),
    acceptReturn: async (caseId: string, condition: "SELLABLE" | "DAMAGED") =>
      decide(documents.acceptReturn, { input: { ...(await seen(caseId)), condition } }, "INSPECTING"),

    reconciliations: async () => (await ask(documents.reconciliations, {})).nodes,

    ...serviceVerbs(session),
    ...incidentVerbs(session),
    ...disclosureVerbs(session),
  };
}

export type Staff = ReturnType<typeof createStaff>;
