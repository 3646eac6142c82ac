import { createShopper, type Shopper } from "../shopper/shopper.js";
import type { Ground } from "./workloads.js";

export interface Buyer {
  shopper: Shopper;
  token: string;
  addressId: string;
}

/** People with a session, a phone number and an address: what a purchase needs before it begins. */
export async function welcomeBuyers({ apiUrl, sandboxUrl, buyers }: Ground): Promise<Buyer[]> {
  const welcomed: Buyer[] = [];
  for (let i = 0; i < buyers; i++) {
    const shopper = createShopper({ apiUrl, sandboxUrl, name: `bench-${i}`, patienceMs: 0 });
    const { accessToken } = await shopper.agreeAndSignIn();
    const phoneNumber = `199${String(10_000_000 + i)}`;
    await shopper.bindPhone(phoneNumber);
    const address = { name: "测试", phoneNumber, regionCode: "430104", street: "麓山南路 1 号" };
    const { id: addressId } = await shopper.saveAddress(address);
    welcomed.push({ shopper, token: accessToken, addressId });
  }
  return welcomed;
}

const ORDERS = 10;
const LINES = 3;

/** Ten orders of three lines each. */
export async function placeHistory(buyer: Buyer, skus: readonly string[]): Promise<void> {
  for (let i = 0; i < ORDERS; i++) await placeOrder(buyer, skus.slice(i * LINES, (i + 1) * LINES));
}

async function placeOrder({ shopper, addressId }: Buyer, skuIds: readonly string[]) {
  for (const skuId of skuIds) await shopper.addToCart(skuId);
  const items = (await shopper.cart()).items.filter((item) => skuIds.includes(item.skuId));
  const cartItemIds = items.map(({ id }) => id);
  const { hash } = await shopper.quote(cartItemIds);
  return shopper.placeOrder({ cartItemIds, addressId, quoteHash: hash, noReturnConfirmedSkuIds: [...skuIds] });
}

/** Add to cart, quote, order, prepay, pay, and the notification until PAID. */
export async function purchase(buyer: Buyer, skuId: string): Promise<void> {
  const { shopper } = buyer;
  const order = await placeOrder(buyer, [skuId]);
  await shopper.payAtCashier(await shopper.startPayment(order.id));
  await shopper.waitUntilPaid(order.id);
}
