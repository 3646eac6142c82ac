import { contextFor, type ShopperContext, type World } from "#kernel/context";
import type { Id } from "#kernel/id";
import { Refusal } from "#kernel/refusal";
import { currentPolicy } from "#privacy/policies";
import { accountOfToken } from "#shop/accounts";
import type { OrderRow } from "#shop/orders";
import { bindPhone } from "../modules/shop/accounts/bind-phone.js";
import { createAddress } from "../modules/shop/accounts/create-address.js";
import { addressesOf } from "../modules/shop/accounts/queries.js";
import { signInWithWeChat } from "../modules/shop/accounts/sign-in-with-wechat.js";
import { aCartItem } from "../modules/shop/cart/fixtures.js";
import { checkoutQuote } from "../modules/shop/orders/checkout-quote.js";
import { placeOrder } from "../modules/shop/orders/place-order.js";
import { confirmPayment } from "../modules/shop/payments/confirm-payment.js";
import { startPayment } from "../modules/shop/payments/start-payment.js";
import type { DemoShopper } from "./people.js";
import type { PhonesOfShoppers } from "./phones-of-shoppers.js";

export interface Purchase {
  skuId: Id<"sku">;
  quantity: number;
}

/** In a demo story nothing is refused: a refusal is a mistake in the story. */
export function granted<T>(answer: T): Exclude<T, Refusal> {
  if (answer instanceof Refusal) throw new Error(`the demo world was refused: ${answer.code} ${answer.text.en}`);
  return answer as Exclude<T, Refusal>;
}

/** Signs in as the mini program does, and gives the person a phone and an address the first time. */
export async function welcomeShopper(
  world: World,
  phones: PhonesOfShoppers,
  person: DemoShopper,
): Promise<ShopperContext> {
  const anyone = contextFor(world, { kind: "ANYONE" }, "zh", "demo");
  const { version, textHash } = await currentPolicy(world.db, world.clock.now());
  const code = await phones.signInCode(person.user);
  const session = granted(await signInWithWeChat(anyone, { code, policy: { version, textHash } }));
  const actor = await accountOfToken(world, session.accessToken);
  if (actor?.kind !== "SHOPPER") throw new Error("the demo shopper is not signed in");
  const ctx = contextFor(world, actor, "zh", "demo");
  if ((await addressesOf(world.db, actor.accountId)).length === 0) {
    granted(await bindPhone(ctx, { code: await phones.phoneCode(person.user, person.phone) }));
    const { name, phone: phoneNumber, regionCode, street } = person;
    granted(await createAddress(ctx, { name, phoneNumber, regionCode, street, isDefault: true }));
  }
  return ctx;
}

/** From the cart to a placed order; the same `key` is the same order. */
export async function order(ctx: ShopperContext, key: string, purchases: readonly Purchase[]): Promise<OrderRow> {
  const cartItemIds: Id<"cit">[] = [];
  for (const { skuId, quantity } of purchases) cartItemIds.push(await aCartItem(ctx, skuId, quantity));
  const quote = granted(await checkoutQuote(ctx, { cartItemIds }));
  const [address] = await addressesOf(ctx.db, ctx.actor.accountId);
  return granted(
    await placeOrder(ctx, {
      cartItemIds,
      addressId: address!.id,
      quoteHash: quote.hash,
      idempotencyKey: key,
      recipientIsOther: false,
      recipientConsentDeclared: false,
      noReturnConfirmedSkuIds: purchases.map(({ skuId }) => skuId),
    }),
  );
}

/** Pays at WeChat's cashier and comes back: the return asks WeChat Pay, so that no notification is waited for. */
export async function pay(
  ctx: ShopperContext,
  phones: PhonesOfShoppers,
  user: string,
  placed: OrderRow,
): Promise<OrderRow> {
  if (placed.status !== "PENDING_PAYMENT") return placed;
  const payment = granted(await startPayment(ctx, { orderId: placed.id }));
  await phones.pay(user, payment);
  return granted(await confirmPayment(ctx, { orderId: placed.id }));
}
