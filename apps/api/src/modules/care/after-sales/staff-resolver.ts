import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { denyReading, ForStaff } from "#kernel/access";
import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx as AnyContext, StaffContext } from "#kernel/context";
import { Deadline, deadline } from "#kernel/deadline";
import type { Id } from "#kernel/id";
import { PageArgs } from "#kernel/page";
import { NotFound } from "#kernel/refusal";
import { filesOf, StoredFile } from "#platform/files";
import { type OrderRow, orderById, StaffOrder } from "#shop/orders";
import { acceptReturn } from "./accept-return.js";
import { staffActionsOn } from "./allowed-actions.js";
import { approveForFinance } from "./approve-for-finance.js";
import { approveRefund } from "./approve-refund.js";
import { approveReturn } from "./approve-return.js";
import { askForEvidence } from "./ask-for-evidence.js";
import { readText } from "./case-texts.js";
import { decideAppeal } from "./decide-appeal.js";
import { disputeReturn } from "./dispute-return.js";
import { eventsOf } from "./events.js";
import {
  AcceptReturnInput,
  CaseInput,
  CaseParcelInput,
  CaseWithTextInput,
  DecideAppealInput,
  DecideRefundInput,
  DisputeReturnInput,
  SettleDisputeInput,
  StaffAfterSalesCaseFilter,
} from "./inputs.js";
import { previewOf } from "./preview.js";
import { caseOf, casesOfOrder, linesOfCase, pageOfCases, recentRefundsOf, signaturesOfCase } from "./queries.js";
import { receiveReturn } from "./receive-return.js";
import {
  AcceptReturnResult,
  ApproveForFinanceResult,
  ApproveRefundResult,
  ApproveReturnResult,
  AskForEvidenceResult,
  DecideAppealResult,
  DisputeReturnResult,
  ReceiveReturnResult,
  RejectAfterSalesCaseResult,
  RetryRefundResult,
  SendGoodsBackResult,
  SettleDisputeResult,
  StaffAfterSalesCaseResult,
} from "./refusals.js";
import { rejectAfterSalesCase } from "./reject-after-sales-case.js";
import { retryRefund } from "./retry-refund.js";
import { startedAt } from "./rules.js";
import { sendGoodsBack } from "./send-goods-back.js";
import { settleDispute } from "./settle-dispute.js";
import type { CaseRow } from "./tables.js";
import {
  AfterSalesLine,
  CaseEvent,
  CaseSignature,
  forTheCase,
  RefundPreview,
  StaffAfterSalesCase,
  StaffAfterSalesCasePage,
} from "./types.js";

@Resolver()
export class AfterSalesDeskResolver {
  @Query(() => StaffAfterSalesCasePage)
  @ForStaff("after-sales:read")
  staffAfterSalesCases(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => StaffAfterSalesCaseFilter, { nullable: true }) filter: StaffAfterSalesCaseFilter | undefined,
    @Ctx() ctx: StaffContext,
  ) {
    return pageOfCases(ctx.db, { ...filter }, page);
  }

  @Query(() => StaffAfterSalesCaseResult)
  @ForStaff("after-sales:read")
  async staffAfterSalesCase(@Arg("id", () => ID) id: Id<"asc">, @Ctx() ctx: StaffContext) {
    return (await caseOf(ctx.db, id)) ?? new NotFound();
  }

  @Mutation(() => ApproveRefundResult, { description: "The money goes back and the goods stay." })
  @ForStaff("after-sales:decide")
  approveRefund(@Arg("input", () => DecideRefundInput) input: DecideRefundInput, @Ctx() ctx: StaffContext) {
    return approveRefund(ctx, input);
  }

  @Mutation(() => ApproveReturnResult, { description: "The goods may come back; the money follows their inspection." })
  @ForStaff("after-sales:decide")
  approveReturn(@Arg("input", () => DecideRefundInput) input: DecideRefundInput, @Ctx() ctx: StaffContext) {
    return approveReturn(ctx, input);
  }

  @Mutation(() => ApproveForFinanceResult, { description: "The third signature, on amounts above a lead's limit." })
  @ForStaff("finance:approve")
  approveForFinance(@Arg("input", () => DecideRefundInput) input: DecideRefundInput, @Ctx() ctx: StaffContext) {
    return approveForFinance(ctx, input);
  }

  @Mutation(() => RejectAfterSalesCaseResult, { description: "No, and why; the shopper may appeal for seven days." })
  @ForStaff("after-sales:decide")
  rejectAfterSalesCase(@Arg("input", () => CaseWithTextInput) input: CaseWithTextInput, @Ctx() ctx: StaffContext) {
    return rejectAfterSalesCase(ctx, input);
  }

  @Mutation(() => DecideAppealResult, { description: "Never by the one who rejected." })
  @ForStaff("refund:approve")
  decideAppeal(@Arg("input", () => DecideAppealInput) input: DecideAppealInput, @Ctx() ctx: StaffContext) {
    return decideAppeal(ctx, input);
  }

  @Mutation(() => AskForEvidenceResult, {
    description: "The shopper is asked for more; the desk's clock stands still.",
  })
  @ForStaff("after-sales:decide")
  askForEvidence(@Arg("input", () => CaseWithTextInput) input: CaseWithTextInput, @Ctx() ctx: StaffContext) {
    return askForEvidence(ctx, input);
  }

  @Mutation(() => ReceiveReturnResult, { description: "The returned parcel has arrived." })
  @ForStaff("after-sales:inspect")
  receiveReturn(@Arg("input", () => CaseInput) input: CaseInput, @Ctx() ctx: StaffContext) {
    return receiveReturn(ctx, input);
  }

  @Mutation(() => AcceptReturnResult, { description: "The goods are in order: the money goes back." })
  @ForStaff("after-sales:inspect")
  acceptReturn(@Arg("input", () => AcceptReturnInput) input: AcceptReturnInput, @Ctx() ctx: StaffContext) {
    return acceptReturn(ctx, input);
  }

  @Mutation(() => DisputeReturnResult, { description: "The goods are not in order, and how." })
  @ForStaff("after-sales:inspect")
  disputeReturn(@Arg("input", () => DisputeReturnInput) input: DisputeReturnInput, @Ctx() ctx: StaffContext) {
    return disputeReturn(ctx, input);
  }

  @Mutation(() => SettleDisputeResult, { description: "Never by the one who inspected." })
  @ForStaff("refund:approve")
  settleDispute(@Arg("input", () => SettleDisputeInput) input: SettleDisputeInput, @Ctx() ctx: StaffContext) {
    return settleDispute(ctx, input);
  }

  @Mutation(() => SendGoodsBackResult, { description: "Disputed goods are on their way back to the shopper." })
  @ForStaff("after-sales:inspect")
  sendGoodsBack(@Arg("input", () => CaseParcelInput) input: CaseParcelInput, @Ctx() ctx: StaffContext) {
    return sendGoodsBack(ctx, input);
  }

  @Mutation(() => RetryRefundResult, { description: "A refund that was closed without paying starts again." })
  @ForStaff("refund:approve")
  retryRefund(@Arg("input", () => CaseInput) input: CaseInput, @Ctx() ctx: StaffContext) {
    return retryRefund(ctx, input);
  }
}

@Resolver(() => StaffAfterSalesCase)
export class StaffAfterSalesCaseResolver {
  @FieldResolver(() => StaffOrder)
  order(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return orderById(ctx).load(row.orderId);
  }

  @FieldResolver(() => [AfterSalesLine])
  async lines(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return (await linesOfCase(ctx).load(row.id)) ?? [];
  }

  @FieldResolver(() => Int, { description: "The shopper's refunds within 90 days, this case left out." })
  refundsIn90Days(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return recentRefundsOf(ctx, row);
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

  @FieldResolver(() => String, { nullable: true })
  @forTheCase
  rejectionText(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "rejectionText");
  }

  @FieldResolver(() => String, { nullable: true })
  @forTheCase
  appealText(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "appealText");
  }

  @FieldResolver(() => String, { nullable: true })
  @forTheCase
  finalText(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "finalText");
  }

  @FieldResolver(() => String, { nullable: true })
  @forTheCase
  disputeText(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "disputeText");
  }

  @FieldResolver(() => String, { nullable: true, description: "What the desk asked the shopper for." })
  @forTheCase
  askText(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "askText");
  }

  @FieldResolver(() => String, { nullable: true, description: "What the shopper said to that." })
  @forTheCase
  answerText(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return readText(ctx, row, "answerText");
  }

  @FieldResolver(() => [StoredFile], { description: "Pictures of both sides, oldest first; `purpose` says whose." })
  async evidence(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    if (ctx.actor.kind === "STAFF" && !ctx.actor.permissions.has("after-sales:read")) {
      return denyReading(ctx, "StaffAfterSalesCase.evidence", row);
    }
    return (await filesOf(ctx).load(row.id)) ?? [];
  }

  @FieldResolver(() => RefundPreview, {
    nullable: true,
    description: "What a yes would pay back now; null once it is paid.",
  })
  async refundPreview(@Root() row: CaseRow, @Ctx() ctx: AnyContext): Promise<RefundPreview | null> {
    const order = row.refundId || row.closedAt ? undefined : await orderById(ctx).load(row.orderId);
    if (!order) return null;
    const lines = (await linesOfCase(ctx).load(row.id)) ?? [];
    return previewOf(ctx.db, { row, order, lines });
  }

  @FieldResolver(() => [CaseSignature], { description: "Who has signed a decision about the money so far." })
  async signatures(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return (await signaturesOfCase(ctx).load(row.id)) ?? [];
  }

  @FieldResolver(() => [CaseEvent], { description: "What happened to this case, oldest first." })
  history(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return eventsOf(ctx.db, row.id);
  }

  @FieldResolver(() => [AllowedAction], {
    description: "What the caller's role may do with this case now, and why not.",
  })
  async allowedActions(@Root() row: CaseRow, @Ctx() ctx: AnyContext) {
    return staffActionsOn(ctx, row, (await signaturesOfCase(ctx).load(row.id)) ?? []);
  }
}

@Resolver(() => StaffOrder)
export class StaffOrderAfterSalesResolver {
  @FieldResolver(() => [StaffAfterSalesCase], { description: "The order's cases, newest first." })
  async afterSalesCases(@Root() order: OrderRow, @Ctx() ctx: AnyContext) {
    return (await casesOfOrder(ctx).load(order.id)) ?? [];
  }
}
