import { anOrder, type Buyer, granted, type Wish } from "../orders/fixtures.js";
import type { OrderRow } from "../orders/index.js";
import { confirmPayment } from "./confirm-payment.js";
import { startPayment } from "./start-payment.js";

/** The buyer's phone at WeChat's cashier. */
export interface Cashier {
  pay(user: string, payment: object): Promise<unknown>;
}

/** Pays at the cashier and comes back; the return asks WeChat Pay, so that no notification is waited for. */
export async function paid(buyer: Buyer, cashier: Cashier, { id }: OrderRow): Promise<OrderRow> {
  await cashier.pay(buyer.user, granted(await startPayment(buyer.ctx, { orderId: id })));
  return granted(await confirmPayment(buyer.ctx, { orderId: id })) as OrderRow;
}

export const aPaidOrder = async (buyer: Buyer, cashier: Cashier, wishes: readonly Wish[]): Promise<OrderRow> =>
  paid(buyer, cashier, await anOrder(buyer, wishes));
