import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, InterfaceType, ObjectType } from "type-graphql";
import { PersonalField } from "#kernel/access";
import { FenScalar } from "#kernel/money";
import { pageOf } from "#kernel/page";
import { AfterSalesKindEnum, AfterSalesReasonEnum, AfterSalesStatusEnum, GoodsConditionEnum } from "./enums.js";
import type { AfterSalesKind, AfterSalesReason, AfterSalesStatus, GoodsCondition } from "./status.js";

/** Who handles a case has to read what was written to it; nobody else on the staff does. */
export const forTheCase = PersonalField({ mask: "TEXT", shopper: "VALUE", staff: { "after-sales:read": "VALUE" } });

@ObjectType({ simpleResolvers: true, description: "Pieces that a case is about, as they were called when bought." })
export class AfterSalesLine {
  @Field(() => ID)
  orderLineId!: string;

  @Field(() => ID)
  skuId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  spec!: string;

  @Field(() => Int)
  quantity!: number;

  @Field(() => FenScalar, { description: "What these pieces bring back, without freight." })
  refundFen!: number;
}

@InterfaceType({ description: "What shopper and desk both see of a case." })
export abstract class AfterSalesFacts {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: "For people to quote; random digits." })
  caseNumber!: string;

  @Field(() => ID)
  orderId!: string;

  @Field(() => AfterSalesKindEnum)
  kind!: AfterSalesKind;

  @Field(() => AfterSalesReasonEnum)
  reason!: AfterSalesReason;

  @Field(() => AfterSalesStatusEnum)
  status!: AfterSalesStatus;

  @Field(() => Boolean, { description: "The pieces had not left the warehouse when the case was opened." })
  beforeDispatch!: boolean;

  @Field(() => FenScalar, {
    description: "Lines and freight, less the deduction; an estimate until the refund starts.",
  })
  refundFen!: number;

  @Field(() => FenScalar, { description: "The part of `refundFen` that gives freight back." })
  freightFen!: number;

  @Field(() => FenScalar, { description: "Kept back after a disputed inspection." })
  deductionFen!: number;

  @Field(() => GraphQLDateTimeISO)
  openedAt!: Date;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description:
      "When the present state ends by itself. SUBMITTED 48 h, NEED_INFO 7 d, REJECTED 7 d to appeal, AWAIT_RETURN 7 d, RETURN_SHIPPED 10 d, INSPECTING 5 d.",
  })
  dueAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Nobody answered within 48 hours." })
  overdueAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  closedAt!: Date | null;

  @Field(() => ID, { nullable: true })
  returnCarrierCode!: string | null;

  @Field(() => String, { nullable: true })
  @forTheCase
  returnTrackingNumber!: string | null;

  @Field(() => GoodsConditionEnum, { nullable: true })
  condition!: GoodsCondition | null;

  @Field(() => ID, { nullable: true })
  sendBackCarrierCode!: string | null;

  @Field(() => String, { nullable: true, description: "Disputed goods that went back to the shopper." })
  @forTheCase
  sendBackTrackingNumber!: string | null;
}

@ObjectType({ implements: AfterSalesFacts, description: "A request for money back, as the shopper sees it." })
export class AfterSalesCase extends AfterSalesFacts {}

@ObjectType({ implements: AfterSalesFacts, description: "A request for money back, as the desk sees it." })
export class StaffAfterSalesCase extends AfterSalesFacts {
  @Field(() => ID, { description: "The shopper, by number: the desk needs no name to decide. Policy 5.4." })
  accountId!: string;
}

@ObjectType({ simpleResolvers: true, description: "One step in the life of a case." })
export class CaseEvent {
  @Field(() => GraphQLDateTimeISO)
  at!: Date;

  @Field(() => String, { description: "`wing/room.deed`" })
  action!: string;

  @Field(() => String, { description: "SHOPPER, STAFF or SYSTEM." })
  actorKind!: string;

  @Field(() => ID, { nullable: true, description: "Which colleague; null for shoppers and the system." })
  staffId!: string | null;

  @Field(() => String, { nullable: true })
  fromStatus!: string | null;

  @Field(() => String, { nullable: true })
  toStatus!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What the pieces of one order line bring back." })
export class RefundPreviewLine {
  @Field(() => ID)
  orderLineId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  quantity!: number;

  @Field(() => FenScalar)
  amountFen!: number;
}

@ObjectType({ simpleResolvers: true, description: "The sum as it would be paid back now, before any deduction." })
export class RefundPreview {
  @Field(() => FenScalar, { description: "Lines and freight together." })
  amountFen!: number;

  @Field(() => FenScalar)
  freightFen!: number;

  @Field(() => [RefundPreviewLine])
  lines!: RefundPreviewLine[];

  @Field(() => Int, { description: "Grows with every step of the case, and with every picture or word added to it." })
  version!: number;

  @Field(() => AfterSalesStatusEnum)
  status!: AfterSalesStatus;

  @Field(() => AfterSalesKindEnum)
  kind!: AfterSalesKind;

  @Field(() => AfterSalesReasonEnum)
  reason!: AfterSalesReason;

  @Field(() => String, { description: "Names all of the above. Who decides for money sends it back." })
  hash!: string;
}

@ObjectType({ simpleResolvers: true, description: "A signature under a decision about money." })
export class CaseSignature {
  @Field(() => String, { description: "PREPARE, APPROVE or FINANCE; each is another person's." })
  tier!: string;

  @Field(() => ID)
  staffId!: string;

  @Field(() => FenScalar)
  amountFen!: number;

  @Field(() => GraphQLDateTimeISO, { description: "Valid for a day, and for this amount." })
  signedAt!: Date;
}

export const AfterSalesCasePage = pageOf("AfterSalesCasePage", AfterSalesCase);
export const StaffAfterSalesCasePage = pageOf("StaffAfterSalesCasePage", StaffAfterSalesCase);
