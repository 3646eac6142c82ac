import type { ShopperContext } from "#kernel/context";
import { isDuplicate, type Tx } from "#kernel/db";
import { newId } from "#kernel/id";
import { read } from "#kernel/input";
import { type InvalidInput, NotFound, Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { attestRecipientConsent, hasAgreedToPolicy, obstacleToAgreement } from "#privacy/consent";
import { accountSummary, deliveryAddressOf } from "#shop/accounts";
import { removeCartItems, takeCartItems } from "#shop/cart";
import { reserveStock } from "#shop/stock";
import { checkText } from "./check-text.js";
import type { ConsigneeInClear } from "./consignee.js";
import type { PlaceOrderInput } from "./inputs.js";
import { type OrderForm, orderForm } from "./order-form.js";
import { describeQuote, type PricedPurchase, priceItems } from "./price-items.js";
import { orderOfKey } from "./queries.js";
import {
  EmptyCart,
  NoReturnConfirmationRequired,
  OutOfStock,
  PhoneRequired,
  PriceChanged,
  RecipientConsentRequired,
} from "./refusals.js";
import type { OrderRow } from "./tables.js";
import { type OrderKeys, writeOrder } from "./write-order.js";

/**
 * Turns chosen cart items into an order that waits 30 minutes for its payment, and reserves the goods. All or
 * nothing: a refusal leaves neither order nor reservation behind. Policy 2.2.1-1.
 *
 * @param input.idempotencyKey repeating it answers the same order, also when two requests arrive at once
 */
export async function placeOrder(ctx: ShopperContext, input: PlaceOrderInput): Promise<OrderRow | Refusal> {
  const form = read(orderForm, input);
  if (form instanceof Refusal) return form as InvalidInput;
  const { accountId } = ctx.actor;
  const known = await orderOfKey(ctx.db, accountId, form.idempotencyKey);
  if (known) return known;

  const consignee = await admit(ctx, form);
  if (consignee instanceof Refusal) return consignee;
  const objection = form.remark && (await checkText(ctx, form.remark));
  if (objection) return objection;

  const [orderKey, consigneeKey] = await ctx.keys.createMany("ORDER", "CONSIGNEE");
  const keys = { order: orderKey, consignee: consigneeKey };
  try {
    // The keys are claimed by the sweep, which looks for them in the orders: one round trip less for the buyer.
    return await ctx.db.transact((tx) => place(tx, ctx, form, consignee, keys));
  } catch (error) {
    const twin = isDuplicate(error) ? await orderOfKey(ctx.db, accountId, form.idempotencyKey) : undefined;
    if (twin) return twin;
    throw error;
  }
}

/** May this shopper order at all, and where to? */
async function admit(ctx: ShopperContext, form: OrderForm): Promise<ConsigneeInClear | Refusal> {
  const { accountId } = ctx.actor;
  if (form.recipientIsOther && !form.recipientConsentDeclared) return new RecipientConsentRequired();
  const [agreed, account, address] = await Promise.all([
    hasAgreedToPolicy(ctx.db, accountId, ctx.clock.now()),
    accountSummary(ctx.db, accountId),
    deliveryAddressOf(ctx, accountId, form.addressId),
  ]);
  // Naming no version is always an obstacle: it comes with the version to agree to.
  if (!agreed) return (await obstacleToAgreement(ctx.db, ctx.clock.now(), undefined))!;
  if (!account?.hasPhone) return new PhoneRequired();
  return address ?? new NotFound();
}

async function place(
  tx: Tx,
  ctx: ShopperContext,
  form: OrderForm,
  consignee: ConsigneeInClear,
  keys: OrderKeys,
): Promise<OrderRow | Refusal> {
  const { accountId } = ctx.actor;
  const items = await takeCartItems(tx, accountId, form.cartItemIds);
  // Requests with one key queue at the cart's rows: whoever comes second finds them gone, and the first one's order.
  if (items.length < form.cartItemIds.length) {
    return (await orderOfKey(tx, accountId, form.idempotencyKey)) ?? new EmptyCart();
  }

  const purchase = await priceItems(tx, items);
  if (purchase instanceof Refusal) return purchase;
  if (purchase.hash !== form.quoteHash) return new PriceChanged(describeQuote(purchase));
  const unconfirmed = unconfirmedSkus(purchase, form);
  if (unconfirmed.length > 0) return new NoReturnConfirmationRequired(unconfirmed);

  const orderId = newId("ord");
  const short = await reserveStock(tx, ctx, orderId, items);
  if (short) return new OutOfStock(short);
  const order = await writeOrder(tx, ctx, { orderId, form, purchase, consignee, keys });
  const outdated =
    order.recipientIsOther && (await attestRecipientConsent(tx, ctx, orderId, form.recipientDeclarationVersion));
  if (outdated) return outdated;
  await removeCartItems(tx, accountId, form.cartItemIds);
  await recordAudit(tx, ctx, {
    action: "shop/orders.placeOrder",
    entity: orderId,
    to: order.status,
    detail: { payableFen: order.payableFen, lines: purchase.lines.length, recipientIsOther: order.recipientIsOther },
  });
  return order;
}

const unconfirmedSkus = ({ goods }: PricedPurchase, form: OrderForm): string[] =>
  goods
    .map(({ sku }) => sku)
    .filter((sku) => sku.noReasonReturn === "NO_WITH_CONFIRM" && !form.noReturnConfirmedSkuIds.includes(sku.skuId))
    .map((sku) => sku.skuId);
