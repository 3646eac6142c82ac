import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForShopper } from "#kernel/access";
import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx as AnyContext, ShopperContext } from "#kernel/context";
import { Deadline, deadline } from "#kernel/deadline";
import type { Id } from "#kernel/id";
import { PageArgs } from "#kernel/page";
import { NotFound } from "#kernel/refusal";
import { filesOf, StoredFile } from "#platform/files";
import { Order, type OrderRow } from "#shop/orders";
import { addCaseEvidence } from "./add-case-evidence.js";
import { shopperActionsOn } from "./allowed-actions.js";
import { appealAfterSalesCase } from "./appeal-after-sales-case.js";
import { readText } from "./case-texts.js";
import { enterReturnShipment } from "./enter-return-shipment.js";
import {
  AddCaseEvidenceInput,
  CaseInput,
  CaseParcelInput,
  CaseWithTextInput,
  OpenAfterSalesCaseInput,
} from "./inputs.js";
import { openAfterSalesCase } from "./open-after-sales-case.js";
import { caseOf, casesOfOrder, linesOfCase, pageOfCases } from "./queries.js";
import {
  AddCaseEvidenceResult,
  AfterSalesCaseResult,
  AppealAfterSalesCaseResult,
  EnterReturnShipmentResult,
  OpenAfterSalesCaseResult,
  WithdrawAfterSalesCaseResult,
} from "./refusals.js";
import { startedAt } from "./rules.js";
import type { CaseRow } from "./tables.js";
import { AfterSalesCase, AfterSalesCasePage, AfterSalesLine, forTheCase } from "./types.js";
import { withdrawAfterSalesCase } from "./withdraw-after-sales-case.js";

@Resolver(() => AfterSalesCase)
export class AfterSalesResolver {
  @Query(() => AfterSalesCasePage, { description: "The shopper's own cases, newest first." })
  @ForShopper()
  myAfterSalesCases(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: ShopperContext) {
    return pageOfCases(ctx.db, { accountId: ctx.actor.accountId }, page);
  }

  @Query(() => AfterSalesCaseResult, { description: "One of the shopper's own cases." })
  @ForShopper()
  async afterSalesCase(@Arg("id", () => ID) id: Id<"asc">, @Ctx() ctx: ShopperContext) {
    const row = await caseOf(ctx.db, id);
    return row?.accountId === ctx.actor.accountId ? row : new NotFound();
  }

  @Mutation(() => OpenAfterSalesCaseResult, { description: "Asks for money back; one open case per order line." })
  @ForShopper()
  openAfterSalesCase(
    @Arg("input", () => OpenAfterSalesCaseInput) input: OpenAfterSalesCaseInput,
    @Ctx() ctx: ShopperContext,
  ) {
    return openAfterSalesCase(ctx, input);
  }

  @Mutation(() => WithdrawAfterSalesCaseResult)
  @ForShopper()
  withdrawAfterSalesCase(@Arg("input", () => CaseInput) input: CaseInput, @Ctx() ctx: ShopperContext) {
    return withdrawAfterSalesCase(ctx, input);
  }

  @Mutation(() => AppealAfterSalesCaseResult, { description: "Within seven days of the rejection." })
  @ForShopper()
  appealAfterSalesCase(@Arg("input", () => CaseWithTextInput) input: CaseWithTextInput, @Ctx() ctx: ShopperContext) {
    return appealAfterSalesCase(ctx, input);
  }

  @Mutation(() => AddCaseEvidenceResult, { description: "More pictures, and the answer to what the desk asked." })
  @ForShopper()
  addCaseEvidence(@Arg("input", () => AddCaseEvidenceInput) input: AddCaseEvidenceInput, @Ctx() ctx: ShopperContext) {
    return addCaseEvidence(ctx, input);
  }

  @Mutation(() => EnterReturnShipmentResult, { description: "With what parcel the goods come back." })
  @ForShopper()
  enterReturnShipment(@Arg("input", () => CaseParcelInput) input: CaseParcelInput, @Ctx() ctx: ShopperContext) {
    return enterReturnShipment(ctx, input);
  }

  @FieldResolver(() => [AfterSalesLine])
  async lines(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return (await linesOfCase(ctx).load(row.id)) ?? [];
  }

  @FieldResolver(() => Deadline, {
    nullable: true,
    description: "The clock of the present state; null when none runs.",
  })
  deadline(@Root() { status, dueAt }: CaseRow, @Ctx() { clock }: AnyContext): Deadline | null {
    return dueAt && deadline(startedAt(status, dueAt), dueAt, clock.now());
  }

  @FieldResolver(() => String, { nullable: true, description: "The shopper's own words." })
  @forTheCase
  description(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "description");
  }

  @FieldResolver(() => String, { nullable: true, description: "Why it was rejected." })
  @forTheCase
  rejectionText(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "rejectionText");
  }

  @FieldResolver(() => String, { nullable: true, description: "Why the appeal was rejected." })
  @forTheCase
  finalText(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "finalText");
  }

  @FieldResolver(() => String, { nullable: true, description: "What the warehouse found wrong with the goods." })
  @forTheCase
  disputeText(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "disputeText");
  }

  @FieldResolver(() => String, { nullable: true, description: "What the desk still wants to see." })
  @forTheCase
  askText(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "askText");
  }

  @FieldResolver(() => String, { nullable: true, description: "The shopper's own answer to that." })
  @forTheCase
  answerText(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "answerText");
  }

  @FieldResolver(() => [StoredFile], { description: "Pictures of both sides, oldest first; `purpose` says whose." })
  async evidence(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return (await filesOf(ctx).load(row.id)) ?? [];
  }

  @FieldResolver(() => [AllowedAction], { description: "What the shopper may do with this case now, and why not." })
  allowedActions(@Root() row: CaseRow) {
    return shopperActionsOn(row);
  }
}

@Resolver(() => Order)
export class OrderAfterSalesResolver {
  @FieldResolver(() => [AfterSalesCase], { description: "The order's cases, newest first." })
  async afterSalesCases(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return (await casesOfOrder(ctx).load(order.id)) ?? [];
  }
}
