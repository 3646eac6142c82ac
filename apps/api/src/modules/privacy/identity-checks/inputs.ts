import { Field, ID, InputType } from "type-graphql";
import type { IdentityClaim, IdentityEvidence } from "./levels.js";
import { IdentityClaimEnum, IdentityEvidenceEnum, IdentityOutcomeEnum, RecordedMethodEnum } from "./types.js";

@InputType()
export class RequestVerificationCodeInput {
  @Field(() => ID, { nullable: true, description: "The card to answer; without it the code is for oneself." })
  askId?: string | null;
}

@InputType()
export class ConfirmVerificationCodeInput {
  @Field(() => String, { description: "Six digits from the text message." })
  code!: string;
}

@InputType()
export class DeclineIdentityAskInput {
  @Field(() => ID)
  askId!: string;
}

@InputType()
export class IdentityEntityInput {
  @Field(() => String, { description: "The conversation, ticket, case or request that is in the caller's hands." })
  entity!: string;
}

@InputType()
export class RecordIdentityCheckInput extends IdentityEntityInput {
  @Field(() => IdentityClaimEnum)
  claim!: IdentityClaim;

  @Field(() => RecordedMethodEnum)
  method!: keyof typeof RecordedMethodEnum;

  @Field(() => [IdentityEvidenceEnum], { description: "What was asked for or read; what it said is not recorded." })
  evidence!: readonly IdentityEvidence[];

  @Field(() => ID, {
    nullable: true,
    description: "Which order the facts came from; for a recipient, which names them.",
  })
  orderId?: string | null;

  @Field(() => IdentityOutcomeEnum)
  outcome!: keyof typeof IdentityOutcomeEnum;
}
