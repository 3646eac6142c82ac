import { GraphQLDateTimeISO } from "graphql-scalars";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForAnyone, ForShopper, ForStaff } from "#kernel/access";
import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx as AnyContext, ShopperContext, StaffContext } from "#kernel/context";
import { Forbidden } from "#kernel/errors";
import { Order, type OrderRow, StaffOrder } from "#shop/orders";
import { parcelActionsOn } from "./allowed-actions.js";
import { enabledCarriers } from "./carriers.js";
import { confirmReceipt } from "./confirm-receipt.js";
import { correctShipment } from "./correct-shipment.js";
import { extendReceipt } from "./extend-receipt.js";
import { contentsLoader, extensionLoader, type Parcel, parcelsLoader, progressOf } from "./queries.js";
import { leftToShip, noReasonUntil } from "./rules.js";
import { shipOrder } from "./ship-order.js";
import {
  Carrier,
  ConfirmReceiptInput,
  ConfirmReceiptResult,
  CorrectShipmentInput,
  CorrectShipmentResult,
  ExtendReceiptInput,
  ExtendReceiptResult,
  LineToShip,
  Shipment,
  ShipmentLine,
  ShipOrderInput,
  ShipOrderResult,
  Waybill,
} from "./types.js";
import { waybillOf } from "./waybill.js";

const notShipped = { zh: "订单不在待收货状态。", en: "The order is not on its way." };
const extendedBefore = { zh: "收货时间只能延长一次。", en: "The time to confirm receipt can be extended only once." };

@Resolver(() => Order)
export class OrderDeliveryResolver {
  @Mutation(() => ConfirmReceiptResult, { description: "The buyer has the goods." })
  @ForShopper()
  confirmReceipt(@Arg("input", () => ConfirmReceiptInput) input: ConfirmReceiptInput, @Ctx() ctx: ShopperContext) {
    return confirmReceipt(ctx, input);
  }

  @Mutation(() => ExtendReceiptResult, { description: "Three more days to confirm receipt; once per order." })
  @ForShopper()
  extendReceipt(@Arg("input", () => ExtendReceiptInput) input: ExtendReceiptInput, @Ctx() ctx: ShopperContext) {
    return extendReceipt(ctx, input);
  }

  @FieldResolver(() => [Shipment], { description: "The order's parcels, first one first." })
  async shipments(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return (await parcelsLoader(ctx).load(order.id)) ?? [];
  }

  @FieldResolver(() => GraphQLDateTimeISO, {
    nullable: true,
    description: "Before this instant, goods can be returned without a reason; null until received.",
  })
  noReasonUntil(@Root() order: OrderRow): Date | null {
    return order.receivedAt && noReasonUntil(order.receivedAt);
  }

  @FieldResolver(() => AllowedAction, { description: "Whether `extendReceipt` may be done now, and if not, why." })
  async receiptExtension(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    if (order.status !== "SHIPPED") return new AllowedAction("extendReceipt", notShipped);
    const used = await extensionLoader(ctx).load(order.id);
    return new AllowedAction("extendReceipt", used && extendedBefore);
  }
}

@Resolver(() => StaffOrder)
export class StaffOrderDeliveryResolver {
  @Mutation(() => ShipOrderResult, { description: "A parcel leaves the warehouse." })
  @ForStaff("shipment:create")
  shipOrder(@Arg("input", () => ShipOrderInput) input: ShipOrderInput, @Ctx() ctx: StaffContext) {
    return shipOrder(ctx, input);
  }

  @Mutation(() => CorrectShipmentResult, { description: "Mends carrier or number of a parcel under way, once." })
  @ForStaff("shipment:create")
  correctShipment(@Arg("input", () => CorrectShipmentInput) input: CorrectShipmentInput, @Ctx() ctx: StaffContext) {
    return correctShipment(ctx, input);
  }

  @FieldResolver(() => [Shipment], { description: "The order's parcels, first one first." })
  async shipments(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return (await parcelsLoader(ctx).load(order.id)) ?? [];
  }

  @FieldResolver(() => [LineToShip], { description: "Lines with pieces that no parcel took yet." })
  async toShip(@Root() order: OrderRow, @Ctx() ctx: AnyContext): Promise<LineToShip[]> {
    if (order.status !== "PAID" && order.status !== "PARTIALLY_SHIPPED") return [];
    const left = (await progressOf(ctx.db, order.id)).filter((line) => leftToShip(line) > 0);
    return left.map((line) => ({ orderLineId: line.orderLineId, quantity: leftToShip(line), held: line.held }));
  }

  @FieldResolver(() => Waybill, {
    nullable: true,
    description: "For the parcel label; needs `shipment:create`. Null before payment, after arrival and once erased.",
  })
  waybill(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    const { actor } = ctx;
    if (actor.kind !== "STAFF" || !actor.permissions.has("shipment:create")) throw new Forbidden();
    return waybillOf(ctx, order);
  }
}

@Resolver(() => Shipment)
export class ShipmentResolver {
  @Query(() => [Carrier], { description: "Carriers in use." })
  @ForAnyone()
  carriers(@Ctx() ctx: AnyContext) {
    return enabledCarriers(ctx.db);
  }

  @FieldResolver(() => [ShipmentLine])
  async lines(@Root() parcel: Parcel, @Ctx() ctx: AnyContext) {
    return (await contentsLoader(ctx).load(parcel.id)) ?? [];
  }

  @FieldResolver(() => [AllowedAction], {
    description: "What the caller's role may do with this parcel now, and why not.",
  })
  allowedActions(@Root() parcel: Parcel, @Ctx() ctx: AnyContext) {
    return parcelActionsOn(ctx, parcel);
  }
}
