import { Field, ID, Int, ObjectType } from "type-graphql";
import { FenScalar } from "#kernel/money";

@ObjectType({ simpleResolvers: true })
export class QuoteLine {
  @Field(() => ID)
  cartItemId!: string;

  @Field(() => ID)
  skuId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  spec!: string;

  @Field(() => Int)
  quantity!: number;

  @Field(() => FenScalar)
  unitPriceFen!: number;

  @Field(() => FenScalar)
  paidFen!: number;

  @Field(() => String, {
    description: "YES, NO_BY_LAW or NO_WITH_CONFIRM; the last one must be confirmed when ordering.",
  })
  noReasonReturn!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "What the chosen cart items cost now. `hash` goes into `placeOrder`.",
})
export class CheckoutQuote {
  @Field(() => [QuoteLine])
  lines!: QuoteLine[];

  @Field(() => FenScalar)
  goodsFen!: number;

  @Field(() => FenScalar)
  discountFen!: number;

  @Field(() => FenScalar)
  freightFen!: number;

  @Field(() => FenScalar)
  payableFen!: number;

  @Field(() => String)
  hash!: string;
}
