import { after } from "#kernel/clock";
import type { ShopperContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import type { DataKey } from "#kernel/sealed";
import { type ConsigneeInClear, sealConsignee, sealRemark } from "./consignee.js";
import type { OrderForm } from "./order-form.js";
import type { PricedPurchase } from "./price-items.js";
import { newOrderNumber, PAYMENT_TIME_MS } from "./rules.js";
import { orderInitial } from "./status.js";
import { type OrderLineRow, type OrderRow, orderLines, orders } from "./tables.js";

/** The purchase and the person it goes to end apart, so each has a key of its own. */
export interface OrderKeys {
  order: DataKey;
  consignee: DataKey;
}

interface NewOrder {
  orderId: Id<"ord">;
  form: OrderForm;
  purchase: PricedPurchase;
  consignee: ConsigneeInClear;
  keys: OrderKeys;
}

/** Writes the order with its lines as a snapshot: later changes of catalog and address book do not reach it. */
export async function writeOrder(tx: Tx, ctx: ShopperContext, draft: NewOrder): Promise<OrderRow> {
  const now = ctx.clock.now();
  const order = orderRow(ctx, draft, now);
  await tx.insert(orders).values(order);
  await tx.insert(orderLines).values(lineRows(draft, now));
  return order;
}

function orderRow(ctx: ShopperContext, { orderId, form, purchase, consignee, keys }: NewOrder, now: Date): OrderRow {
  const { goodsFen, discountFen, freightFen, payableFen, hash } = purchase;
  return {
    id: orderId,
    accountId: ctx.actor.accountId,
    orderNumber: newOrderNumber(),
    idempotencyKey: form.idempotencyKey,
    quoteHash: hash,
    status: orderInitial,
    goodsFen,
    discountFen,
    freightFen,
    payableFen,
    keyId: keys.order.id,
    consigneeKeyId: keys.consignee.id,
    ...sealConsignee(keys.consignee, orderId, consignee),
    regionCode: consignee.regionCode,
    remark: form.remark ? sealRemark(keys.order, orderId, form.remark) : null,
    recipientIsOther: form.recipientIsOther,
    // Item 67: what was declared, in which wording and when, stays with the order.
    recipientConsentAt: form.recipientIsOther ? now : null,
    recipientConsentText: form.recipientIsOther ? form.recipientDeclarationVersion : null,
    createdAt: now,
    expiresAt: after(now, PAYMENT_TIME_MS),
    paidAt: null,
    cancelledAt: null,
    cancelReason: null,
    shippedAt: null,
    autoConfirmAt: null,
    receivedAt: null,
    receivedHow: null,
    endedAt: null,
    retentionUntil: null,
    restrictedAt: null,
  };
}

const lineRows = ({ orderId, purchase }: NewOrder, now: Date): OrderLineRow[] =>
  purchase.goods.map(({ item, sku }, i) => ({
    id: newId("oln"),
    orderId,
    lineNo: i + 1,
    skuId: sku.skuId,
    productId: sku.productId,
    title: sku.title,
    spec: sku.spec,
    imagePath: sku.imagePath,
    quantity: item.quantity,
    unitPriceFen: sku.priceFen,
    discountFen: purchase.lines[i]!.discountFen,
    paidFen: purchase.lines[i]!.paidFen,
    noReasonReturn: sku.noReasonReturn,
    noReturnConfirmedAt: sku.noReasonReturn === "NO_WITH_CONFIRM" ? now : null,
    heldBy: null,
  }));
