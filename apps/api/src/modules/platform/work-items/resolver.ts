import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForStaff } from "#kernel/access";
import type { Ctx as Context, StaffContext } from "#kernel/context";
import { Deadline, deadline } from "#kernel/deadline";
import { PageArgs } from "#kernel/page";
import { assignWorkItem } from "./assign-work-item.js";
import { claimWorkItem } from "./claim-work-item.js";
import type { WorkItemKind } from "./kinds.js";
import { countsOf, nextDue, pageOfHeld } from "./queries.js";
import { releaseWorkItem } from "./release-work-item.js";
import type { WorkItemRow } from "./tables.js";
import {
  AssignWorkItemInput,
  AssignWorkItemResult,
  ClaimWorkItemResult,
  ReleaseWorkItemResult,
  WorkItem,
  WorkItemCount,
  WorkItemInput,
  WorkItemKindEnum,
  WorkItemPage,
} from "./types.js";

const SHOWN_AS_NEXT = 10;

@Resolver(() => WorkItem)
export class WorkItemResolver {
  @ForStaff(null)
  @Query(() => WorkItemPage, { description: "What the caller holds, the oldest first." })
  myWorkItems(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("kind", () => WorkItemKindEnum, { nullable: true }) kind: WorkItemKind | undefined,
    @Ctx() { db, actor }: StaffContext,
  ) {
    return pageOfHeld(db, { holderId: actor.staffId, ...(kind && { kind }) }, page);
  }

  @ForStaff(null)
  @Query(() => [WorkItem], { description: "What the caller holds and is due next, at most ten." })
  myNextWorkItems(@Ctx() { db, actor }: StaffContext) {
    return nextDue(db, actor.staffId, SHOWN_AS_NEXT);
  }

  @ForStaff(null)
  @Query(() => [WorkItemCount], { description: "How much is open, kind by kind. Numbers only, about nobody." })
  workItemCounts(@Ctx() { db, actor, clock }: StaffContext) {
    return countsOf(db, actor.staffId, clock.now());
  }

  @ForStaff(null)
  @Mutation(() => ClaimWorkItemResult, { description: "Takes an open item into the caller's hands. Policy 5.4." })
  claimWorkItem(@Arg("input", () => WorkItemInput) input: WorkItemInput, @Ctx() ctx: StaffContext) {
    return claimWorkItem(ctx, input);
  }

  @ForStaff(null)
  @Mutation(() => ReleaseWorkItemResult, { description: "Puts an item the caller holds back into its queue." })
  releaseWorkItem(@Arg("input", () => WorkItemInput) input: WorkItemInput, @Ctx() ctx: StaffContext) {
    return releaseWorkItem(ctx, input);
  }

  @ForStaff(null)
  @Mutation(() => AssignWorkItemResult, { description: "A lead gives an item to a colleague who may hold it." })
  assignWorkItem(@Arg("input", () => AssignWorkItemInput) input: AssignWorkItemInput, @Ctx() ctx: StaffContext) {
    return assignWorkItem(ctx, input);
  }

  @FieldResolver(() => Deadline, { nullable: true })
  deadline(@Root() { openedAt, dueAt, closedAt }: WorkItemRow, @Ctx() { clock }: Context): Deadline | null {
    return dueAt && !closedAt ? deadline(openedAt, dueAt, clock.now()) : null;
  }
}
