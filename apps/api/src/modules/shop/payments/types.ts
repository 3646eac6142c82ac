import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { FenScalar } from "#kernel/money";
import { pageOf } from "#kernel/page";
import {
  DifferenceKindEnum,
  PaymentUseEnum,
  ReconciliationStatusEnum,
  RefundReasonEnum,
  RefundStatusEnum,
} from "./enums.js";
import type { PaymentUse, RefundReason, RefundStatus } from "./status.js";
import type { DifferenceKind, ReconciliationStatus } from "./tables.js";

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
