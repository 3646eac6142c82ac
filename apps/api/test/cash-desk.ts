import { eq } from "drizzle-orm";
import type { Id } from "#kernel/id";
import type { Buyer } from "../src/modules/shop/orders/fixtures.js";
import { orderOf } from "../src/modules/shop/orders/index.js";
import { attemptsOf } from "../src/modules/shop/payments/queries.js";
import { payments, refunds } from "../src/modules/shop/payments/tables.js";
import type { Mall } from "./mall.js";

const START = /* GraphQL */ `
  mutation ($input: StartPaymentInput!) {
    startPayment(input: $input) {
      __typename
      ... on PaymentRequest { timeStamp nonceStr package signType paySign }
      ... on Refusal { code }
    }
  }
`;
const CONFIRM = /* GraphQL */ `
  mutation ($input: ConfirmPaymentInput!) {
    confirmPayment(input: $input) {
      __typename
      ... on Order { id status paidAt paymentStatus refunds { status reason amountFen } }
      ... on Refusal { code }
    }
  }
`;

/** What tests of paying do again and again: tap, pay, look. */
export function cashDesk({ ask, phones, sandbox, world }: Mall) {
  const numberOf = async (orderId: Id<"ord">) => (await attemptsOf(world.db, orderId)).at(-1)!.outTradeNo;
  return {
    start: (who: Buyer, orderId: string) => ask(START, { input: { orderId } }, who),
    confirm: (who: Buyer, orderId: string) => ask(CONFIRM, { input: { orderId } }, who),
    /** The buyer taps "pay" at the cashier that a `PaymentRequest` opens. */
    tap: (who: Buyer, { __typename: _, ...request }: Record<string, string>, outcome = "success") =>
      phones.pay(who.user, { ...request, outcome }),
    /** The `out_trade_no` of the newest attempt. */
    numberOf,
    statusOf: async (orderId: Id<"ord">) => (await orderOf(world.db, orderId))?.status,
    paymentsFor: (orderId: Id<"ord">) => world.db.select().from(payments).where(eq(payments.orderId, orderId)),
    refundsFor: (orderId: Id<"ord">) => world.db.select().from(refunds).where(eq(refunds.orderId, orderId)),
    /** The newest notification about an order, sent again `times` at once; answers the statuses we gave. */
    async notifyAgain(orderId: Id<"ord">, times: number): Promise<number[]> {
      const { notifications } = sandbox.world.pay;
      const { id } = notifications.of(await numberOf(orderId)).at(-1)!;
      return Promise.all(Array.from({ length: times }, () => notifications.sendAgain(id)));
    },
  };
}
