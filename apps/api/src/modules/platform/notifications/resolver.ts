import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForShopper } from "#kernel/access";
import type { Ctx as Context, ShopperContext } from "#kernel/context";
import { renderNotice } from "#kernel/notice";
import { PageArgs } from "#kernel/page";
import { markNotificationRead } from "./mark-notification-read.js";
import { inboxOf, unreadOf } from "./queries.js";
import type { NotificationRow } from "./tables.js";
import { MarkNotificationReadInput, MarkNotificationReadResult, Notification, NotificationPage } from "./types.js";

const words = ({ notices, locale }: Context, { template, params }: NotificationRow) => {
  const known = notices.get(template);
  return known ? renderNotice(known, params, locale) : { title: template, body: "" };
};

@Resolver(() => Notification)
export class NotificationResolver {
  @ForShopper()
  @Query(() => NotificationPage, { description: "The caller's inbox, newest first." })
  myNotifications(@Args(() => PageArgs) page: PageArgs, @Ctx() { db, actor }: ShopperContext) {
    return inboxOf(db, actor.accountId, page);
  }

  @ForShopper()
  @Query(() => Int)
  unreadNotifications(@Ctx() { db, actor }: ShopperContext) {
    return unreadOf(db, actor.accountId);
  }

  @ForShopper()
  @Mutation(() => MarkNotificationReadResult)
  markNotificationRead(
    @Arg("input", () => MarkNotificationReadInput) input: MarkNotificationReadInput,
    @Ctx() ctx: ShopperContext,
  ) {
    return markNotificationRead(ctx, input);
  }

  @FieldResolver(() => String, { description: "In the language of the request." })
  title(@Root() row: NotificationRow, @Ctx() ctx: Context) {
    return words(ctx, row).title;
  }

  @FieldResolver(() => String)
  body(@Root() row: NotificationRow, @Ctx() ctx: Context) {
    return words(ctx, row).body;
  }
}
