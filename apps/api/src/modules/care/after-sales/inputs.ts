import { Field, ID, InputType, Int } from "type-graphql";
import { FenScalar } from "#kernel/money";
import {
  AfterSalesKindEnum,
  AfterSalesReasonEnum,
  AfterSalesStatusEnum,
  DisputeOutcomeEnum,
  type disputeOutcomes,
  GoodsConditionEnum,
} from "./enums.js";
import type { AfterSalesKind, AfterSalesReason, AfterSalesStatus, GoodsCondition } from "./status.js";

const SEEN = "Of the `refundPreview` that the caller saw: another one by now is answered with RefundChanged.";

@InputType()
export class AfterSalesLineInput {
  @Field(() => ID)
  orderLineId!: string;

  @Field(() => Int)
  quantity!: number;
}

@InputType()
export class OpenAfterSalesCaseInput {
  @Field(() => ID)
  orderId!: string;

  @Field(() => AfterSalesKindEnum)
  kind!: AfterSalesKind;

  @Field(() => AfterSalesReasonEnum)
  reason!: AfterSalesReason;

  @Field(() => [AfterSalesLineInput])
  lines!: AfterSalesLineInput[];

  @Field(() => String, { nullable: true, description: "What happened, up to 500 characters; checked by WeChat." })
  description?: string;

  @Field(() => [ID], { defaultValue: [], description: "Pictures uploaded for AFTER_SALES_EVIDENCE, 9 at most." })
  evidenceIds?: string[];
}

@InputType()
export class CaseInput {
  @Field(() => ID)
  caseId!: string;
}

@InputType({ description: "A yes that moves money, or will." })
export class DecideRefundInput extends CaseInput {
  @Field(() => String, { description: SEEN })
  previewHash!: string;
}

@InputType()
export class CaseWithTextInput extends CaseInput {
  @Field(() => String, { description: "Up to 500 characters, for the other side to read." })
  text!: string;
}

@InputType()
export class AddCaseEvidenceInput extends CaseInput {
  @Field(() => [ID], { defaultValue: [], description: "Pictures uploaded for AFTER_SALES_EVIDENCE, 9 in all." })
  evidenceIds?: string[];

  @Field(() => String, { nullable: true, description: "The answer to what was asked, up to 500 characters." })
  text?: string;
}

@InputType()
export class DisputeReturnInput extends CaseWithTextInput {
  @Field(() => [ID], { defaultValue: [], description: "Pictures uploaded for AFTER_SALES_INSPECTION, 9 in all." })
  photoIds?: string[];
}

@InputType()
export class CaseParcelInput extends CaseInput {
  @Field(() => String)
  carrierCode!: string;

  @Field(() => String)
  trackingNumber!: string;
}

@InputType()
export class AcceptReturnInput extends DecideRefundInput {
  @Field(() => GoodsConditionEnum)
  condition!: GoodsCondition;

  @Field(() => [ID], { defaultValue: [], description: "Pictures uploaded for AFTER_SALES_INSPECTION, 9 in all." })
  photoIds?: string[];
}

@InputType()
export class DecideAppealInput extends CaseInput {
  @Field(() => Boolean)
  inFavorOfShopper!: boolean;

  @Field(() => String, { nullable: true, description: "Why, when the appeal is rejected." })
  text?: string;

  @Field(() => String, { nullable: true, description: `${SEEN} Required when the shopper is to have the money.` })
  previewHash?: string;
}

@InputType()
export class SettleDisputeInput extends CaseInput {
  @Field(() => DisputeOutcomeEnum)
  outcome!: (typeof disputeOutcomes)[number];

  @Field(() => FenScalar, { defaultValue: 0, description: "Kept back for what is missing or spoilt; REFUND only." })
  deductionFen!: number;

  @Field(() => String, { nullable: true, description: `${SEEN} Required with REFUND.` })
  previewHash?: string;
}

@InputType()
export class StaffAfterSalesCaseFilter {
  @Field(() => AfterSalesStatusEnum, { nullable: true })
  status?: AfterSalesStatus;

  @Field(() => AfterSalesKindEnum, { nullable: true })
  kind?: AfterSalesKind;

  @Field(() => String, { nullable: true, description: "The whole number." })
  caseNumber?: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Only cases whose clock is running, the next to run out first; else all, newest first.",
  })
  dueFirst!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "Only cases that nobody answered within 48 hours." })
  overdue!: boolean;
}
