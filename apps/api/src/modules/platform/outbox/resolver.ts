import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForStaff } from "#kernel/access";
import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx as Context, StaffContext } from "#kernel/context";
import { isId } from "#kernel/id";
import { PageArgs } from "#kernel/page";
import { NotFound } from "#kernel/refusal";
import { eventsOf, HistoryEvent } from "#platform/audit";
import { actionsOn } from "./allowed-actions.js";
import { discardOutboxMessage } from "./discard-outbox-message.js";
import { DiscardOutboxMessageInput, OutboxMessageFilter, OutboxMessageInput } from "./inputs.js";
import { messageById, outboxFigures, pageOfMessages } from "./queries.js";
import { retryOutboxMessage } from "./retry-outbox-message.js";
import { statusOf } from "./rules.js";
import type { OutboxStatus } from "./status.js";
import type { OutboxRow } from "./tables.js";
import {
  DiscardOutboxMessageResult,
  OutboxMessage,
  OutboxMessagePage,
  OutboxMessageResult,
  OutboxPayloadEntry,
  OutboxStatusEnum,
  RetryOutboxMessageResult,
} from "./types.js";

@Resolver(() => OutboxMessage)
export class OutboxResolver {
  @ForStaff("jobs:manage")
  @Query(() => OutboxMessagePage, { description: "Dead letters, unless another state is asked for." })
  outboxMessages(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => OutboxMessageFilter, { defaultValue: { status: "DEAD" } }) filter: OutboxMessageFilter,
    @Ctx() { db }: StaffContext,
  ) {
    return pageOfMessages(db, filter, page);
  }

  @ForStaff("jobs:manage")
  @Query(() => Int, { description: "Messages that were given up and wait for a decision." })
  async deadLetterCount(@Ctx() { db }: StaffContext): Promise<number> {
    return (await outboxFigures(db)).dead;
  }

  @ForStaff("jobs:manage")
  @Query(() => OutboxMessageResult)
  async outboxMessage(@Arg("messageId", () => ID) messageId: string, @Ctx() { db }: StaffContext) {
    return (isId("obx", messageId) ? await messageById(db, messageId) : undefined) ?? new NotFound();
  }

  @ForStaff("jobs:manage")
  @Mutation(() => RetryOutboxMessageResult, { description: "Delivers a dead letter anew, with all its tries." })
  retryOutboxMessage(@Arg("input", () => OutboxMessageInput) input: OutboxMessageInput, @Ctx() ctx: StaffContext) {
    return retryOutboxMessage(ctx, input);
  }

  @ForStaff("jobs:manage")
  @Mutation(() => DiscardOutboxMessageResult, { description: "Ends a dead letter for good; it stays to be read." })
  discardOutboxMessage(
    @Arg("input", () => DiscardOutboxMessageInput) input: DiscardOutboxMessageInput,
    @Ctx() ctx: StaffContext,
  ) {
    return discardOutboxMessage(ctx, input);
  }

  @FieldResolver(() => OutboxStatusEnum)
  status(@Root() message: OutboxRow): OutboxStatus {
    return statusOf(message);
  }

  @FieldResolver(() => [OutboxPayloadEntry])
  payload(@Root() { payload }: OutboxRow): OutboxPayloadEntry[] {
    return Object.entries(payload).map(([name, value]) => ({ name, value: String(value) }));
  }

  @FieldResolver(() => [HistoryEvent], { description: "Oldest first." })
  history(@Root() { id }: OutboxRow, @Ctx() { db }: Context): Promise<HistoryEvent[]> {
    return eventsOf(db, id);
  }

  @FieldResolver(() => [AllowedAction])
  allowedActions(@Root() message: OutboxRow): AllowedAction[] {
    return actionsOn(message);
  }
}
