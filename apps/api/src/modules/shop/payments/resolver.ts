import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForShopper, ForStaff } from "#kernel/access";
import type { Ctx as AnyContext, ShopperContext, StaffContext } from "#kernel/context";
import { PageArgs } from "#kernel/page";
import { Order, type OrderRow, StaffOrder } from "#shop/orders";
import { cancelOrder } from "./cancel-order.js";
import { cancelOrderForShopper } from "./cancel-order-for-shopper.js";
import { confirmManualRefund } from "./confirm-manual-refund.js";
import { confirmPayment } from "./confirm-payment.js";
import { OrderPaymentStatusEnum } from "./enums.js";
import {
  CancelOrderForShopperInput,
  CancelOrderInput,
  ConfirmPaymentInput,
  ManualRefundInput,
  StartPaymentInput,
} from "./inputs.js";
import { paymentStatusOfOrder, paymentsOfOrder, refundsOfOrder } from "./queries.js";
import { differencesOf, pageOfReconciliations } from "./reconciliation-queries.js";
import {
  CancelOrderForShopperResult,
  CancelOrderResult,
  ConfirmPaymentResult,
  ManualRefundResult,
  StartPaymentResult,
} from "./results.js";
import { startPayment } from "./start-payment.js";
import type { ReconciliationRow } from "./tables.js";
import { takeOverRefund } from "./take-over-refund.js";
import { Payment, Reconciliation, ReconciliationDifference, ReconciliationPage, Refund } from "./types.js";

@Resolver(() => Order)
export class OrderPaymentResolver {
  @Mutation(() => StartPaymentResult, { description: "Opens the cashier. Safe to repeat." })
  @ForShopper()
  startPayment(@Arg("input", () => StartPaymentInput) input: StartPaymentInput, @Ctx() ctx: ShopperContext) {
    return startPayment(ctx, input);
  }

  @Mutation(() => ConfirmPaymentResult, { description: "Back from the cashier: asks WeChat Pay what happened." })
  @ForShopper()
  confirmPayment(@Arg("input", () => ConfirmPaymentInput) input: ConfirmPaymentInput, @Ctx() ctx: ShopperContext) {
    return confirmPayment(ctx, input);
  }

  @Mutation(() => CancelOrderResult, { description: "Gives up an order that is not paid yet." })
  @ForShopper()
  cancelOrder(@Arg("input", () => CancelOrderInput) input: CancelOrderInput, @Ctx() ctx: ShopperContext) {
    return cancelOrder(ctx, input);
  }

  @FieldResolver(() => OrderPaymentStatusEnum)
  paymentStatus(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return paymentStatusOfOrder(ctx, order.id);
  }

  @FieldResolver(() => [Refund], { description: "Newest first." })
  refunds(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return refundsOfOrder(ctx).load(order.id);
  }
}

@Resolver(() => StaffOrder)
export class StaffOrderPaymentResolver {
  @Mutation(() => CancelOrderForShopperResult, { description: "Customer service cancels an unpaid order." })
  @ForStaff("order:cancel")
  cancelOrderForShopper(
    @Arg("input", () => CancelOrderForShopperInput) input: CancelOrderForShopperInput,
    @Ctx() ctx: StaffContext,
  ) {
    return cancelOrderForShopper(ctx, input);
  }

  @FieldResolver(() => OrderPaymentStatusEnum)
  paymentStatus(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return paymentStatusOfOrder(ctx, order.id);
  }

  @FieldResolver(() => [Payment], { description: "Everything that arrived for this order, oldest first." })
  payments(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return paymentsOfOrder(ctx).load(order.id);
  }

  @FieldResolver(() => [Refund], { description: "Newest first." })
  refunds(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return refundsOfOrder(ctx).load(order.id);
  }
}

@Resolver(() => Refund)
export class ManualRefundResolver {
  @Mutation(() => ManualRefundResult, {
    description: "Takes a failed refund out of WeChat Pay's hands: it is paid back by hand.",
  })
  @ForStaff("refund:approve")
  takeOverRefund(@Arg("input", () => ManualRefundInput) input: ManualRefundInput, @Ctx() ctx: StaffContext) {
    return takeOverRefund(ctx, input);
  }

  @Mutation(() => ManualRefundResult, {
    description: "Finance has seen the money leave; never whoever took the refund over.",
  })
  @ForStaff("finance:approve")
  confirmManualRefund(@Arg("input", () => ManualRefundInput) input: ManualRefundInput, @Ctx() ctx: StaffContext) {
    return confirmManualRefund(ctx, input);
  }
}

@Resolver(() => Reconciliation)
export class ReconciliationResolver {
  @Query(() => ReconciliationPage, { description: "Day by day, newest first." })
  @ForStaff("payment:reconcile")
  reconciliations(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: StaffContext) {
    return pageOfReconciliations(ctx.db, page);
  }

  @FieldResolver(() => [ReconciliationDifference])
  differences(@Root() day: ReconciliationRow, @Ctx() ctx: AnyContext) {
    return differencesOf(ctx).load(day.id);
  }
}
