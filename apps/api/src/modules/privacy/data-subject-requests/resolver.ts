import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForShopper, PersonalField } from "#kernel/access";
import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx as Context, ShopperContext } from "#kernel/context";
import { type Id, isId } from "#kernel/id";
import { PageArgs } from "#kernel/page";
import { NotFound } from "#kernel/refusal";
import { shopperActionsOn } from "./allowed-actions.js";
import { askReconsideration } from "./ask-reconsideration.js";
import { continueRequest } from "./continue-request.js";
import { groundsInWords } from "./grounds-in-words.js";
import { AskReconsiderationInput, RequestInput, SubmitRequestInput } from "./inputs.js";
import { requestOf, requestsOfAccount } from "./queries.js";
import {
  AskReconsiderationResult,
  ContinueRequestResult,
  RequestResult,
  SubmitRequestResult,
  WithdrawRequestResult,
} from "./refusals.js";
import { submitRequest } from "./submit-request.js";
import type { RequestRow } from "./tables.js";
import { readText } from "./texts.js";
import { DataSubjectRequest, DataSubjectRequestPage, GroundInWords } from "./types.js";
import { withdrawRequest } from "./withdraw-request.js";

const ownWords = PersonalField({ mask: "TEXT", shopper: "VALUE", staff: {} });

@Resolver(() => DataSubjectRequest)
export class RequestResolver {
  @ForShopper()
  @Query(() => DataSubjectRequestPage, { description: "The caller's requests, newest first." })
  myRequests(@Args(() => PageArgs) page: PageArgs, @Ctx() { db, actor }: ShopperContext) {
    return requestsOfAccount(db, actor.accountId, page);
  }

  @ForShopper()
  @Query(() => RequestResult)
  async myRequest(@Arg("id", () => ID) id: Id<"dsr">, @Ctx() { db, actor }: ShopperContext) {
    const row = isId("dsr", id) ? await requestOf(db, id) : undefined;
    return row?.accountId === actor.accountId ? row : new NotFound();
  }

  @ForShopper()
  @Mutation(() => SubmitRequestResult, {
    description: "Asks about one's own data. Answered in 15 working days. Policy 9.1.",
  })
  submitRequest(@Arg("input", () => SubmitRequestInput) input: SubmitRequestInput, @Ctx() ctx: ShopperContext) {
    return submitRequest(ctx, input);
  }

  @ForShopper()
  @Mutation(() => ContinueRequestResult, { description: "After confirming who one is: the request goes on." })
  continueRequest(@Arg("input", () => RequestInput) input: RequestInput, @Ctx() ctx: ShopperContext) {
    return continueRequest(ctx, input);
  }

  @ForShopper()
  @Mutation(() => WithdrawRequestResult)
  withdrawRequest(@Arg("input", () => RequestInput) input: RequestInput, @Ctx() ctx: ShopperContext) {
    return withdrawRequest(ctx, input);
  }

  @ForShopper()
  @Mutation(() => AskReconsiderationResult, { description: "Within 30 days of the answer: somebody else looks again." })
  askReconsideration(
    @Arg("input", () => AskReconsiderationInput) input: AskReconsiderationInput,
    @Ctx() ctx: ShopperContext,
  ) {
    return askReconsideration(ctx, input);
  }

  @FieldResolver(() => String, { nullable: true, description: "What was asked, in the person's words." })
  @ownWords
  asked(@Root() row: RequestRow, @Ctx() ctx: Context) {
    return readText(ctx, row, "asked");
  }

  @FieldResolver(() => String, { nullable: true })
  @ownWords
  answer(@Root() row: RequestRow, @Ctx() ctx: Context) {
    return row.answeredAt ? readText(ctx, row, "answer") : null;
  }

  @FieldResolver(() => [GroundInWords])
  grounds(@Root() row: RequestRow, @Ctx() { locale }: Context) {
    return row.answeredAt ? groundsInWords(row.grounds, locale) : [];
  }

  @FieldResolver(() => [AllowedAction])
  allowedActions(@Root() row: RequestRow) {
    return shopperActionsOn(row);
  }
}
