import { GraphQLDateTimeISO } from "graphql-scalars";
import { Ctx, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { PersonalField } from "#kernel/access";
import type { Id } from "#kernel/id";
import { type Locale, localized } from "#kernel/locale";
import { InvalidInput, NotFound, Refusal, resultOf, StateConflict } from "#kernel/refusal";
import { Order } from "#shop/orders";

interface Reader {
  readonly locale: Locale;
}

@ObjectType({ description: "A logistics company that parcels may be given to." })
export class Carrier {
  @Field(() => ID)
  code!: string;

  readonly nameZh!: string;
  readonly nameEn!: string;

  @Field(() => String)
  name(@Ctx() { locale }: Reader): string {
    return localized({ zh: this.nameZh, en: this.nameEn }, locale);
  }
}

@ObjectType({ simpleResolvers: true })
export class ShipmentLine {
  @Field(() => ID)
  orderLineId!: string;

  @Field(() => Int)
  quantity!: number;
}

@ObjectType({ description: "One parcel of an order. Policy 2.2.1-1, delivery." })
export class Shipment {
  @Field(() => ID)
  id!: Id<"shp">;

  @Field(() => Int, { description: "1 for the order's first parcel." })
  seq!: number;

  @Field(() => ID)
  carrierCode!: string;

  readonly carrierZh!: string;
  readonly carrierEn!: string;

  @Field(() => String)
  carrierName(@Ctx() { locale }: Reader): string {
    return localized({ zh: this.carrierZh, en: this.carrierEn }, locale);
  }

  @Field(() => String)
  @PersonalField({ mask: "TEXT", shopper: "VALUE", staff: { "order:read": "VALUE" } })
  trackingNumber!: string;

  @Field(() => GraphQLDateTimeISO)
  shippedAt!: Date;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: "Carrier or number were corrected; once is allowed.",
  })
  correctedAt!: Date | null;
}

/** The warehouse writes it on the parcel; nobody else has a reason to. Policy 5.3. */
const forTheParcel = PersonalField({ mask: "TEXT", shopper: "DENIED", staff: { "shipment:create": "VALUE" } });

@ObjectType({ description: "What stands on the parcel: for the warehouse, while there is something to send." })
export class Waybill {
  @Field(() => String)
  @forTheParcel
  name!: string;

  @Field(() => String, { description: "E.164 until everything is shipped, masked from then on." })
  @forTheParcel
  phoneNumber!: string;

  @Field(() => [String], { description: "Province, city and district." })
  regionNames!: string[];

  @Field(() => String)
  @forTheParcel
  street!: string;
}

@ObjectType({ simpleResolvers: true, description: "A line that still has pieces to send." })
export class LineToShip {
  @Field(() => ID)
  orderLineId!: string;

  @Field(() => Int)
  quantity!: number;

  @Field(() => Boolean, { description: "An open after-sales case keeps it here." })
  held!: boolean;
}

@InputType()
export class ShipmentLineInput {
  @Field(() => ID)
  orderLineId!: string;

  @Field(() => Int)
  quantity!: number;
}

@InputType()
export class ShipOrderInput {
  @Field(() => ID)
  orderId!: string;

  @Field(() => String)
  carrierCode!: string;

  @Field(() => String)
  trackingNumber!: string;

  @Field(() => [ShipmentLineInput], { nullable: true, description: "Left out: all that is left and not held." })
  lines?: ShipmentLineInput[];

  @Field(() => Int, {
    nullable: true,
    description: "How many parcels the order had when the form was made: sent twice, the form ships once.",
  })
  parcelsSoFar?: number;
}

@InputType()
export class CorrectShipmentInput {
  @Field(() => ID)
  shipmentId!: string;

  @Field(() => String)
  carrierCode!: string;

  @Field(() => String)
  trackingNumber!: string;
}

@InputType()
export class ConfirmReceiptInput {
  @Field(() => ID)
  orderId!: string;
}

@InputType()
export class ExtendReceiptInput {
  @Field(() => ID)
  orderId!: string;
}

@ObjectType({ implements: Refusal, description: "An open after-sales case keeps these lines in the warehouse." })
export class LinesOnHold extends Refusal {
  readonly code = "LINES_ON_HOLD";
  readonly text = {
    zh: "部分商品有正在处理的售后申请，暂不能发货。",
    en: "Some lines have an open after-sales case and cannot be shipped for now.",
  };

  @Field(() => [ID])
  readonly orderLineIds: string[];

  constructor(orderLineIds: string[]) {
    super();
    this.orderLineIds = orderLineIds;
  }
}

@ObjectType({
  implements: Refusal,
  description: "Everything is shipped or refunded, or the order has its ten parcels.",
})
export class NothingToShip extends Refusal {
  readonly code = "NOTHING_TO_SHIP";
  readonly text = {
    zh: "没有可发货的商品，或包裹数已达上限。",
    en: "There is nothing to ship, or the order has as many parcels as it may.",
  };
}

@ObjectType({ implements: Refusal, description: "Carrier and number can be corrected once." })
export class AlreadyCorrected extends Refusal {
  readonly code = "ALREADY_CORRECTED";
  readonly text = { zh: "物流信息只能更正一次。", en: "Shipping details can be corrected only once." };
}

@ObjectType({ implements: Refusal, description: "The time to confirm receipt can be extended once." })
export class AlreadyExtended extends Refusal {
  readonly code = "ALREADY_EXTENDED";
  readonly text = { zh: "收货时间只能延长一次。", en: "The time to confirm receipt can be extended only once." };
}

export const ShipOrderResult = resultOf(
  "ShipOrderResult",
  Shipment,
  LinesOnHold,
  NothingToShip,
  StateConflict,
  NotFound,
  InvalidInput,
);
export const CorrectShipmentResult = resultOf(
  "CorrectShipmentResult",
  Shipment,
  AlreadyCorrected,
  StateConflict,
  NotFound,
  InvalidInput,
);
export const ConfirmReceiptResult = resultOf("ConfirmReceiptResult", Order, StateConflict, NotFound, InvalidInput);
export const ExtendReceiptResult = resultOf(
  "ExtendReceiptResult",
  Order,
  AlreadyExtended,
  StateConflict,
  NotFound,
  InvalidInput,
);
