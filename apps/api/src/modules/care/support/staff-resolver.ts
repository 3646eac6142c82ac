import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForStaff } from "#kernel/access";
import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx as AnyContext, StaffContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { PageArgs } from "#kernel/page";
import { NotFound, Refusal } from "#kernel/refusal";
import { recordAttempt } from "#platform/audit";
import { Colleague, colleaguesWhoMay } from "#platform/staff";
import { workItemOfEntity } from "#platform/work-items";
import { addConversationNote } from "./add-conversation-note.js";
import { actionsOn } from "./allowed-actions.js";
import { answerConversation } from "./answer-conversation.js";
import { repliesIn } from "./canned-replies.js";
import { claimConversation } from "./claim-conversation.js";
import { closeConversation } from "./close-conversation.js";
import { type ConversationView, ConversationViewEnum } from "./enums.js";
import { eventsForStaff, forStaff } from "./events.js";
import { handOverConversation } from "./hand-over-conversation.js";
import {
  AddConversationNoteInput,
  AnswerConversationInput,
  ConversationInput,
  HandOverConversationInput,
  LinkConversationOrderInput,
  RecallAnswerInput,
  RegisterRequestFromMessageInput,
  TransferConversationToSecurityInput,
} from "./inputs.js";
import { linkConversationOrder } from "./link-conversation-order.js";
import { isHeldBy, pageOfConversations, sessionById } from "./queries.js";
import { recallAnswer } from "./recall-answer.js";
import { registerRequestFromMessage } from "./register-request-from-message.js";
import {
  AddConversationNoteResult,
  AnswerConversationResult,
  ClaimConversationResult,
  CloseConversationResult,
  HandOverConversationResult,
  LinkConversationOrderResult,
  RecallAnswerResult,
  RegisterRequestFromMessageResult,
  StaffConversationEventsResult,
  StaffConversationResult,
  TransferConversationToSecurityResult,
} from "./results.js";
import { waitingOf } from "./rules.js";
import { type Stream, streamOf } from "./stream.js";
import type { MessageRow } from "./tables.js";
import { transferConversationToSecurity } from "./transfer-conversation-to-security.js";
import { CannedReply, HeldConversation, StaffConversation, StaffConversationPage, WaitingClock } from "./types.js";

/** A stream as a row of the desk; `accountId` stays inside. */
export const shown = ({ conversation, session }: Stream) => ({
  ...session,
  ...conversation,
  stream: { conversation, session },
});
type Row = ReturnType<typeof shown>;

const shownOr = (outcome: Stream | Refusal) => (outcome instanceof Refusal ? outcome : shown(outcome));

async function shownMessage(ctx: AnyContext, row: MessageRow | Refusal) {
  if (row instanceof Refusal) return row;
  const { accountId, keyId } = (await sessionById(ctx).load(row.sessionId))!;
  return forStaff(ctx, { ...row, accountId }, keyId);
}

@Resolver(() => StaffConversation)
export class ConversationDeskResolver {
  @Query(() => StaffConversationPage)
  @ForStaff("conversation:read")
  async staffConversations(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("view", () => ConversationViewEnum) view: ConversationView,
    @Ctx() ctx: StaffContext,
  ) {
    const found = await pageOfConversations(ctx, view, page);
    return { ...found, nodes: found.nodes.map(shown) };
  }

  @Query(() => StaffConversationResult)
  @ForStaff("conversation:read")
  async staffConversation(@Arg("id", () => ID) id: Id<"cnv">, @Ctx() ctx: StaffContext) {
    const stream = await streamOf(ctx.db, id);
    return stream ? shown(stream) : new NotFound();
  }

  @Query(() => StaffConversationEventsResult, { description: "For the holder alone: what came after `after`." })
  @ForStaff("conversation:answer")
  async staffConversationEvents(
    @Arg("conversationId", () => ID) conversationId: Id<"cnv">,
    @Arg("after", () => Int) after: number,
    @Arg("first", () => Int, { defaultValue: 50, description: "1 to 50." }) first: number,
    @Ctx() ctx: StaffContext,
  ) {
    const stream = await streamOf(ctx.db, conversationId);
    if (stream && (await isHeldBy(ctx.db, ctx.actor.staffId, conversationId))) {
      return eventsForStaff(ctx, stream.conversation, { after, first });
    }
    return denied(ctx, conversationId);
  }

  @Query(() => [CannedReply], { description: "Ready sentences, in the language of the request." })
  @ForStaff("conversation:answer")
  cannedReplies(@Ctx() { locale }: StaffContext) {
    return repliesIn(locale);
  }

  @Query(() => [Colleague], { description: "To whom a chat can be handed over." })
  @ForStaff("conversation:answer")
  async answeringColleagues(@Ctx() { db, clock, actor }: StaffContext) {
    const all = await colleaguesWhoMay(db, clock, "conversation:answer");
    return all.filter(({ id }) => id !== actor.staffId);
  }

  @Mutation(() => ClaimConversationResult, { description: "Takes a waiting chat into hand." })
  @ForStaff("conversation:answer")
  async claimConversation(@Arg("input", () => ConversationInput) input: ConversationInput, @Ctx() ctx: StaffContext) {
    return shownOr(await claimConversation(ctx, input));
  }

  @Mutation(() => AnswerConversationResult)
  @ForStaff("conversation:answer")
  async answerConversation(
    @Arg("input", () => AnswerConversationInput) input: AnswerConversationInput,
    @Ctx() ctx: StaffContext,
  ) {
    return shownMessage(ctx, await answerConversation(ctx, input));
  }

  @Mutation(() => AddConversationNoteResult, { description: "For colleagues alone." })
  @ForStaff("conversation:answer")
  async addConversationNote(
    @Arg("input", () => AddConversationNoteInput) input: AddConversationNoteInput,
    @Ctx() ctx: StaffContext,
  ) {
    return shownMessage(ctx, await addConversationNote(ctx, input));
  }

  @Mutation(() => RecallAnswerResult, { description: "Within two minutes; both sides see that it was taken back." })
  @ForStaff("conversation:answer")
  async recallAnswer(@Arg("input", () => RecallAnswerInput) input: RecallAnswerInput, @Ctx() ctx: StaffContext) {
    return shownMessage(ctx, await recallAnswer(ctx, input));
  }

  @Mutation(() => HandOverConversationResult, { description: "To a colleague, or back into the queue." })
  @ForStaff("conversation:answer")
  async handOverConversation(
    @Arg("input", () => HandOverConversationInput) input: HandOverConversationInput,
    @Ctx() ctx: StaffContext,
  ) {
    return shownOr(await handOverConversation(ctx, input));
  }

  @Mutation(() => LinkConversationOrderResult, { description: "The chat is about this order of the shopper's." })
  @ForStaff("conversation:answer")
  async linkConversationOrder(
    @Arg("input", () => LinkConversationOrderInput) input: LinkConversationOrderInput,
    @Ctx() ctx: StaffContext,
  ) {
    return shownOr(await linkConversationOrder(ctx, input));
  }

  @Mutation(() => RegisterRequestFromMessageResult, {
    description: "A message is a request about own data; it counts from when it was sent. Policy 9.1.1.",
  })
  @ForStaff("request:register")
  async registerRequestFromMessage(
    @Arg("input", () => RegisterRequestFromMessageInput) input: RegisterRequestFromMessageInput,
    @Ctx() ctx: StaffContext,
  ) {
    return shownOr(await registerRequestFromMessage(ctx, input));
  }

  @Mutation(() => TransferConversationToSecurityResult, {
    description: "Security hears of a reported leak; the chat goes on. Policy 5.8.2.",
  })
  @ForStaff("conversation:answer")
  async transferConversationToSecurity(
    @Arg("input", () => TransferConversationToSecurityInput) input: TransferConversationToSecurityInput,
    @Ctx() ctx: StaffContext,
  ) {
    return shownOr(await transferConversationToSecurity(ctx, input));
  }

  @Mutation(() => CloseConversationResult, { description: "Ends the session, and with it the look at the person." })
  @ForStaff("conversation:answer")
  async closeConversation(@Arg("input", () => ConversationInput) input: ConversationInput, @Ctx() ctx: StaffContext) {
    return shownOr(await closeConversation(ctx, input));
  }

  @FieldResolver(() => WaitingClock, { nullable: true, description: "Null while we wait for the shopper." })
  waiting(@Root() { waitingSince }: Row, @Ctx() { clock }: AnyContext) {
    return waitingSince && waitingOf(waitingSince, clock.now());
  }

  @FieldResolver(() => Colleague, { nullable: true, description: "In whose hands it is." })
  async holder(@Root() row: Row, @Ctx() ctx: AnyContext) {
    const id = await holderOf(ctx, row);
    return id && { id };
  }

  @FieldResolver(() => [AllowedAction], { description: "What the caller's role may do with it now, and why not." })
  async allowedActions(@Root() row: Row, @Ctx() ctx: AnyContext) {
    return actionsOn(ctx, row.stream.session, await workItemOfEntity(ctx).load(row.id));
  }

  @FieldResolver(() => HeldConversation, {
    nullable: true,
    description: "The person and their words: for the holder alone, and null to anybody else, which is written down.",
  })
  async held(@Root() row: Row, @Ctx() ctx: StaffContext) {
    const holderId = await holderOf(ctx, row);
    if (holderId === ctx.actor.staffId) return row;
    // What waits for anybody may be opened by anybody: there is nobody's work to look into yet.
    if (holderId !== null || row.closedAt !== null) await denied(ctx, row.id);
    return null;
  }
}

async function holderOf(ctx: AnyContext, { id }: { id: Id<"cnv"> }): Promise<Id<"stf"> | null> {
  const item = await workItemOfEntity(ctx).load(id);
  return item && item.closedAt === null ? item.holderId : null;
}

async function denied(ctx: StaffContext, conversationId: string): Promise<NotFound> {
  const refusal = new NotFound();
  await recordAttempt(ctx, { action: "care/support.readConversation", entity: conversationId.slice(0, 40) }, refusal);
  return refusal;
}
