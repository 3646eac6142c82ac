import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { Text } from "#kernel/locale";
import { Refusal } from "#kernel/refusal";
import type { RefundObstacle } from "./rules.js";

@ObjectType({
  implements: Refusal,
  description: "The payment institution cannot be reached. Trying again is safe: nothing is charged twice.",
})
export class PaymentUnavailable extends Refusal {
  readonly code = "PAYMENT_UNAVAILABLE";
  readonly text = {
    zh: "支付服务暂时不可用，请稍后重试。",
    en: "Payment is not available right now. Please try again later.",
  };
}

@ObjectType({ implements: Refusal, description: "The order is not waiting for a payment (any more)." })
export class OrderNotPayable extends Refusal {
  readonly code = "ORDER_NOT_PAYABLE";
  readonly text = { zh: "订单已不能付款，请刷新后查看。", en: "This order can no longer be paid. Please refresh." };
}

@ObjectType({
  implements: Refusal,
  description: "Money arrived before the order could be cancelled: the order is paid.",
})
export class AlreadyPaid extends Refusal {
  readonly code = "ALREADY_PAID";
  readonly text = {
    zh: "订单已付款，不能直接取消；如需退款请申请售后。",
    en: "The order has been paid and cannot be cancelled. Please ask for a refund instead.",
  };
}

@ObjectType({ implements: Refusal, description: "Two people are needed: who gave the money back cannot confirm it." })
export class SecondPersonRequired extends Refusal {
  readonly code = "SECOND_PERSON_REQUIRED";
  readonly text = { zh: "需由另一位同事确认。", en: "A different colleague must confirm this." };
}

const texts: Record<RefundObstacle, Text> = {
  NOT_PAID: { zh: "订单没有可退的付款。", en: "There is no payment to refund." },
  INVALID_AMOUNT: { zh: "退款金额不正确。", en: "The refund amount is not valid." },
  EXCEEDS_PAID: { zh: "退款金额超过可退余额。", en: "The refund exceeds what is left of the payment." },
  EXCEEDS_LINE: { zh: "退款金额超过该商品的可退金额。", en: "The refund exceeds what was paid for the line." },
  EXCEEDS_FREIGHT: { zh: "退款金额超过可退运费。", en: "The refund exceeds the freight." },
  TOO_LATE: {
    zh: "付款已超过一年，无法原路退回。",
    en: "The payment is more than a year old and cannot be refunded this way.",
  },
  TOO_MANY: { zh: "该订单的退款次数已达上限。", en: "This order has reached the number of refunds that are possible." },
};

export const RefundObstacleEnum = Object.fromEntries(Object.keys(texts).map((word) => [word, word])) as Record<
  RefundObstacle,
  RefundObstacle
>;
registerEnumType(RefundObstacleEnum, { name: "RefundObstacle" });

@ObjectType({ implements: Refusal, description: "The refund does not fit into what was paid." })
export class RefundRefused extends Refusal {
  readonly code = "REFUND_REFUSED";
  readonly text: Text;

  @Field(() => RefundObstacleEnum)
  readonly obstacle: RefundObstacle;

  constructor(obstacle: RefundObstacle) {
    super();
    this.obstacle = obstacle;
    this.text = texts[obstacle];
  }
}
