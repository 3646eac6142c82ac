import { randomUUID } from "node:crypto";
import { createShopper, type Shopper } from "../shopper/shopper.js";
import type { Ask, Ground } from "./workloads.js";

const refusal = "... on Refusal { code message }";
export const ADD = `mutation BenchAdd($input: AddCartItemInput!) { addCartItem(input: $input) {
  ... on Cart { items { id skuId quantity } } ${refusal} } }`;
const QUOTE = `query BenchQuote($input: CheckoutQuoteInput!) { checkoutQuote(input: $input) {
  ... on CheckoutQuote { hash payableFen lines { cartItemId quantity paidFen } } ${refusal} } }`;
const PLACE = `mutation BenchPlace($input: PlaceOrderInput!) { placeOrder(input: $input) {
  ... on Order { id orderNumber status payableFen expiresAt } ${refusal} } }`;
const PREPAY = `mutation BenchPrepay($input: StartPaymentInput!) { startPayment(input: $input) {
  ... on PaymentRequest { timeStamp nonceStr package signType paySign } ${refusal} } }`;
const STATUS = `query BenchStatus($id: ID!) { order(id: $id) { ... on Order { status } ${refusal} } }`;

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

/** Add to cart, quote, order, prepay, pay; PAID comes by the notification, for which `untilPaid` waits. */
export async function purchase(buyer: Buyer, ask: Ask, skuId: string): Promise<string> {
  const { items } = good(await ask(ADD, { input: { skuId, quantity: 1, entryPage: "PRODUCT" } }, buyer.token));
  const cartItemIds = items
    .filter((item: { skuId: string }) => item.skuId === skuId)
    .map(({ id }: { id: string }) => id);
  const { hash: quoteHash } = good(await ask(QUOTE, { input: { cartItemIds } }, buyer.token));
  const wishes = { cartItemIds, quoteHash, addressId: buyer.addressId, idempotencyKey: randomUUID() };
  const { id: orderId } = good(
    await ask(PLACE, { input: { ...wishes, noReturnConfirmedSkuIds: [skuId] } }, buyer.token),
  );
  await buyer.shopper.payAtCashier(good(await ask(PREPAY, { input: { orderId } }, buyer.token)));
  return orderId;
}

const good = (data: Record<string, Record<string, never>>) => {
  const answer = Object.values(data)[0] as unknown as Record<string, never> & { code?: string };
  if (answer.code) throw new Error(`refused: ${answer.code}`);
  // biome-ignore lint/suspicious/noExplicitAny: each caller knows what it asked for
  return answer as any;
};

/** Asks for each order that is not PAID yet, twice a second: the notifications do the work, not the asking. */
export async function untilPaid(ask: Ask, orders: { buyer: Buyer; orderId: string }[]): Promise<void> {
  let waiting = orders;
  for (let tries = 0; waiting.length > 0; tries++) {
    if (tries > 120) throw new Error(`${waiting.length} orders were not paid within a minute`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const states = await Promise.all(
      waiting.map(async ({ buyer, orderId }) => good(await ask(STATUS, { id: orderId }, buyer.token)).status),
    );
    waiting = waiting.filter((_, i) => states[i] !== "PAID");
  }
}
