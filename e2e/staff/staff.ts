import { type Operation, send, Unauthenticated } from "../client/graphql.js";
import { patienceOf, persist } from "../client/patience.js";
import * as documents from "./documents.js";
import { nextCode } from "./totp.js";
import type { DemoSignIn, Shipment, StaffCase, StaffSession } from "./types.js";

export interface StaffOptions {
  /** Without trailing slash. */
  apiUrl: string;
  account: DemoSignIn;
  locale?: "zh-CN" | "en";
  /** How long one deed is tried again while API or database are away, ms. */
  patienceMs?: number;
}

/** A member of staff at the API, without a browser. Signs in when first needed, and again when the session has ended. */
export function createStaff({ apiUrl, account, locale = "zh-CN", patienceMs = 60_000 }: StaffOptions) {
  const patience = patienceOf(patienceMs);
  let session: Promise<StaffSession> | undefined;

  /** Deeds that need a session at the same moment wait for the same one: a code opens only one. */
  const signIn = (): Promise<StaffSession> => {
    const { email, password, totpSecret } = account;
    session = persist(patience, async () => {
      const totp = await nextCode(totpSecret);
      return send({ apiUrl, locale }, documents.signInStaff, { input: { email, password, totp } });
    });
    return session;
  };

  async function once<A, V>(operation: Operation<A, V>, variables: V): Promise<A> {
    const opened = session ?? signIn();
    try {
      return await send({ apiUrl, locale, token: (await opened).token }, operation, variables);
    } catch (error) {
      if (!(error instanceof Unauthenticated)) throw error;
      const renewed = session === opened ? signIn() : session!;
      return send({ apiUrl, locale, token: (await renewed).token }, operation, variables);
    }
  }

  const ask = <A, V>(operation: Operation<A, V>, variables: V) => persist(patience, () => once(operation, variables));

  const deed = <A, V>(operation: Operation<A, V>, variables: V, done: () => Promise<A | undefined>) =>
    persist(patience, async (again) => (again && (await done())) || once(operation, variables));

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
    approveRefund: (caseId: string) => decide(documents.approveRefund, { input: { caseId } }, "SUBMITTED"),
    approveReturn: (caseId: string) => decide(documents.approveReturn, { input: { caseId } }, "SUBMITTED"),
    receiveReturn: (caseId: string) => decide(documents.receiveReturn, { input: { caseId } }, "RETURN_SHIPPED"),
    acceptReturn: (caseId: string, condition: "SELLABLE" | "DAMAGED") =>
      decide(documents.acceptReturn, { input: { caseId, condition } }, "INSPECTING"),

    reconciliations: async () => (await ask(documents.reconciliations, {})).nodes,
  };
}

export type Staff = ReturnType<typeof createStaff>;
