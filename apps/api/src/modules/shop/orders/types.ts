import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, InterfaceType, ObjectType } from "type-graphql";
import { PersonalField } from "#kernel/access";
import { FenScalar } from "#kernel/money";
import { pageOf } from "#kernel/page";
import { CancelReasonEnum, OrderStatusEnum, ReceiptWayEnum } from "./enums.js";
import type { CancelReason, ReceiptWay } from "./status.js";

@ObjectType({
  simpleResolvers: true,
  description: "What was bought, as it was called and priced that day. Never changes.",
})
export class OrderLine {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  productId!: string;

  @Field(() => ID)
  skuId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: "The chosen variant, e.g. `白色 / L`." })
  spec!: string;

  @Field(() => String, { nullable: true, description: "Path below the media address." })
  imagePath!: string | null;

  @Field(() => Int)
  quantity!: number;

  @Field(() => FenScalar)
  unitPriceFen!: number;

  @Field(() => FenScalar, { description: "This line's share of the order's discount." })
  discountFen!: number;

  @Field(() => FenScalar, { description: "Unit price × quantity − discount." })
  paidFen!: number;

  @Field(() => String, { description: "Return without a reason within 7 days: YES, NO_BY_LAW or NO_WITH_CONFIRM." })
  noReasonReturn!: string;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: "When the buyer confirmed that this line cannot be returned without a reason.",
  })
  noReturnConfirmedAt!: Date | null;
}

/** Customer service sees whom a parcel goes to, never enough to reach the person; the warehouse's waybill is delivery's. */
const maskedForDesk = (mask: "NAME" | "PHONE" | "ADDRESS") =>
  PersonalField({ mask, shopper: "VALUE", staff: { "order:read": "MASK" } });

@ObjectType({ description: "Who receives the goods. Masked for staff. Policy 2.2.1-1." })
export class Consignee {
  @Field(() => String)
  @maskedForDesk("NAME")
  name!: string;

  @Field(() => String, { description: "E.164." })
  @maskedForDesk("PHONE")
  phoneNumber!: string;

  @Field(() => [String], { description: "Province, city and district, as they were called when the order was placed." })
  regionNames!: string[];

  @Field(() => String)
  @maskedForDesk("ADDRESS")
  street!: string;
}

@InterfaceType({ description: "What buyer and desk both see of a purchase." })
export abstract class OrderFacts {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: "For people to quote; random digits." })
  orderNumber!: string;

  @Field(() => OrderStatusEnum)
  status!: keyof typeof OrderStatusEnum;

  @Field(() => FenScalar)
  goodsFen!: number;

  @Field(() => FenScalar)
  discountFen!: number;

  @Field(() => FenScalar)
  freightFen!: number;

  @Field(() => FenScalar, { description: "goods − discount + freight" })
  payableFen!: number;

  @Field(() => Boolean, { description: "Bought for somebody else, whose agreement the buyer declared." })
  recipientIsOther!: boolean;

  @Field(() => GraphQLDateTimeISO)
  createdAt!: Date;

  @Field(() => GraphQLDateTimeISO, { description: "Unpaid, the order is closed from here on." })
  expiresAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  paidAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  cancelledAt!: Date | null;

  @Field(() => CancelReasonEnum, { nullable: true })
  cancelReason!: CancelReason | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  shippedAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Shipped, it counts as received from here on." })
  autoConfirmAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  receivedAt!: Date | null;

  @Field(() => ReceiptWayEnum, { nullable: true })
  receivedHow!: ReceiptWay | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Completed, closed or cancelled." })
  endedAt!: Date | null;
}

@ObjectType({ implements: OrderFacts, description: "A purchase, as its buyer sees it." })
export class Order extends OrderFacts {}

@ObjectType({
  implements: OrderFacts,
  description: "A purchase, as the service desk sees it: no buyer's profile, the consignee masked. Policy 5.4.",
})
export class StaffOrder extends OrderFacts {}

@ObjectType({ simpleResolvers: true, description: "One step in the life of an order." })
export class OrderEvent {
  @Field(() => GraphQLDateTimeISO)
  at!: Date;

  @Field(() => String, { description: "`wing/room.deed`" })
  action!: string;

  @Field(() => String, { description: "SHOPPER, STAFF, SYSTEM or ANYONE." })
  actorKind!: string;

  @Field(() => String, { nullable: true })
  fromStatus!: string | null;

  @Field(() => String, { nullable: true })
  toStatus!: string | null;
}

export const OrderPage = pageOf("OrderPage", Order);
export const StaffOrderPage = pageOf("StaffOrderPage", StaffOrder);
