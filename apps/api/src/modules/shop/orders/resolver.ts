import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForShopper, ForStaff, PersonalField } from "#kernel/access";
import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx as AnyContext, ShopperContext, StaffContext } from "#kernel/context";
import { Deadline } from "#kernel/deadline";
import type { Id } from "#kernel/id";
import { PageArgs } from "#kernel/page";
import { NotFound } from "#kernel/refusal";
import { shopperActionsOn, staffActionsOn } from "./allowed-actions.js";
import { checkoutQuote } from "./checkout-quote.js";
import { readConsignee, readRemark } from "./consignee.js";
import { clockOf } from "./deadline.js";
import { OrderStatusEnum } from "./enums.js";
import { eventsOf } from "./events.js";
import { CheckoutQuoteInput, PlaceOrderInput, StaffOrderFilter } from "./inputs.js";
import { placeOrder } from "./place-order.js";
import { linesOfOrder, orderOf, ownOrder, pageOfOrders } from "./queries.js";
import { CheckoutQuoteResult, OrderResult, PlaceOrderResult, StaffOrderResult } from "./refusals.js";
import type { OrderRow } from "./tables.js";
import { Consignee, Order, OrderEvent, OrderLine, OrderPage, StaffOrder, StaffOrderPage } from "./types.js";

@Resolver(() => Order)
export class OrderResolver {
  @Query(() => CheckoutQuoteResult, { description: "What chosen items of the own cart cost now." })
  @ForShopper()
  checkoutQuote(@Arg("input", () => CheckoutQuoteInput) input: CheckoutQuoteInput, @Ctx() ctx: ShopperContext) {
    return checkoutQuote(ctx, input);
  }

  @Query(() => OrderPage, { description: "The shopper's own orders, newest first." })
  @ForShopper()
  myOrders(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("status", () => OrderStatusEnum, { nullable: true }) status: keyof typeof OrderStatusEnum | undefined,
    @Ctx() ctx: ShopperContext,
  ) {
    return pageOfOrders(ctx.db, { accountId: ctx.actor.accountId, status }, page);
  }

  @Query(() => OrderResult, { description: "One of the shopper's own orders." })
  @ForShopper()
  async order(@Arg("id", () => ID) id: Id<"ord">, @Ctx() ctx: ShopperContext) {
    return (await ownOrder(ctx.db, ctx.actor.accountId, id)) ?? new NotFound();
  }

  @Mutation(() => PlaceOrderResult, { description: "Orders chosen cart items and reserves them for 30 minutes." })
  @ForShopper()
  placeOrder(@Arg("input", () => PlaceOrderInput) input: PlaceOrderInput, @Ctx() ctx: ShopperContext) {
    return placeOrder(ctx, input);
  }

  @FieldResolver(() => [OrderLine])
  async lines(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return (await linesOfOrder(ctx).load(order.id)) ?? [];
  }

  @FieldResolver(() => Consignee, { nullable: true, description: "Null once erased." })
  consignee(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return readConsignee(ctx, order);
  }

  @FieldResolver(() => String, { nullable: true, description: "The buyer's words to the warehouse." })
  @PersonalField({ mask: "TEXT", shopper: "VALUE", staff: {} })
  remark(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return readRemark(ctx, order);
  }

  @FieldResolver(() => [AllowedAction], { description: "What the buyer may do with this order now, and why not." })
  allowedActions(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return shopperActionsOn(ctx, order);
  }
}

@Resolver(() => StaffOrder)
export class StaffOrderResolver {
  @Query(() => StaffOrderPage, { description: "All orders, newest first." })
  @ForStaff("order:read")
  staffOrders(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => StaffOrderFilter, { nullable: true }) filter: StaffOrderFilter | undefined,
    @Ctx() ctx: StaffContext,
  ) {
    return pageOfOrders(ctx.db, { status: filter?.status, orderNumber: filter?.orderNumber }, page);
  }

  @Query(() => StaffOrderResult)
  @ForStaff("order:read")
  async staffOrder(@Arg("id", () => ID) id: Id<"ord">, @Ctx() ctx: StaffContext) {
    return (await orderOf(ctx.db, id)) ?? new NotFound();
  }

  @FieldResolver(() => [OrderLine])
  async lines(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return (await linesOfOrder(ctx).load(order.id)) ?? [];
  }

  @FieldResolver(() => Consignee, { nullable: true, description: "Null once erased." })
  consignee(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return readConsignee(ctx, order);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The buyer's words to the warehouse, for those who pack.",
  })
  @PersonalField({ mask: "TEXT", shopper: "DENIED", staff: { "shipment:create": "VALUE", "order:read": "MASK" } })
  remark(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return readRemark(ctx, order);
  }

  @FieldResolver(() => Deadline, {
    nullable: true,
    description: "Until when an unpaid order can be paid, or a shipped one waits for the buyer to confirm receipt.",
  })
  deadline(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return clockOf(order, ctx.clock.now());
  }

  @FieldResolver(() => [OrderEvent], { description: "What happened to this order, oldest first." })
  history(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return eventsOf(ctx.db, order.id);
  }

  @FieldResolver(() => [AllowedAction], {
    description: "What the caller's role may do with this order now, and why not.",
  })
  allowedActions(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return staffActionsOn(ctx, order);
  }
}
