import { Field, ObjectType } from "type-graphql";
import { InvalidInput, NotFound, Refusal, resultOf, StateConflict } from "#kernel/refusal";
import { IdentityNotConfirmed } from "#privacy/identity-checks";
import { AccountClosed, ClosureCertificate } from "./types.js";

@ObjectType({
  implements: Refusal,
  description: "Something else would happen than what was shown: read the plan again.",
})
export class PlanChanged extends Refusal {
  readonly code = "PLAN_CHANGED";
  readonly text = {
    zh: "注销方案已变化，请重新查看后再确认。",
    en: "The plan has changed. Read it again before you confirm.",
  };

  @Field(() => String)
  readonly hash: string;

  constructor(hash: string) {
    super();
    this.hash = hash;
  }
}

@ObjectType({
  implements: Refusal,
  description: "A copy was asked for and is not given yet; closing now would leave nothing to copy.",
})
export class CopyStillOwed extends Refusal {
  readonly code = "COPY_STILL_OWED";
  readonly text = {
    zh: "您申请的个人信息副本尚未提供。请等待答复，或先撤回该申请再注销。",
    en: "A copy of your data is still owed to you. Wait for it, or withdraw that request first.",
  };

  @Field(() => [String])
  readonly requestNumbers: string[];

  constructor(requestNumbers: string[]) {
    super();
    this.requestNumbers = requestNumbers;
  }
}

export const CloseAccountResult = resultOf(
  "CloseAccountResult",
  AccountClosed,
  IdentityNotConfirmed,
  PlanChanged,
  CopyStillOwed,
  StateConflict,
  NotFound,
  InvalidInput,
);
export const ClosureCertificateResult = resultOf("ClosureCertificateResult", ClosureCertificate, NotFound);
