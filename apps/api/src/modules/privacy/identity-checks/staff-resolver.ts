import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { ForStaff } from "#kernel/access";
import type { StaffContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { NotFound } from "#kernel/refusal";
import { askForIdentityConfirmation } from "./ask-for-identity-confirmation.js";
import { IdentityEntityInput, RecordIdentityCheckInput } from "./inputs.js";
import { standingOf } from "./queries.js";
import { recordIdentityCheck } from "./record-identity-check.js";
import { AskForIdentityConfirmationResult, IdentityStandingResult, RecordIdentityCheckResult } from "./results.js";

@Resolver()
export class IdentityDeskResolver {
  @ForStaff("identity:check")
  @Query(() => IdentityStandingResult, { description: "What is known about who asks, in one work item." })
  async identityStanding(@Arg("entity", () => String) entity: string, @Ctx() { db, clock }: StaffContext) {
    return (await standingOf(db, clock, entity as Id)) ?? new NotFound();
  }

  @ForStaff("identity:check")
  @Mutation(() => AskForIdentityConfirmationResult, { description: "Shows the shopper of the item a card to confirm." })
  askForIdentityConfirmation(
    @Arg("input", () => IdentityEntityInput) input: IdentityEntityInput,
    @Ctx() ctx: StaffContext,
  ) {
    return askForIdentityConfirmation(ctx, input);
  }

  @ForStaff("identity:check")
  @Mutation(() => RecordIdentityCheckResult, {
    description: "How a caller without a session was checked, and the end.",
  })
  recordIdentityCheck(
    @Arg("input", () => RecordIdentityCheckInput) input: RecordIdentityCheckInput,
    @Ctx() ctx: StaffContext,
  ) {
    return recordIdentityCheck(ctx, input);
  }
}
