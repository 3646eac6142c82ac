import { Field, ID, InputType } from "type-graphql";
import { DeskCancelReasonEnum } from "./enums.js";

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
