import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { ForShopper } from "#kernel/access";
import type { ShopperContext } from "#kernel/context";
import { confirmVerificationCode } from "./confirm-verification-code.js";
import { declineIdentityAsk } from "./decline-identity-ask.js";
import { ConfirmVerificationCodeInput, DeclineIdentityAskInput, RequestVerificationCodeInput } from "./inputs.js";
import { openAsksOf } from "./queries.js";
import { requestVerificationCode } from "./request-verification-code.js";
import { ConfirmVerificationCodeResult, DeclineIdentityAskResult, RequestVerificationCodeResult } from "./results.js";
import { IdentityAsk } from "./types.js";

@Resolver()
export class IdentityResolver {
  @ForShopper()
  @Query(() => [IdentityAsk], { description: "Cards of customer service that wait for the caller, oldest first." })
  myIdentityAsks(@Ctx() { db, clock, actor }: ShopperContext) {
    return openAsksOf(db, clock, actor.accountId);
  }

  @ForShopper()
  @Mutation(() => RequestVerificationCodeResult, { description: "Sends six digits to the bound phone." })
  requestVerificationCode(
    @Ctx() ctx: ShopperContext,
    @Arg("input", () => RequestVerificationCodeInput) input: RequestVerificationCodeInput,
  ) {
    return requestVerificationCode(ctx, input);
  }

  @ForShopper()
  @Mutation(() => ConfirmVerificationCodeResult, {
    description: "Confirms who the caller is; answers the card that the code was asked for.",
  })
  confirmVerificationCode(
    @Ctx() ctx: ShopperContext,
    @Arg("input", () => ConfirmVerificationCodeInput) input: ConfirmVerificationCodeInput,
  ) {
    return confirmVerificationCode(ctx, input);
  }

  @ForShopper()
  @Mutation(() => DeclineIdentityAskResult, { description: "Says no to a card: it was not me, or not now." })
  declineIdentityAsk(
    @Ctx() ctx: ShopperContext,
    @Arg("input", () => DeclineIdentityAskInput) input: DeclineIdentityAskInput,
  ) {
    return declineIdentityAsk(ctx, input);
  }
}
