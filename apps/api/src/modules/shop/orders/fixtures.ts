import { randomUUID } from "node:crypto";
import { contextFor, type ShopperContext, type World } from "#kernel/context";
import type { Id } from "#kernel/id";
import { Refusal } from "#kernel/refusal";
import { currentPolicy } from "#privacy/policies";
import { accountOfToken } from "#shop/accounts";
import { bindPhone } from "../accounts/bind-phone.js";
import { createAddress } from "../accounts/create-address.js";
import { signInWithWeChat } from "../accounts/sign-in-with-wechat.js";
import { aCartItem } from "../cart/fixtures.js";
import { checkoutQuote } from "./checkout-quote.js";
import type { PlaceOrderInput } from "./inputs.js";
import { placeOrder } from "./place-order.js";
import type { OrderRow } from "./tables.js";

/** What happens on the buyers' phones; the sandbox plays them. */
export interface Phones {
  signInCode(user: string): Promise<string>;
  phoneCode(user: string, phone: string): Promise<string>;
}

export interface Buyer {
  /** The sandbox's name for this WeChat user. */
  user: string;
  ctx: ShopperContext;
  token: string;
  accountId: Id<"acc">;
  addressId: Id<"adr">;
}

/** In a story nothing is refused: a refusal is a mistake in the story. */
export function granted<T>(answer: T): Exclude<T, Refusal> {
  if (answer instanceof Refusal) throw new Error(`refused: ${answer.code}`);
  return answer as Exclude<T, Refusal>;
}

const personOfDistrict = { name: "张小满", phoneNumber: "19900000001", regionCode: "430104", street: "麓山南路 12 号" };

/** Somebody who may order: signed in, with a phone and an address. */
export async function aBuyer(world: World, phones: Phones, { withPhone = true } = {}): Promise<Buyer> {
  const user = `buyer-${randomUUID()}`;
  const session = await opensTheMall(world, phones, user);
  const actor = await accountOfToken(world, session.accessToken);
  if (actor?.kind !== "SHOPPER") throw new Error("the buyer is not signed in");
  const ctx = contextFor(world, actor, "zh", "story");
  const phone = `199${Math.floor(Math.random() * 1e8)
    .toString()
    .padStart(8, "0")}`;
  if (withPhone) granted(await bindPhone(ctx, { code: await phones.phoneCode(user, phone) }));
  const address = granted(await createAddress(ctx, { ...personOfDistrict, isDefault: true }));
  return { user, ctx, token: session.accessToken, accountId: actor.accountId, addressId: address.id };
}

/** Signs in, for the first time or again: WeChat checks only the words of those who were there within two hours. */
export async function opensTheMall(world: World, phones: Phones, user: string) {
  const anyone = contextFor(world, { kind: "ANYONE" }, "zh", "story");
  const { version, textHash } = await currentPolicy(world.db, world.clock.now());
  const code = await phones.signInCode(user);
  return granted(await signInWithWeChat(anyone, { code, policy: { version, textHash } }));
}

export type Wish = { skuId: Id<"sku">; quantity?: number };

/** Puts the goods into the cart, asks for the quote and answers the input of `placeOrder`. */
export async function anOrderInput(
  { ctx, addressId }: Buyer,
  wishes: readonly Wish[],
  changes: Partial<PlaceOrderInput> = {},
): Promise<PlaceOrderInput> {
  const cartItemIds: string[] = [];
  for (const { skuId, quantity = 1 } of wishes) cartItemIds.push(await aCartItem(ctx, skuId, quantity));
  const { hash } = granted(await checkoutQuote(ctx, { cartItemIds }));
  return {
    cartItemIds,
    addressId,
    quoteHash: hash,
    idempotencyKey: randomUUID(),
    recipientIsOther: false,
    recipientConsentDeclared: false,
    noReturnConfirmedSkuIds: [],
    ...changes,
  };
}

/** An order that waits for its payment. */
export const anOrder = async (
  buyer: Buyer,
  wishes: readonly Wish[],
  changes: Partial<PlaceOrderInput> = {},
): Promise<OrderRow> => granted(await placeOrder(buyer.ctx, await anOrderInput(buyer, wishes, changes)));
