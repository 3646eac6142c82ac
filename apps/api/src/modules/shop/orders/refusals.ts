import { Field, ID, Int, ObjectType } from "type-graphql";
import { InvalidInput, NotFound, Refusal, resultOf } from "#kernel/refusal";
import { PolicyAgreementRequired, RecipientDeclarationChanged } from "#privacy/consent";
import { CheckoutQuote } from "./quote-types.js";
import { Order, StaffOrder } from "./types.js";

@ObjectType({
  implements: Refusal,
  description: "Nothing was chosen, or the chosen items have left the cart meanwhile.",
})
export class EmptyCart extends Refusal {
  readonly code = "EMPTY_CART";
  readonly text = {
    zh: "所选商品已不在购物车中，请重新选择。",
    en: "The chosen items are no longer in the cart. Please choose again.",
  };
}

@ObjectType({ implements: Refusal, description: "Somebody else was faster: fewer are left than were asked for." })
export class OutOfStock extends Refusal {
  readonly code = "OUT_OF_STOCK";
  readonly text = {
    zh: "库存不足，请调整数量后再下单。",
    en: "Not enough in stock. Please change the quantity and order again.",
  };

  @Field(() => ID)
  readonly skuId: string;

  @Field(() => Int, { description: "How many can be had now." })
  readonly available: number;

  constructor(short: { skuId: string; available: number }) {
    super();
    this.skuId = short.skuId;
    this.available = short.available;
  }
}

@ObjectType({ implements: Refusal, description: "Some of the goods are not sold any more." })
export class NotOnSale extends Refusal {
  readonly code = "NOT_ON_SALE";
  readonly text = {
    zh: "部分商品已下架，请从购物车移除后再下单。",
    en: "Some items are no longer sold. Please remove them from the cart.",
  };

  @Field(() => [ID])
  readonly skuIds: string[];

  constructor(skuIds: string[]) {
    super();
    this.skuIds = skuIds;
  }
}

@ObjectType({
  implements: Refusal,
  description: "The purchase costs something else than the buyer saw. Nothing was ordered.",
})
export class PriceChanged extends Refusal {
  readonly code = "PRICE_CHANGED";
  readonly text = {
    zh: "价格或运费有变化，请确认新的金额。",
    en: "Price or freight has changed. Please confirm the new amount.",
  };

  @Field(() => CheckoutQuote)
  readonly quote: CheckoutQuote;

  constructor(quote: CheckoutQuote) {
    super();
    this.quote = quote;
  }
}

@ObjectType({ implements: Refusal, description: "A confirmed mobile number is needed before the first order." })
export class PhoneRequired extends Refusal {
  readonly code = "PHONE_REQUIRED";
  readonly text = { zh: "下单前请先绑定手机号。", en: "Please confirm your mobile number before ordering." };
}

@ObjectType({
  implements: Refusal,
  description: "Bought for somebody else: the buyer must declare that person's consent. Policy 2.2.1-1.",
})
export class RecipientConsentRequired extends Refusal {
  readonly code = "RECIPIENT_CONSENT_REQUIRED";
  readonly text = {
    zh: "为他人下单时，请确认您已取得收货人的同意。",
    en: "When ordering for somebody else, please confirm that the recipient has agreed.",
  };
}

@ObjectType({
  implements: Refusal,
  description: "Goods without return for no reason need the buyer's own confirmation.",
})
export class NoReturnConfirmationRequired extends Refusal {
  readonly code = "NO_RETURN_CONFIRMATION_REQUIRED";
  readonly text = {
    zh: "部分商品不支持七天无理由退货，请逐项确认后再下单。",
    en: "Some items cannot be returned without a reason. Please confirm each of them.",
  };

  @Field(() => [ID])
  readonly skuIds: string[];

  constructor(skuIds: string[]) {
    super();
    this.skuIds = skuIds;
  }
}

@ObjectType({ implements: Refusal, description: "The text holds what must not be published or sent." })
export class RiskyText extends Refusal {
  readonly code = "RISKY_TEXT";
  readonly text = {
    zh: "内容含有违规信息，请修改后再提交。",
    en: "The text contains content that is not allowed. Please change it.",
  };
}

@ObjectType({
  implements: Refusal,
  description: "The text could not be checked just now. Without text, or a little later, it works.",
})
export class TextCheckUnavailable extends Refusal {
  readonly code = "TEXT_CHECK_UNAVAILABLE";
  readonly text = {
    zh: "暂时无法检查文字内容，请稍后再试。",
    en: "The text cannot be checked right now. Please try again later.",
  };
}

export const CheckoutQuoteResult = resultOf("CheckoutQuoteResult", CheckoutQuote, EmptyCart, NotOnSale, InvalidInput);

export const PlaceOrderResult = resultOf(
  "PlaceOrderResult",
  Order,
  OutOfStock,
  PriceChanged,
  NotOnSale,
  EmptyCart,
  PolicyAgreementRequired,
  PhoneRequired,
  RecipientConsentRequired,
  RecipientDeclarationChanged,
  NoReturnConfirmationRequired,
  RiskyText,
  TextCheckUnavailable,
  NotFound,
  InvalidInput,
);

export const OrderResult = resultOf("OrderResult", Order, NotFound);
export const StaffOrderResult = resultOf("StaffOrderResult", StaffOrder, NotFound);
