import { MINUTE } from "#kernel/clock";
import type { MessageBook } from "#kernel/message";
import type { Room, Sweep } from "#kernel/room";
import { sweepKeys } from "#kernel/sweep-keys";
import { afterSalesRoom } from "./modules/care/after-sales/room.js";
import { supportRoom } from "./modules/care/support/room.js";
import { approvalsRoom } from "./modules/platform/approvals/room.js";
import { auditRoom } from "./modules/platform/audit/room.js";
import { filesRoom } from "./modules/platform/files/room.js";
import { jobsRoom } from "./modules/platform/jobs/room.js";
import { messagesRoom } from "./modules/platform/messages/room.js";
import { notificationsRoom } from "./modules/platform/notifications/room.js";
import { outboxRoom } from "./modules/platform/outbox/room.js";
import { settingsRoom } from "./modules/platform/settings/room.js";
import { staffRoom } from "./modules/platform/staff/room.js";
import { workItemsRoom } from "./modules/platform/work-items/room.js";
import { accessLogRoom } from "./modules/privacy/access-log/room.js";
import { accessPacksRoom } from "./modules/privacy/access-packs/room.js";
import { campaignsRoom } from "./modules/privacy/campaigns/room.js";
import { consentRoom } from "./modules/privacy/consent/room.js";
import { dataMapRoom } from "./modules/privacy/data-map/room.js";
import { dataSubjectRequestsRoom } from "./modules/privacy/data-subject-requests/room.js";
import { disclosuresRoom } from "./modules/privacy/disclosures/room.js";
import { erasureRoom } from "./modules/privacy/erasure/room.js";
import { identityChecksRoom } from "./modules/privacy/identity-checks/room.js";
import { incidentsRoom } from "./modules/privacy/incidents/room.js";
import { policiesRoom } from "./modules/privacy/policies/room.js";
import { revealsRoom } from "./modules/privacy/reveals/room.js";
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
  supportRoom,
  approvalsRoom,
  auditRoom,
  filesRoom,
  jobsRoom,
  messagesRoom,
  notificationsRoom,
  outboxRoom,
  settingsRoom,
  staffRoom,
  workItemsRoom,
  accessLogRoom,
  accessPacksRoom,
  consentRoom,
  dataMapRoom,
  dataSubjectRequestsRoom,
  erasureRoom,
  disclosuresRoom,
  identityChecksRoom,
  campaignsRoom,
  incidentsRoom,
  policiesRoom,
  revealsRoom,
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
export const messageBook: MessageBook = {
  templates: new Map(rooms.flatMap((room) => room.messages ?? []).map((template) => [template.code, template])),
  recipients: new Map(rooms.flatMap((room) => Object.entries(room.recipients ?? {}))),
};
export const notices = new Map(rooms.flatMap((room) => room.notices ?? []).map((notice) => [notice.code, notice]));
export const revealables = new Map(rooms.flatMap((room) => room.reveals ?? []).map((field) => [field.field, field]));
export const jobs = new Map(rooms.flatMap((room) => Object.entries(room.jobs ?? {})));
export const declaredSettings = new Map(
  rooms.flatMap((room) => room.settings ?? []).map((declared) => [declared.key, declared]),
);
export const sweeps: readonly Sweep[] = [
  ...rooms.flatMap((room) => room.sweeps ?? []),
  { name: "kernel.sweepKeys", everyMs: 10 * MINUTE, run: sweepKeys },
];
