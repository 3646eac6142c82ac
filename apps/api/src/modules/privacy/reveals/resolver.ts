import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForStaff } from "#kernel/access";
import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx as AnyContext, StaffContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { PageArgs } from "#kernel/page";
import { NotFound } from "#kernel/refusal";
import { Colleague } from "#platform/staff";
import { type WorkItemKind, WorkItemKindEnum } from "#platform/work-items";
import { liftActionsOn } from "./allowed-actions.js";
import { allowanceOf } from "./budget.js";
import { extendRevealAllowance } from "./extend-reveal-allowance.js";
import { liftRevealSuspension } from "./lift-reveal-suspension.js";
import { pageOfAlerts, pageOfSuspensions, signaturesOfSuspension, suspensionOf } from "./queries.js";
import { revealPersonalData } from "./reveal-personal-data.js";
import { reasonsFor } from "./rules.js";
import type { AlertRow, SuspensionRow } from "./tables.js";
import {
  ExtendRevealAllowanceInput,
  ExtendRevealAllowanceResult,
  LiftRevealSuspensionInput,
  LiftRevealSuspensionResult,
  RevealAlert,
  RevealAlertPage,
  RevealLiftSignature,
  RevealPersonalDataInput,
  RevealPersonalDataResult,
  RevealReasonEnum,
  RevealSuspension,
  RevealSuspensionPage,
  RevealSuspensionResult,
} from "./types.js";

@Resolver(() => RevealSuspension)
export class RevealResolver {
  @Mutation(() => RevealPersonalDataResult, {
    description: "One masked field of one person in clear. A request that asks for more than one is refused whole.",
  })
  @ForStaff("personal-data:reveal")
  revealPersonalData(
    @Arg("input", () => RevealPersonalDataInput) input: RevealPersonalDataInput,
    @Ctx() ctx: StaffContext,
  ) {
    return revealPersonalData(ctx, input);
  }

  @Query(() => [RevealReasonEnum], { description: "The reasons that fit this kind of work." })
  @ForStaff("personal-data:reveal")
  revealReasons(@Arg("kind", () => WorkItemKindEnum) kind: WorkItemKind) {
    return reasonsFor[kind];
  }

  @Query(() => Boolean, { description: "The caller may see nothing in clear for now." })
  @ForStaff(null)
  async revealsSuspended(@Ctx() { db, actor }: StaffContext) {
    return Boolean((await allowanceOf(db, actor.staffId))?.suspensionId);
  }

  @Query(() => RevealSuspensionPage, { description: "Newest first." })
  @ForStaff("reveal:lift")
  revealSuspensions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("open", () => Boolean, { defaultValue: true, description: "Only those not lifted yet." }) open: boolean,
    @Ctx() { db }: StaffContext,
  ) {
    return pageOfSuspensions(db, open, page);
  }

  @Query(() => RevealSuspensionResult)
  @ForStaff("reveal:lift")
  async revealSuspension(@Arg("id", () => ID) id: Id<"rsp">, @Ctx() { db }: StaffContext) {
    return (await suspensionOf(db, id)) ?? new NotFound();
  }

  @Query(() => RevealAlertPage, { description: "Warnings and refused looks, newest first." })
  @ForStaff("reveal:lift")
  revealAlerts(@Args(() => PageArgs) page: PageArgs, @Ctx() { db }: StaffContext) {
    return pageOfAlerts(db, page);
  }

  @Mutation(() => LiftRevealSuspensionResult, { description: "A service lead and a security officer, both." })
  @ForStaff("reveal:lift")
  liftRevealSuspension(
    @Arg("input", () => LiftRevealSuspensionInput) input: LiftRevealSuspensionInput,
    @Ctx() ctx: StaffContext,
  ) {
    return liftRevealSuspension(ctx, input);
  }

  @Mutation(() => ExtendRevealAllowanceResult, { description: "Twenty more for a colleague's day, once." })
  @ForStaff("conversation:assign")
  extendRevealAllowance(
    @Arg("input", () => ExtendRevealAllowanceInput) input: ExtendRevealAllowanceInput,
    @Ctx() ctx: StaffContext,
  ) {
    return extendRevealAllowance(ctx, input);
  }

  @FieldResolver(() => Colleague)
  colleague(@Root() { staffId }: SuspensionRow) {
    return { id: staffId };
  }

  @FieldResolver(() => [RevealLiftSignature])
  async signatures(@Root() { id }: SuspensionRow, @Ctx() ctx: AnyContext) {
    return (await signaturesOfSuspension(ctx).load(id)) ?? [];
  }

  @FieldResolver(() => [AllowedAction])
  async allowedActions(@Root() row: SuspensionRow, @Ctx() ctx: StaffContext) {
    return liftActionsOn(ctx, row, (await signaturesOfSuspension(ctx).load(row.id)) ?? []);
  }
}

@Resolver(() => RevealAlert)
export class RevealAlertResolver {
  @FieldResolver(() => Colleague)
  colleague(@Root() { staffId }: AlertRow) {
    return { id: staffId };
  }
}

@Resolver(() => RevealLiftSignature)
export class RevealLiftSignatureResolver {
  @FieldResolver(() => Colleague)
  colleague(@Root() { staffId }: { staffId: Id<"stf"> }) {
    return { id: staffId };
  }
}
