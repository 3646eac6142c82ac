import { Field, ObjectType } from "type-graphql";
import type { Fen } from "#kernel/money";
import { FenScalar } from "#kernel/money";
import type { Permission } from "#kernel/permissions";
import { InvalidInput, NotFound, Refusal, resultOf, StateConflict } from "#kernel/refusal";
import { FileNotReady } from "#platform/files";
import { RiskyText, TextCheckUnavailable } from "#shop/orders";
import { RefundRefused } from "#shop/payments";
import { type CaseObstacle, obstacleTexts } from "./eligibility.js";
import { AfterSalesCase, RefundPreview, StaffAfterSalesCase } from "./types.js";

@ObjectType({
  implements: Refusal,
  description: `No case can be opened. \`code\` says why: ${Object.keys(obstacleTexts).join(", ")}.`,
})
export class CaseNotPossible extends Refusal {
  readonly code: CaseObstacle;
  readonly text;

  constructor(obstacle: CaseObstacle) {
    super();
    this.code = obstacle;
    this.text = obstacleTexts[obstacle];
  }
}

export interface MissingApproval {
  amountFen: Fen;
  limitFen: Fen;
  permission: Permission;
  signed: boolean;
}

@ObjectType({
  implements: Refusal,
  description: "The amount needs somebody else's signature before it is paid. Valid for a day and for this amount.",
})
export class NeedsApproval extends Refusal {
  readonly code = "NEEDS_APPROVAL";
  readonly text;

  @Field(() => FenScalar, { description: "What the decision would pay back." })
  readonly amountFen: Fen;

  @Field(() => FenScalar, { description: "Up to here one person decides alone." })
  readonly limitFen: Fen;

  @Field(() => String, { description: "The permission that the next signer needs." })
  readonly permission: string;

  @Field(() => Boolean, { description: "Your own signature has been recorded just now." })
  readonly signed: boolean;

  constructor({ amountFen, limitFen, permission, signed }: MissingApproval) {
    super();
    this.amountFen = amountFen;
    this.limitFen = limitFen;
    this.permission = permission;
    this.signed = signed;
    this.text = signed
      ? {
          zh: "您的意见已记录，还需另一位有权限的同事批准。",
          en: "Your decision is recorded. A colleague with the right to do so must approve it.",
        }
      : { zh: "须由另一位有权限的同事批准。", en: "A colleague with the right to do so must approve this." };
  }
}

@ObjectType({
  implements: Refusal,
  description: "Sum or case are no longer what was shown: look at `preview`, then decide again with its hash.",
})
export class RefundChanged extends Refusal {
  readonly code = "REFUND_CHANGED";
  readonly text = {
    zh: "金额或售后单已变化，请重新查看后再决定。",
    en: "The amount or the case has changed. Look at it again, then decide.",
  };

  @Field(() => RefundPreview, { description: "What a yes would pay back now." })
  readonly preview: RefundPreview;

  constructor(preview: RefundPreview) {
    super();
    this.preview = preview;
  }
}

@ObjectType({ implements: Refusal, description: "Nobody decides about the own deed." })
export class AnotherPersonMustDecide extends Refusal {
  readonly code = "ANOTHER_PERSON_MUST_DECIDE";
  readonly text = {
    zh: "不能由经办人本人决定，请交由同事处理。",
    en: "You cannot decide about your own deed. A colleague has to.",
  };
}

@ObjectType({ implements: Refusal, description: "The failed refund may still pay: a second one could pay twice." })
export class RefundInDoubt extends Refusal {
  readonly code = "REFUND_IN_DOUBT";
  readonly text = {
    zh: "原退款尚未终结，请由财务处理，以免重复退款。",
    en: "The first refund has not ended for good. Finance takes it over, lest it be paid twice.",
  };
}

const staffResult = <Name extends string, No extends Parameters<typeof resultOf>[2][]>(name: Name, ...refusals: No) =>
  resultOf(name, StaffAfterSalesCase, ...refusals, StateConflict, NotFound, InvalidInput);
const shopperResult = <Name extends string, No extends Parameters<typeof resultOf>[2][]>(name: Name, ...refusals: No) =>
  resultOf(name, AfterSalesCase, ...refusals, NotFound, InvalidInput);

export const OpenAfterSalesCaseResult = shopperResult(
  "OpenAfterSalesCaseResult",
  CaseNotPossible,
  FileNotReady,
  RiskyText,
  TextCheckUnavailable,
  RefundRefused,
);
export const WithdrawAfterSalesCaseResult = shopperResult("WithdrawAfterSalesCaseResult", StateConflict);
export const AppealAfterSalesCaseResult = shopperResult(
  "AppealAfterSalesCaseResult",
  RiskyText,
  TextCheckUnavailable,
  StateConflict,
);
export const AddCaseEvidenceResult = shopperResult(
  "AddCaseEvidenceResult",
  FileNotReady,
  RiskyText,
  TextCheckUnavailable,
  StateConflict,
);
export const AskForEvidenceResult = staffResult("AskForEvidenceResult");
export const EnterReturnShipmentResult = shopperResult("EnterReturnShipmentResult", StateConflict);
export const AfterSalesCaseResult = resultOf("AfterSalesCaseResult", AfterSalesCase, NotFound);

export const ApproveRefundResult = staffResult("ApproveRefundResult", NeedsApproval, RefundChanged, RefundRefused);
export const ApproveReturnResult = staffResult("ApproveReturnResult", NeedsApproval, RefundChanged);
export const ApproveForFinanceResult = staffResult(
  "ApproveForFinanceResult",
  NeedsApproval,
  RefundChanged,
  RefundRefused,
);
export const RejectAfterSalesCaseResult = staffResult("RejectAfterSalesCaseResult");
export const DecideAppealResult = staffResult(
  "DecideAppealResult",
  NeedsApproval,
  RefundChanged,
  AnotherPersonMustDecide,
  RefundRefused,
);
export const ReceiveReturnResult = staffResult("ReceiveReturnResult");
export const AcceptReturnResult = staffResult("AcceptReturnResult", FileNotReady, RefundChanged, RefundRefused);
export const DisputeReturnResult = staffResult("DisputeReturnResult", FileNotReady);
export const SettleDisputeResult = staffResult(
  "SettleDisputeResult",
  AnotherPersonMustDecide,
  RefundChanged,
  RefundRefused,
);
export const SendGoodsBackResult = staffResult("SendGoodsBackResult");
export const RetryRefundResult = staffResult("RetryRefundResult", RefundInDoubt, RefundRefused);
export const StaffAfterSalesCaseResult = resultOf("StaffAfterSalesCaseResult", StaffAfterSalesCase, NotFound);
