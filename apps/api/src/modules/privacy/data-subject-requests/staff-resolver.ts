import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForStaff, PersonalField } from "#kernel/access";
import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx as Context, StaffContext } from "#kernel/context";
import { type Id, isId } from "#kernel/id";
import { PageArgs } from "#kernel/page";
import { NotFound } from "#kernel/refusal";
import { historyOf } from "#platform/audit";
import { calendarOf } from "#platform/settings";
import { WorkItem, workItemOfEntity } from "#platform/work-items";
import { staffActionsOn } from "./allowed-actions.js";
import { approveAnswer } from "./approve-answer.js";
import { countedDays, readClock, yearsWithoutCalendar } from "./clock.js";
import { groundsInWords } from "./grounds-in-words.js";
import {
  MoveReceiptEarlierInput,
  PrepareAnswerInput,
  RecordAnswerDeliveryInput,
  RegisterRequestInput,
  RequestInput,
  ReturnAnswerInput,
  ReviewInput,
  StaffRequestFilter,
  TriageRequestInput,
} from "./inputs.js";
import { moveReceiptEarlier } from "./move-receipt-earlier.js";
import { prepareAnswer } from "./prepare-answer.js";
import { receiptsAwaitingCalendar, requestOf, tasksOfRequest } from "./queries.js";
import { countsOfQueue, pageOfQueue } from "./queue.js";
import { recordAnswerDelivery } from "./record-answer-delivery.js";
import {
  ApproveAnswerResult,
  MoveReceiptEarlierResult,
  PrepareAnswerResult,
  RecordAnswerDeliveryResult,
  RegisterRequestResult,
  ReturnAnswerResult,
  StaffRequestResult,
  StartRequestResult,
  TriageRequestResult,
} from "./refusals.js";
import { registerRequest } from "./register-request.js";
import { returnAnswer } from "./return-answer.js";
import { startRequest } from "./start-request.js";
import type { RequestRow } from "./tables.js";
import { readText } from "./texts.js";
import { triageRequest } from "./triage-request.js";
import {
  GroundInWords,
  RequestCount,
  RequestEvent,
  RequestTask,
  StaffDataSubjectRequest,
  StaffDataSubjectRequestPage,
  WorkingDayClock,
} from "./types.js";

@Resolver()
export class RequestDeskResolver {
  @ForStaff("request:read")
  @Query(() => StaffDataSubjectRequestPage, {
    description: "The officers' queue: a view by what is due next, everything and what has ended newest first.",
  })
  staffRequests(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => StaffRequestFilter, { nullable: true }) filter: StaffRequestFilter | undefined,
    @Ctx() ctx: StaffContext,
  ) {
    return pageOfQueue(ctx, { ...filter }, page);
  }

  @ForStaff("request:read")
  @Query(() => [RequestCount])
  staffRequestCounts(@Ctx() ctx: StaffContext) {
    return countsOfQueue(ctx);
  }

  @ForStaff("request:read")
  @Query(() => [Int], {
    description: "Years whose calendar is missing although open requests need it: enter the notice.",
  })
  async calendarYearsMissing(@Ctx() ctx: StaffContext) {
    return yearsWithoutCalendar(await receiptsAwaitingCalendar(ctx.db), await calendarOf(ctx));
  }

  @ForStaff("request:read")
  @Query(() => StaffRequestResult)
  async staffRequest(@Arg("id", () => ID) id: Id<"dsr">, @Ctx() { db }: StaffContext) {
    return (isId("dsr", id) && (await requestOf(db, id))) || new NotFound();
  }

  @ForStaff("request:register")
  @Mutation(() => RegisterRequestResult, { description: "A request that reached us by chat, telephone or letter." })
  registerRequest(@Arg("input", () => RegisterRequestInput) input: RegisterRequestInput, @Ctx() ctx: StaffContext) {
    return registerRequest(ctx, input);
  }

  @ForStaff("request:handle")
  @Mutation(() => MoveReceiptEarlierResult, { description: "The original message is older. Never later. Policy 9.1." })
  moveReceiptEarlier(
    @Arg("input", () => MoveReceiptEarlierInput) input: MoveReceiptEarlierInput,
    @Ctx() ctx: StaffContext,
  ) {
    return moveReceiptEarlier(ctx, input);
  }

  @ForStaff("request:handle")
  @Mutation(() => TriageRequestResult, { description: "What is asked, and about whom." })
  triageRequest(@Arg("input", () => TriageRequestInput) input: TriageRequestInput, @Ctx() ctx: StaffContext) {
    return triageRequest(ctx, input);
  }

  @ForStaff("request:handle")
  @Mutation(() => StartRequestResult, { description: "Takes it into hand; the person must be known well enough." })
  startRequest(@Arg("input", () => RequestInput) input: RequestInput, @Ctx() ctx: StaffContext) {
    return startRequest(ctx, input);
  }

  @ForStaff("request:handle")
  @Mutation(() => PrepareAnswerResult, {
    description: "Decision and letter; against the person, a second officer reads it.",
  })
  prepareAnswer(@Arg("input", () => PrepareAnswerInput) input: PrepareAnswerInput, @Ctx() ctx: StaffContext) {
    return prepareAnswer(ctx, input);
  }

  @ForStaff("request:review")
  @Mutation(() => ApproveAnswerResult, { description: "Never by the one who prepared or registered it." })
  approveAnswer(@Arg("input", () => ReviewInput) input: ReviewInput, @Ctx() ctx: StaffContext) {
    return approveAnswer(ctx, input);
  }

  @ForStaff("request:review")
  @Mutation(() => ReturnAnswerResult)
  returnAnswer(@Arg("input", () => ReturnAnswerInput) input: ReturnAnswerInput, @Ctx() ctx: StaffContext) {
    return returnAnswer(ctx, input);
  }

  @ForStaff("request:handle")
  @Mutation(() => RecordAnswerDeliveryResult, { description: "How the answer reached somebody without an inbox." })
  recordAnswerDelivery(
    @Arg("input", () => RecordAnswerDeliveryInput) input: RecordAnswerDeliveryInput,
    @Ctx() ctx: StaffContext,
  ) {
    return recordAnswerDelivery(ctx, input);
  }
}

/** What people wrote to us about their data is for those who answer it. */
const forOfficers = PersonalField({ mask: "TEXT", shopper: "DENIED", staff: { "request:read": "VALUE" } });

@Resolver(() => StaffDataSubjectRequest)
export class StaffRequestResolver {
  @FieldResolver(() => String, { nullable: true, description: "In the person's own words." })
  @forOfficers
  asked(@Root() row: RequestRow, @Ctx() ctx: Context) {
    return readText(ctx, row, "asked");
  }

  @FieldResolver(() => String, { nullable: true })
  @forOfficers
  answer(@Root() row: RequestRow, @Ctx() ctx: Context) {
    return readText(ctx, row, "answer");
  }

  @FieldResolver(() => String, { nullable: true, description: "JSON list of the facts behind the grounds." })
  @forOfficers
  facts(@Root() row: RequestRow, @Ctx() ctx: Context) {
    return readText(ctx, row, "facts");
  }

  @FieldResolver(() => String, { nullable: true, description: "Why a second officer sent it back." })
  @forOfficers
  reviewNote(@Root() row: RequestRow, @Ctx() ctx: Context) {
    return readText(ctx, row, "reviewNote");
  }

  @FieldResolver(() => [GroundInWords])
  grounds(@Root() row: RequestRow, @Ctx() { locale }: Context) {
    return groundsInWords(row.grounds, locale);
  }

  @FieldResolver(() => WorkingDayClock, { nullable: true, description: "Null once answered." })
  async clock(@Root() row: RequestRow, @Ctx() ctx: Context) {
    return row.answeredAt || row.closedAt ? null : readClock(row, ctx.clock.now(), await calendarOf(ctx));
  }

  @FieldResolver(() => [String], {
    description: "How the clock was counted: every working day from the first to the fifteenth, `YYYY-MM-DD`.",
  })
  async countedDays(@Root() { receivedAt, lastDay }: RequestRow, @Ctx() ctx: Context) {
    return countedDays(receivedAt, lastDay, await calendarOf(ctx));
  }

  @FieldResolver(() => WorkItem, { nullable: true })
  async workItem(@Root() row: RequestRow, @Ctx() ctx: Context) {
    return (await workItemOfEntity(ctx).load(row.id)) ?? null;
  }

  @FieldResolver(() => [RequestTask])
  async tasks(@Root() row: RequestRow, @Ctx() ctx: Context) {
    return (await tasksOfRequest(ctx).load(row.id)) ?? [];
  }

  @FieldResolver(() => [RequestEvent], { description: "What happened to it, oldest first." })
  async history(@Root() row: RequestRow, @Ctx() { db }: Context): Promise<RequestEvent[]> {
    const entries = await historyOf(db, row.id);
    return entries.map(({ at, action, actorKind, actor, fromStatus, toStatus }) => {
      return { at, action, actorKind, staffId: actorKind === "STAFF" ? actor : null, fromStatus, toStatus };
    });
  }

  @FieldResolver(() => [AllowedAction])
  async allowedActions(@Root() row: RequestRow, @Ctx() ctx: Context) {
    return staffActionsOn(ctx, row, (await workItemOfEntity(ctx).load(row.id))?.holderId ?? null);
  }
}
