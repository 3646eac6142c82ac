import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import type { Revealable, RevealField } from "#kernel/revealable";
import { type ConsigneeInClear, readConsignee } from "./consignee.js";
import { orderOf } from "./queries.js";

/** Work on the order, or on the buyer, is ground enough: the parcel is why both are talked to. */
const ofConsignee = (field: RevealField, part: (consignee: ConsigneeInClear) => string): Revealable => ({
  field,
  prefix: "ord",
  async subjectOf({ db }: Ctx, entity: Id) {
    const order = await orderOf(db, entity as Id<"ord">);
    return order && { orderId: order.id, accountId: order.accountId };
  },
  async read(ctx: Ctx, entity: Id) {
    const order = await orderOf(ctx.db, entity as Id<"ord">);
    const consignee = order && (await readConsignee(ctx, order));
    return consignee ? part(consignee) : null;
  },
});

export const orderReveals: readonly Revealable[] = [
  ofConsignee("CONSIGNEE_NAME", ({ name }) => name),
  ofConsignee("CONSIGNEE_PHONE", ({ phoneNumber }) => phoneNumber),
  ofConsignee("CONSIGNEE_STREET", ({ regionNames, street }) => `${regionNames.join("")}${street}`),
];
