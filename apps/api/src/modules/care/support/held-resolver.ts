import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { openCasesOf, StaffAfterSalesCase } from "#care/after-sales";
import { PersonalField } from "#kernel/access";
import type { StaffContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { nicknameOf, phoneNumberOf } from "#shop/accounts";
import { orderById, recentOrdersOf, StaffOrder } from "#shop/orders";
import { eventsForStaff } from "./events.js";
import { sessionCountOf } from "./queries.js";
import { HeldConversation, StaffConversationEventPage } from "./types.js";

const ORDERS_SHOWN = 3;

interface Row {
  id: Id<"cnv">;
  accountId: Id<"acc">;
  orderId: Id<"ord"> | null;
  lastSeq: number;
}

const masked = (mask: "NAME" | "PHONE") =>
  PersonalField({ mask, shopper: "DENIED", staff: { "conversation:answer": "MASK" } });

/** Masked, all of it: what is needed in clear is asked for field by field, with a reason. Policy 5.3. */
@Resolver(() => HeldConversation)
export class HeldConversationResolver {
  @FieldResolver(() => String)
  @masked("NAME")
  shopperName(@Root() { accountId }: Row, @Ctx() ctx: StaffContext) {
    return nicknameOf(ctx, accountId);
  }

  @FieldResolver(() => String, { nullable: true })
  @masked("PHONE")
  phoneNumber(@Root() { accountId }: Row, @Ctx() ctx: StaffContext) {
    return phoneNumberOf(ctx, accountId);
  }

  @FieldResolver(() => Int, { description: "This session and all before it." })
  sessionCount(@Root() { id }: Row, @Ctx() { db }: StaffContext) {
    return sessionCountOf(db, id);
  }

  @FieldResolver(() => StaffOrder, { nullable: true, description: "The order that this session is about." })
  order(@Root() { orderId }: Row, @Ctx() ctx: StaffContext) {
    return orderId && orderById(ctx).load(orderId);
  }

  @FieldResolver(() => [StaffOrder], { description: "The shopper's last three." })
  recentOrders(@Root() { accountId }: Row, @Ctx() ctx: StaffContext) {
    return recentOrdersOf(ctx.db, accountId, ORDERS_SHOWN);
  }

  @FieldResolver(() => [StaffAfterSalesCase], { description: "The shopper's cases that are still open." })
  openCases(@Root() { accountId }: Row, @Ctx() { db }: StaffContext) {
    return openCasesOf(db, accountId);
  }

  @FieldResolver(() => StaffConversationEventPage, {
    description: "The stream, earlier sessions included. Without `after` and `before`: the newest.",
  })
  events(
    @Arg("after", () => Int, { nullable: true }) after: number | undefined,
    @Arg("before", () => Int, { nullable: true }) before: number | undefined,
    @Arg("first", () => Int, { defaultValue: 50, description: "1 to 50." }) first: number,
    @Root() row: Row,
    @Ctx() ctx: StaffContext,
  ) {
    return eventsForStaff(ctx, row, { after, before, first });
  }
}
