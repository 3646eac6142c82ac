import type { Room } from "#kernel/room";
import { notificationRoutes } from "./notification-routes.js";
import { personalData } from "./personal-data.js";
import {
  ManualRefundResolver,
  OrderPaymentResolver,
  ReconciliationResolver,
  StaffOrderPaymentResolver,
} from "./resolver.js";
import { submitRefund } from "./submit-refund.js";
import { sweeps } from "./sweeps.js";

export const paymentsRoom: Room = {
  name: "shop/payments",
  card: personalData,
  resolvers: [OrderPaymentResolver, StaffOrderPaymentResolver, ManualRefundResolver, ReconciliationResolver],
  effects: { "shop/payments.submitRefund": submitRefund },
  sweeps,
  routes: notificationRoutes,
};
