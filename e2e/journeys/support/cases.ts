import type { NewAfterSalesCase } from "../../shopper/documents.js";
import { buy } from "../../shopper/purchase.js";
import type { AfterSalesCase, Order } from "../../shopper/types.js";
import { trackingNumber } from "../../staff/parcels.js";
import { aBuyer, type Buyer, colleague, someSku } from "./mall.js";

/** Bought, shipped and confirmed. */
export async function aReceivedOrder({ shopper, address }: Buyer, quantity: number): Promise<Order> {
  const { id: skuId } = await someSku(shopper, quantity);
  const { id: orderId } = await buy(shopper, { skuId, quantity, addressId: address.id });
  await colleague("WAREHOUSE").ship({ orderId, carrierCode: "ZTO", trackingNumber: trackingNumber() });
  return shopper.confirmReceipt(orderId);
}

/** Asks for money back for all of it. */
export const complain = (
  { shopper }: Buyer,
  order: Order,
  kind: NewAfterSalesCase["kind"],
  reason: NewAfterSalesCase["reason"],
): Promise<AfterSalesCase> =>
  shopper.openAfterSalesCase({
    orderId: order.id,
    kind,
    reason,
    lines: order.lines.map((line) => ({ orderLineId: line.id, quantity: line.quantity })),
    description: "打开包装后发现问题",
  });

/** Waits for an agent's first answer. */
export async function aCaseToDecide(): Promise<AfterSalesCase> {
  const buyer = await aBuyer();
  return complain(buyer, await aReceivedOrder(buyer, 1), "REFUND_ONLY", "QUALITY");
}

/** The goods came back and lie in the warehouse. */
export async function aCaseToInspect(): Promise<AfterSalesCase> {
  const buyer = await aBuyer();
  const { id: caseId } = await complain(buyer, await aReceivedOrder(buyer, 1), "RETURN_AND_REFUND", "NO_REASON");
  await buyer.shopper.enterReturnShipment({ caseId, carrierCode: "ZTO", trackingNumber: trackingNumber() });
  await colleague("WAREHOUSE").receiveReturn(caseId);
  return buyer.shopper.afterSalesCase(caseId);
}
