import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForShopper } from "#kernel/access";
import type { Ctx as AnyContext, ShopperContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { NotFound, Refusal } from "#kernel/refusal";
import { eventsForShopper } from "./events.js";
import { MarkConversationReadInput, RecallMessageInput, SendMessageInput } from "./inputs.js";
import { markConversationRead } from "./mark-conversation-read.js";
import { readBody } from "./message-texts.js";
import { sessionById, unreadOf } from "./queries.js";
import { recallMessage } from "./recall-message.js";
import {
  ConversationEventsResult,
  MarkConversationReadResult,
  RecallMessageResult,
  SendMessageResult,
} from "./results.js";
import { sendMessage } from "./send-message.js";
import { type Stream, streamOfAccount } from "./stream.js";
import type { MessageRow } from "./tables.js";
import { Conversation } from "./types.js";

/** A stream as the conversation that a shopper sees. */
const shown = ({ conversation, session }: Stream) => ({ ...session, ...conversation });

/** A stored message as its sender sees it. */
async function shownMessage(ctx: AnyContext, row: MessageRow | Refusal) {
  if (row instanceof Refusal) return row;
  const session = await sessionById(ctx).load(row.sessionId);
  return { ...row, body: session ? await readBody(ctx, row, session.keyId) : null };
}

@Resolver(() => Conversation)
export class ConversationResolver {
  @Query(() => Conversation, { nullable: true, description: "Null as long as nothing was ever written." })
  @ForShopper()
  async myConversation(@Ctx() ctx: ShopperContext) {
    const stream = await streamOfAccount(ctx.db, ctx.actor.accountId);
    return stream ? shown(stream) : null;
  }

  @Query(() => ConversationEventsResult, {
    description: "What happened in the own stream after `after`, oldest first; the truth, whatever was pushed.",
  })
  @ForShopper()
  async conversationEvents(
    @Arg("conversationId", () => ID) conversationId: Id<"cnv">,
    @Arg("after", () => Int, { nullable: true, description: "Without it and `before`: the newest." })
    after: number | undefined,
    @Arg("before", () => Int, { nullable: true }) before: number | undefined,
    @Arg("first", () => Int, { defaultValue: 50, description: "1 to 50." }) first: number,
    @Ctx() ctx: ShopperContext,
  ) {
    const stream = await streamOfAccount(ctx.db, ctx.actor.accountId);
    if (stream?.conversation.id !== conversationId) return new NotFound();
    return eventsForShopper(ctx, stream.conversation, { after, before, first });
  }

  @Mutation(() => SendMessageResult, { description: "Writes to customer service. Policy 9.1.1." })
  @ForShopper()
  async sendMessage(@Arg("input", () => SendMessageInput) input: SendMessageInput, @Ctx() ctx: ShopperContext) {
    return shownMessage(ctx, await sendMessage(ctx, input));
  }

  @Mutation(() => RecallMessageResult, { description: "Within two minutes." })
  @ForShopper()
  async recallMessage(@Arg("input", () => RecallMessageInput) input: RecallMessageInput, @Ctx() ctx: ShopperContext) {
    return shownMessage(ctx, await recallMessage(ctx, input));
  }

  @Mutation(() => MarkConversationReadResult)
  @ForShopper()
  async markConversationRead(
    @Arg("input", () => MarkConversationReadInput) input: MarkConversationReadInput,
    @Ctx() ctx: ShopperContext,
  ) {
    const stream = await markConversationRead(ctx, input);
    return stream instanceof Refusal ? stream : shown(stream);
  }

  @FieldResolver(() => Int, { description: "Answers not seen yet." })
  unread(@Root() conversation: { id: Id<"cnv">; readSeq: number }, @Ctx() { db }: AnyContext) {
    return unreadOf(db, conversation);
  }
}
