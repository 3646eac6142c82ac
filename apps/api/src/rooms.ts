import { MINUTE } from "#kernel/clock";
import type { Room, Sweep } from "#kernel/room";
import { sweepKeys } from "#kernel/sweep-keys";
import { afterSalesRoom } from "./modules/care/after-sales/room.js";
import { auditRoom } from "./modules/platform/audit/room.js";
import { outboxRoom } from "./modules/platform/outbox/room.js";
import { staffRoom } from "./modules/platform/staff/room.js";
import { consentRoom } from "./modules/privacy/consent/room.js";
import { policiesRoom } from "./modules/privacy/policies/room.js";
import { sharingRoom } from "./modules/privacy/sharing/room.js";
import { accountsRoom } from "./modules/shop/accounts/room.js";
import { cartRoom } from "./modules/shop/cart/room.js";
import { catalogRoom } from "./modules/shop/catalog/room.js";
import { deliveryRoom } from "./modules/shop/delivery/room.js";
import { ordersRoom } from "./modules/shop/orders/room.js";
import { paymentsRoom } from "./modules/shop/payments/room.js";
import { regionsRoom } from "./modules/shop/regions/room.js";
import { stockRoom } from "./modules/shop/stock/room.js";

/** The composition root: every room, one line each. */
export const rooms: readonly Room[] = [
  afterSalesRoom,
  auditRoom,
  outboxRoom,
  staffRoom,
  consentRoom,
  policiesRoom,
  sharingRoom,
  accountsRoom,
  cartRoom,
  catalogRoom,
  deliveryRoom,
  ordersRoom,
  paymentsRoom,
  regionsRoom,
  stockRoom,
];

export const holdings = rooms.map((room) => room.card);
export const effects = new Map(rooms.flatMap((room) => Object.entries(room.effects ?? {})));
export const sweeps: readonly Sweep[] = [
  ...rooms.flatMap((room) => room.sweeps ?? []),
  { name: "kernel.sweepKeys", everyMs: 10 * MINUTE, run: sweepKeys },
];
