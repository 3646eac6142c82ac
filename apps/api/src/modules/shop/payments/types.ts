import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { FenScalar } from "#kernel/money";
import { pageOf } from "#kernel/page";
import { NotFound, resultOf, StateConflict } from "#kernel/refusal";
import { Order, StaffOrder } from "#shop/orders";
import { AlreadyPaid, OrderNotPayable, PaymentUnavailable, SecondPersonRequired } from "./refusals.js";
import type { OrderPaymentStatus } from "./rules.js";
import { type PaymentUse, type RefundReason, type RefundStatus, refundTransitions } from "./status.js";
import type { DifferenceKind, ReconciliationStatus } from "./tables.js";

const enumOf = <W extends string>(name: string, words: readonly W[], description: string): Record<W, W> => {
  const made = Object.fromEntries(words.map((word) => [word, word])) as Record<W, W>;
  registerEnumType(made, { name, description });
  return made;
};

export const OrderPaymentStatusEnum = enumOf<OrderPaymentStatus>(
  "OrderPaymentStatus",
  ["UNPAID", "PAID", "PARTIALLY_REFUNDED", "REFUNDED"],
  "Read off the ledger of payments and refunds, never stored.",
);
const RefundStatusEnum = enumOf(
  "RefundStatus",
  Object.keys(refundTransitions) as RefundStatus[],
  "Where a refund stands.",
);
const RefundReasonEnum = enumOf<RefundReason>(
  "RefundReason",
  ["AFTER_SALES", "ORDER_CANCELLED", "LATE_PAYMENT", "DUPLICATE_PAYMENT", "PAYMENT_MISMATCH"],
  "Why money goes back; the last three happen by themselves.",
);
const PaymentUseEnum = enumOf<PaymentUse>(
  "PaymentUse",
  ["APPLIED", "LATE", "DUPLICATE", "MISMATCH"],
  "What became of money that arrived: it pays for the order, or it goes back.",
);
const ReconciliationStatusEnum = enumOf<ReconciliationStatus>(
  "ReconciliationStatus",
  ["MATCHED", "DIFFERENT", "NO_STATEMENT"],
  "NO_STATEMENT: nothing was traded that day, on either side.",
);
const DifferenceKindEnum = enumOf<DifferenceKind>(
  "ReconciliationDifferenceKind",
  [
    "PAYMENT_MISSING_HERE",
    "PAYMENT_MISSING_AT_PROVIDER",
    "PAYMENT_AMOUNT",
    "REFUND_MISSING_HERE",
    "REFUND_MISSING_AT_PROVIDER",
    "REFUND_AMOUNT",
    "BILL_TOTALS",
  ],
  "How our ledger and the bill disagree.",
);
const DeskCancelReasonEnum = enumOf(
  "DeskCancelReason",
  ["SHOPPER_ASKED", "SUSPICIOUS", "PRICE_ERROR", "STOCK_ERROR"] as const,
  "Why customer service cancels an unpaid order.",
);

@ObjectType({
  simpleResolvers: true,
  description:
    "The arguments of `wx.requestPayment`, as they are. Its outcome proves nothing: call `confirmPayment` after it.",
})
export class PaymentRequest {
  @Field(() => String, { description: "Seconds since 1970, as text." })
  timeStamp!: string;

  @Field(() => String)
  nonceStr!: string;

  @Field(() => String)
  package!: string;

  @Field(() => String)
  signType!: string;

  @Field(() => String)
  paySign!: string;
}

@ObjectType({ simpleResolvers: true, description: "Money on its way back." })
export class Refund {
  @Field(() => ID)
  id!: string;

  @Field(() => RefundStatusEnum)
  status!: RefundStatus;

  @Field(() => RefundReasonEnum)
  reason!: RefundReason;

  @Field(() => FenScalar)
  amountFen!: number;

  @Field(() => GraphQLDateTimeISO)
  createdAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  succeededAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "Money that arrived." })
export class Payment {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: "The payment institution's number." })
  transactionId!: string;

  @Field(() => FenScalar)
  amountFen!: number;

  @Field(() => PaymentUseEnum)
  use!: PaymentUse;

  @Field(() => GraphQLDateTimeISO)
  paidAt!: Date;
}

@ObjectType({ simpleResolvers: true })
export class ReconciliationDifference {
  @Field(() => DifferenceKindEnum)
  kind!: DifferenceKind;

  @Field(() => String, { description: "out_trade_no or out_refund_no; `*` for the bill's totals." })
  number!: string;

  @Field(() => FenScalar, { nullable: true })
  ourFen!: number | null;

  @Field(() => FenScalar, { nullable: true })
  billFen!: number | null;
}

@ObjectType({ description: "One day of our ledger beside the payment institution's bill." })
export class Reconciliation {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: "Asia/Shanghai day, `YYYY-MM-DD`." })
  date!: string;

  @Field(() => ReconciliationStatusEnum)
  status!: ReconciliationStatus;

  @Field(() => Int)
  billRows!: number;

  @Field(() => FenScalar)
  ourPaidFen!: number;

  @Field(() => FenScalar)
  billPaidFen!: number;

  @Field(() => FenScalar)
  ourRefundedFen!: number;

  @Field(() => FenScalar)
  billRefundedFen!: number;

  @Field(() => GraphQLDateTimeISO)
  reconciledAt!: Date;
}

export const ReconciliationPage = pageOf("ReconciliationPage", Reconciliation);

@InputType()
export class StartPaymentInput {
  @Field(() => ID)
  orderId!: `ord_${string}`;
}

@InputType()
export class ConfirmPaymentInput {
  @Field(() => ID)
  orderId!: `ord_${string}`;
}

@InputType()
export class CancelOrderInput {
  @Field(() => ID)
  orderId!: `ord_${string}`;
}

@InputType()
export class CancelOrderForShopperInput {
  @Field(() => ID)
  orderId!: `ord_${string}`;

  @Field(() => DeskCancelReasonEnum)
  reason!: keyof typeof DeskCancelReasonEnum;
}

@InputType()
export class ManualRefundInput {
  @Field(() => ID)
  refundId!: `rfd_${string}`;
}

export const ManualRefundResult = resultOf("ManualRefundResult", Refund, NotFound, StateConflict, SecondPersonRequired);

export const StartPaymentResult = resultOf(
  "StartPaymentResult",
  PaymentRequest,
  NotFound,
  OrderNotPayable,
  PaymentUnavailable,
);
export const ConfirmPaymentResult = resultOf("ConfirmPaymentResult", Order, NotFound, PaymentUnavailable);
export const CancelOrderResult = resultOf(
  "CancelOrderResult",
  Order,
  NotFound,
  StateConflict,
  AlreadyPaid,
  PaymentUnavailable,
);
export const CancelOrderForShopperResult = resultOf(
  "CancelOrderForShopperResult",
  StaffOrder,
  NotFound,
  StateConflict,
  AlreadyPaid,
  PaymentUnavailable,
);
