import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { ForStaff } from "#kernel/access";
import type { Ctx as Context, StaffContext } from "#kernel/context";
import { PageArgs } from "#kernel/page";
import { subjectsOfEntry } from "./queries.js";
import { readLog } from "./read-log.js";
import type { AccessEntryRow } from "./tables.js";
import { AccessEntry, AccessEntryFilter, AccessEntryPage, AccessSubject } from "./types.js";

@Resolver(() => AccessEntry)
export class AccessLogResolver {
  @ForStaff("access-log:read")
  @Query(() => AccessEntryPage, { description: "Who read what, newest first. Reading this is logged as well." })
  accessEntries(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => AccessEntryFilter, { nullable: true }) filter: AccessEntryFilter | undefined,
    @Ctx() ctx: StaffContext,
  ) {
    return readLog(ctx, { ...filter }, page);
  }

  @FieldResolver(() => [AccessSubject])
  async subjects(@Root() entry: AccessEntryRow, @Ctx() ctx: Context) {
    return (await subjectsOfEntry(ctx).load(entry.id)) ?? [];
  }
}
