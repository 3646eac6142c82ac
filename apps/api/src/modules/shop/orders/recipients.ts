import type { Id } from "#kernel/id";
import type { RecipientResolver } from "#kernel/message";
import { KeyDestroyed } from "#kernel/sealed";
import { consigneeOf } from "./consignee.js";
import { orderOf } from "./queries.js";

/** The phone an order goes to, which need not be the buyer's; nobody once the order's key is gone. */
const consigneePhone: RecipientResolver = {
  channel: "TEXT_MESSAGE",
  async resolve(ctx, orderId) {
    const order = await orderOf(ctx.db, orderId as Id<"ord">);
    if (!order) return undefined;
    try {
      const { phoneNumber } = await consigneeOf(ctx, order);
      return { address: phoneNumber, accountId: order.accountId, orderId: order.id };
    } catch (error) {
      if (error instanceof KeyDestroyed) return undefined;
      throw error;
    }
  },
};

export const recipients = { "shop/orders.consigneePhone": consigneePhone };
