import { Field, ID, InputType } from "type-graphql";

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
