import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { ForStaff } from "#kernel/access";
import type { Ctx as Context, StaffContext } from "#kernel/context";
import { Deadline, deadline } from "#kernel/deadline";
import { PageArgs } from "#kernel/page";
import type { ApprovalKind } from "./kinds.js";
import { countForMe, pageForMe } from "./queries.js";
import type { ApprovalRow } from "./tables.js";
import { Approval, ApprovalKindEnum, ApprovalPage } from "./types.js";

@Resolver(() => Approval)
export class ApprovalResolver {
  @ForStaff(null)
  @Query(() => ApprovalPage, { description: "Everything that waits for the caller's decision, the next due first." })
  approvalsForMe(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("kind", () => ApprovalKindEnum, { nullable: true }) kind: ApprovalKind | undefined,
    @Ctx() ctx: StaffContext,
  ) {
    return pageForMe(ctx, kind, page);
  }

  @ForStaff(null)
  @Query(() => Int)
  approvalsForMeCount(@Ctx() ctx: StaffContext) {
    return countForMe(ctx);
  }

  @FieldResolver(() => Deadline)
  deadline(@Root() { askedAt, dueAt }: ApprovalRow, @Ctx() { clock }: Context): Deadline {
    return deadline(askedAt, dueAt, clock.now());
  }
}
