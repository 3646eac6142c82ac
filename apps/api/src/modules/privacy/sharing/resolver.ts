import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { ForAnyone, ForStaff } from "#kernel/access";
import type { Ctx as Context, StaffContext } from "#kernel/context";
import { PageArgs } from "#kernel/page";
import { Account } from "#shop/accounts";
import { listRecipients, sharingLedger, sharingOf } from "./queries.js";
import { DataRecipient, SharingRecordPage } from "./types.js";

@Resolver()
export class SharingResolver {
  @ForAnyone()
  @Query(() => [DataRecipient], { description: "Everybody who receives personal data from the mall, and what." })
  dataRecipients(@Ctx() { db, locale }: Context) {
    return listRecipients(db, locale);
  }

  @ForStaff("sharing:read")
  @Query(() => SharingRecordPage, { description: "Every call to a recipient, passed or stopped, newest first." })
  sharingLedger(@Ctx() { db, locale }: StaffContext, @Args(() => PageArgs) page: PageArgs) {
    return sharingLedger(db, locale, page);
  }
}

@Resolver(() => Account)
export class AccountSharingResolver {
  @FieldResolver(() => SharingRecordPage, { description: "Who received data about this person, newest first." })
  sharingRecords(@Root() { id }: Account, @Ctx() { db, locale }: Context, @Args(() => PageArgs) page: PageArgs) {
    return sharingOf(db, id, locale, page);
  }
}
