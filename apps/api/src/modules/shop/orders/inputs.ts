import { Field, ID, InputType } from "type-graphql";
import { OrderStatusEnum } from "./enums.js";

@InputType()
export class CheckoutQuoteInput {
  @Field(() => [ID])
  cartItemIds!: string[];
}

@InputType({ description: "Prices are never sent: the server computes them and compares `quoteHash`." })
export class PlaceOrderInput {
  @Field(() => [ID])
  cartItemIds!: string[];

  @Field(() => ID, { description: "One of the shopper's own delivery addresses." })
  addressId!: string;

  @Field(() => String, { description: "`hash` of the quote that the buyer saw." })
  quoteHash!: string;

  @Field(() => String, { description: "8 to 64 of A-Z a-z 0-9 - _; the same key is the same order." })
  idempotencyKey!: string;

  @Field(() => Boolean, { defaultValue: false, description: "The goods are for somebody else. Policy 2.2.1-1." })
  recipientIsOther!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "The buyer declares to have that person's consent." })
  recipientConsentDeclared!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Version of the declaration that was shown; today's if left out.",
  })
  recipientDeclarationVersion?: string;

  @Field(() => String, { nullable: true, description: "Up to 200 characters for the warehouse." })
  remark?: string;

  @Field(() => [ID], {
    defaultValue: [],
    description: "SKUs of which the buyer confirmed that they cannot be returned without a reason.",
  })
  noReturnConfirmedSkuIds!: string[];
}

@InputType()
export class StaffOrderFilter {
  @Field(() => OrderStatusEnum, { nullable: true })
  status?: keyof typeof OrderStatusEnum;

  @Field(() => String, { nullable: true, description: "The whole number." })
  orderNumber?: string;
}
