import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { after, DAY } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { newId } from "#kernel/id";
import { historyOf } from "#platform/audit";
import { auditStock } from "#shop/stock";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aStaffContext, aStaffMember, type StaffPersona } from "../../platform/staff/fixtures.js";
import { aSku } from "../catalog/fixtures.js";
import { type Buyer, granted } from "../orders/fixtures.js";
import { holdLines, type OrderRow, orderLinesOf, orderOf, releaseLines } from "../orders/index.js";
import { aPaidOrder } from "../payments/fixtures.js";
import { confirmReceipt } from "./confirm-receipt.js";
import { extendReceipt } from "./extend-receipt.js";
import { aParcel, received } from "./fixtures.js";
import { shipOrder } from "./ship-order.js";
import { carriers } from "./tables.js";

const SHIP = `mutation ($input: ShipOrderInput!) { shipOrder(input: $input) { __typename
  ... on Shipment { id seq carrierName trackingNumber lines { orderLineId quantity } }
  ... on LinesOnHold { orderLineIds } ... on InvalidInput { fields { path code } } ... on Refusal { code } } }`;
const CORRECT = `mutation ($input: CorrectShipmentInput!) { correctShipment(input: $input) { __typename
  ... on Shipment { carrierCode trackingNumber correctedAt } ... on Refusal { code } } }`;
const CONFIRM = `mutation ($input: ConfirmReceiptInput!) { confirmReceipt(input: $input) { __typename
  ... on Order { status receivedHow noReasonUntil } ... on Refusal { code } } }`;
const ORDER = `query ($id: ID!) { order(id: $id) { ... on Order { status autoConfirmAt
  shipments { seq carrierCode carrierName trackingNumber lines { quantity } } receiptExtension { allowed reason } } } }`;
const WAYBILL = `query ($id: ID!) { staffOrder(id: $id) { ... on StaffOrder {
  waybill { name phoneNumber regionNames street } toShip { quantity held } consignee { name phoneNumber street } } } }`;

let mall: Mall;
let buyer: Buyer;
let warehouse: StaffPersona;
let packer: StaffContext;
beforeAll(async () => {
  mall = await aMall();
  buyer = await mall.aBuyer();
  warehouse = await aStaffMember(mall.system, { roles: ["WAREHOUSE"] });
  packer = await aStaffContext(mall.system, { roles: ["WAREHOUSE"] });
});

/** Paid: two lines of two pieces each. */
const aPurchase = async (who = buyer): Promise<OrderRow> => {
  const wishes = [await aSku(mall.system), await aSku(mall.system)].map((sku) => ({ ...sku, quantity: 2 }));
  return aPaidOrder(who, mall.phones, wishes);
};
const parcel = ({ id }: OrderRow, changes: object = {}) => ({
  input: { orderId: id, carrierCode: "SF", trackingNumber: "SF1234567890123", ...changes },
});
const ship = (order: OrderRow, changes: object = {}) => mall.ask(SHIP, parcel(order, changes), warehouse);
const now = async ({ id }: OrderRow) => (await orderOf(mall.world.db, id))!;

/** Runs `story` `ms` later, and comes back. */
async function later<T>(ms: number, story: () => Promise<T>): Promise<T> {
  mall.clock.advance(ms);
  try {
    return await story();
  } finally {
    mall.clock.advance(-ms);
  }
}

describe("shipping", () => {
  it("[item 82] one parcel with everything: the buyer sees carrier and number, the ten days begin, the ledger adds up", async () => {
    const order = await aPurchase();
    await aParcel(packer, order);
    const seen = await mall.ask(ORDER, { id: order.id }, buyer);
    expect(seen).toMatchObject({
      status: "SHIPPED",
      shipments: [{ seq: 1, carrierCode: "SF", carrierName: "顺丰速运", trackingNumber: "SF1234567890123" }],
    });
    const { shippedAt, autoConfirmAt } = await now(order);
    expect(Math.abs(autoConfirmAt!.getTime() - after(shippedAt!, 10 * DAY).getTime())).toBeLessThan(1_000);
    expect(await auditStock(mall.world.db)).toEqual([]);
  });

  it("[item 82] in parts: the order is shipped with the last piece and not before", async () => {
    const order = await aPurchase();
    const [first] = await orderLinesOf(mall.world.db, order.id);
    const some = [{ orderLineId: first!.id, quantity: 1 }];
    expect(await ship(order, { lines: some })).toMatchObject({ __typename: "Shipment", seq: 1 });
    expect((await now(order)).status).toBe("PARTIALLY_SHIPPED");
    expect(await ship(order, { lines: [{ ...some[0], quantity: 2 }] })).toMatchObject({
      fields: [{ path: "lines.0.quantity", code: "MORE_THAN_IS_LEFT" }],
    });
    expect(await ship(order)).toMatchObject({ seq: 2 });
    expect((await now(order)).status).toBe("SHIPPED");
    expect(await ship(order)).toMatchObject({ code: "STATE_CONFLICT" });
  });

  it("two packers with the same order send it once", async () => {
    const order = await aPurchase();
    const answers = await Promise.all([ship(order), ship(order), ship(order)]);
    expect(answers.filter(({ __typename }) => __typename === "Shipment")).toHaveLength(1);
    expect(await auditStock(mall.world.db)).toEqual([]);
  });

  it("[check 12] a form sent twice ships once, also when pieces are left", async () => {
    const order = await aPurchase();
    const [first] = await orderLinesOf(mall.world.db, order.id);
    const form = { lines: [{ orderLineId: first!.id, quantity: 1 }], parcelsSoFar: 0 };
    const answers = await Promise.all([ship(order, form), ship(order, form)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(["Shipment", "StateConflict"]);
    expect(await ship(order, { ...form, parcelsSoFar: 1 })).toMatchObject({ seq: 2 });
  });

  it("lines with an open after-sales case stay in the warehouse, the others go", async () => {
    const order = await aPurchase();
    const [held] = await orderLinesOf(mall.world.db, order.id);
    await mall.world.db.transact((tx) => holdLines(tx, mall.system, order.id, [held!.id], "AFTER_SALES"));
    expect(await ship(order, { lines: [{ orderLineId: held!.id, quantity: 1 }] })).toMatchObject({
      __typename: "LinesOnHold",
      orderLineIds: [held!.id],
    });
    expect((await ship(order)).lines).toHaveLength(1);
    expect(await ship(order)).toMatchObject({ code: "LINES_ON_HOLD" });
    await mall.world.db.transact((tx) => releaseLines(tx, mall.system, order.id, [held!.id]));
    expect(await ship(order)).toMatchObject({ __typename: "Shipment" });
  });

  it("takes only carriers in use and numbers of their form, however they were typed", async () => {
    const order = await aPurchase();
    expect(await ship(order, { carrierCode: "NOBODY" })).toMatchObject({ fields: [{ path: "carrierCode" }] });
    expect(await ship(order, { trackingNumber: "JT0000000000000" })).toMatchObject({
      fields: [{ path: "trackingNumber", code: "NOT_A_TRACKING_NUMBER" }],
    });
    const sto = eq(carriers.code, "STO");
    await mall.world.db.transact((tx) => tx.update(carriers).set({ enabled: false }).where(sto));
    expect(await ship(order, { carrierCode: "STO", trackingNumber: "773000000000000" })).toMatchObject({
      fields: [{ code: "UNKNOWN_CARRIER" }],
    });
    await mall.world.db.transact((tx) => tx.update(carriers).set({ enabled: true }).where(sto));
    expect(await ship(order, { trackingNumber: "ｓｆ 1234-5678 90123" })).toMatchObject({
      trackingNumber: "SF1234567890123",
    });
  });

  it("a refused parcel leaves nothing behind", async () => {
    const order = await aPurchase();
    await ship(order, { trackingNumber: "JT0000000000000" });
    expect((await now(order)).status).toBe("PAID");
    const deeds = (await historyOf(mall.world.db, order.id)).map(({ action }) => action);
    expect(deeds).not.toContain("shop/delivery.shipOrder");
  });

  it("carrier and number are corrected once, while the parcel is under way", async () => {
    const order = await aPurchase();
    const { id } = await aParcel(packer, order);
    const correct = (trackingNumber: string) =>
      mall.ask(CORRECT, { input: { shipmentId: id, carrierCode: "YTO", trackingNumber } }, warehouse);
    expect(await correct("YT1234567890123")).toMatchObject({ carrierCode: "YTO", trackingNumber: "YT1234567890123" });
    expect(await correct("YT1234567890124")).toMatchObject({ code: "ALREADY_CORRECTED" });
    await confirmReceipt(buyer.ctx, { orderId: order.id });
    expect(await correct("YT1234567890124")).toMatchObject({ code: "STATE_CONFLICT" });
  });
});

describe("who sees where a parcel goes, Policy 5.3", () => {
  it("the warehouse reads the label while there is something to send; the number is masked when all is sent", async () => {
    const order = await aPurchase();
    const look = () => mall.ask(WAYBILL, { id: order.id }, warehouse);
    expect(await look()).toMatchObject({
      waybill: { name: "张小满", phoneNumber: "+8619900000001", street: "麓山南路 12 号" },
      toShip: [{ quantity: 2, held: false }, { quantity: 2 }],
      consignee: { name: "张*", phoneNumber: "199****0001", street: "****" },
    });
    await aParcel(packer, order);
    expect(await look()).toMatchObject({ waybill: { name: "张小满", phoneNumber: "199****0001" }, toShip: [] });
    await confirmReceipt(buyer.ctx, { orderId: order.id });
    expect(await look()).toMatchObject({ waybill: null });
  });

  it("the service desk is denied the label", async () => {
    const order = await aPurchase();
    const agent = await aStaffMember(mall.system, { roles: ["CUSTOMER_SERVICE_AGENT"] });
    const { data, errors } = await mall.answer(WAYBILL, { id: order.id }, agent);
    expect(errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
    expect(JSON.stringify(data)).not.toContain("张小满");
  });
});

describe("receipt", () => {
  it("is confirmed by the buyer alone, once everything is shipped", async () => {
    const order = await aPurchase();
    const confirm = (who: Buyer) => mall.ask(CONFIRM, { input: { orderId: order.id } }, who);
    expect(await confirm(buyer)).toMatchObject({ code: "STATE_CONFLICT" });
    await aParcel(packer, order);
    const stranger = await confirm(await mall.aBuyer());
    const never = await mall.ask(CONFIRM, { input: { orderId: newId("ord") } }, buyer);
    expect(stranger).toMatchObject({ code: "NOT_FOUND" });
    expect(stranger).toEqual(never);
    expect(await confirm(buyer)).toMatchObject({ status: "RECEIVED", receivedHow: "SHOPPER" });
    expect(await confirm(buyer)).toMatchObject({ code: "STATE_CONFLICT" });
  });

  it("comes by itself after ten days, after thirteen when the buyer asked once for more time", async () => {
    const [plain, extended] = [await aPurchase(), await aPurchase()];
    await aParcel(packer, plain);
    await aParcel(packer, extended);
    granted(await extendReceipt(buyer.ctx, { orderId: extended.id }));
    expect(await extendReceipt(buyer.ctx, { orderId: extended.id })).toMatchObject({ code: "ALREADY_EXTENDED" });
    await later(10 * DAY - 60_000, () => mall.sweep("shop/delivery.confirmDueReceipts"));
    expect((await now(plain)).status).toBe("SHIPPED");
    await later(10 * DAY + 60_000, () => mall.sweep("shop/delivery.confirmDueReceipts"));
    expect(await now(plain)).toMatchObject({ status: "RECEIVED", receivedHow: "AUTOMATIC" });
    expect((await now(extended)).status).toBe("SHIPPED");
    await later(13 * DAY + 60_000, () => mall.sweep("shop/delivery.confirmDueReceipts"));
    expect((await now(extended)).status).toBe("RECEIVED");
  });

  it("does not come by itself while a case is open", async () => {
    const order = await aPurchase();
    await aParcel(packer, order);
    const [line] = await orderLinesOf(mall.world.db, order.id);
    await mall.world.db.transact((tx) => holdLines(tx, mall.system, order.id, [line!.id], "AFTER_SALES"));
    await later(11 * DAY, () => mall.sweep("shop/delivery.confirmDueReceipts"));
    expect((await now(order)).status).toBe("SHIPPED");
    await mall.world.db.transact((tx) => releaseLines(tx, mall.system, order.id, [line!.id]));
    await later(13 * DAY, () => mall.sweep("shop/delivery.confirmDueReceipts"));
    expect((await now(order)).status).toBe("RECEIVED");
  });

  it("Policy 5.9.1: fifteen days later the trade is completed and is kept three years from then", async () => {
    const order = await aPurchase();
    await received(packer, buyer, order);
    await later(15 * DAY - 60_000, () => mall.sweep("shop/delivery.completeDueOrders"));
    expect((await now(order)).status).toBe("RECEIVED");
    await later(15 * DAY + 60_000, () => mall.sweep("shop/delivery.completeDueOrders"));
    const { status, endedAt, retentionUntil } = await now(order);
    expect(status).toBe("COMPLETED");
    expect(retentionUntil!.getUTCFullYear()).toBe(endedAt!.getUTCFullYear() + 3);
  });

  it("the same order is not confirmed by buyer and timer both", async () => {
    const order = await aPurchase();
    await aParcel(packer, order);
    await later(11 * DAY, () =>
      Promise.all([
        mall.sweep("shop/delivery.confirmDueReceipts"),
        confirmReceipt(buyer.ctx, { orderId: order.id }),
        shipOrder(packer, parcel(order).input),
      ]),
    );
    const steps = (await historyOf(mall.world.db, order.id)).filter(({ toStatus }) => toStatus === "RECEIVED");
    expect(steps).toHaveLength(1);
  });
});
