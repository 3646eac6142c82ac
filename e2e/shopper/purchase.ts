import type { Shopper } from "./shopper.js";
import type { Order } from "./types.js";

interface Wish {
  skuId: string;
  quantity?: number;
  addressId: string;
  remark?: string;
}

/** From the product page to an order that waits for payment: cart, quote, order. Leaves other cart items alone. */
export async function order(shopper: Shopper, { skuId, quantity = 1, addressId, remark }: Wish): Promise<Order> {
  const { items } = await shopper.addToCart(skuId, quantity);
  const cartItemIds = items.filter((item) => item.skuId === skuId).map((item) => item.id);
  const { hash, lines } = await shopper.quote(cartItemIds);
  const noReturnConfirmedSkuIds = lines
    .filter(({ noReasonReturn }) => noReasonReturn === "NO_WITH_CONFIRM")
    .map((line) => line.skuId);
  return shopper.placeOrder({ cartItemIds, addressId, quoteHash: hash, remark, noReturnConfirmedSkuIds });
}

/** Pays at the cashier and waits for WeChat Pay's own word. */
export async function pay(shopper: Shopper, orderId: string): Promise<Order> {
  const message = await shopper.payAtCashier(await shopper.startPayment(orderId));
  if (message !== "requestPayment:ok") throw new Error(`the cashier says ${message}`);
  return shopper.waitUntilPaid(orderId);
}

export const buy = async (shopper: Shopper, wish: Wish): Promise<Order> =>
  pay(shopper, (await order(shopper, wish)).id);
