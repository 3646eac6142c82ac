import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForStaff } from "#kernel/access";
import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx as AnyContext, StaffContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { NotFound } from "#kernel/refusal";
import { type IncidentRow, incidentById, SecurityIncident } from "#privacy/incidents";
import { campaignActionsOn, startActionsOn } from "./allowed-actions.js";
import { CampaignInput, PublishAnnouncementInput, StartCampaignInput } from "./inputs.js";
import { pauseCampaign } from "./pause-campaign.js";
import { publishAnnouncement } from "./publish-announcement.js";
import {
  announcementsOf,
  campaignOf,
  campaignsOfIncident,
  failuresOf,
  openCampaigns,
  peopleReached,
  progressOf,
} from "./queries.js";
import { CampaignStepResult, NoticeCampaignResult, StartCampaignResult } from "./refusals.js";
import { resumeCampaign } from "./resume-campaign.js";
import { retryFailedDeliveries } from "./retry-failed-deliveries.js";
import { canTryAgain } from "./rules.js";
import { startCampaign } from "./start-campaign.js";
import type { CampaignRow } from "./tables.js";
import { AnnouncementDecision, CampaignFailure, ChannelProgress, NoticeCampaign, PeopleReached } from "./types.js";

@Resolver(() => NoticeCampaign)
export class CampaignResolver {
  @Query(() => NoticeCampaignResult)
  @ForStaff("incident:read")
  async noticeCampaign(@Arg("id", () => ID) id: Id<"cmp">, @Ctx() ctx: StaffContext) {
    return (await campaignOf(ctx.db, id)) ?? new NotFound();
  }

  @Query(() => [NoticeCampaign], {
    description: "Under way or stopped, and done ones that left people whom nobody has reached. At most twenty.",
  })
  @ForStaff("incident:read")
  openCampaigns(@Ctx() ctx: StaffContext) {
    return openCampaigns(ctx.db);
  }

  @Mutation(() => StartCampaignResult, { description: "Begins to tell everybody, in approved words." })
  @ForStaff("incident:handle")
  startCampaign(@Arg("input", () => StartCampaignInput) input: StartCampaignInput, @Ctx() ctx: StaffContext) {
    return startCampaign(ctx, input);
  }

  @Mutation(() => CampaignStepResult)
  @ForStaff("incident:handle")
  pauseCampaign(@Arg("input", () => CampaignInput) input: CampaignInput, @Ctx() ctx: StaffContext) {
    return pauseCampaign(ctx, input);
  }

  @Mutation(() => CampaignStepResult)
  @ForStaff("incident:handle")
  resumeCampaign(@Arg("input", () => CampaignInput) input: CampaignInput, @Ctx() ctx: StaffContext) {
    return resumeCampaign(ctx, input);
  }

  @Mutation(() => CampaignStepResult, { description: "Only what can be tried again." })
  @ForStaff("incident:handle")
  retryFailedDeliveries(@Arg("input", () => CampaignInput) input: CampaignInput, @Ctx() ctx: StaffContext) {
    return retryFailedDeliveries(ctx, input);
  }

  @Mutation(() => CampaignStepResult, { description: "For those whom nobody reaches one by one; the lead decides." })
  @ForStaff("incident:approve")
  publishAnnouncement(
    @Arg("input", () => PublishAnnouncementInput) input: PublishAnnouncementInput,
    @Ctx() ctx: StaffContext,
  ) {
    return publishAnnouncement(ctx, input);
  }

  @FieldResolver(() => SecurityIncident)
  incident(@Root() row: CampaignRow, @Ctx() ctx: AnyContext) {
    return incidentById(ctx).load(row.incidentId);
  }

  @FieldResolver(() => [ChannelProgress], { description: "In the order in which channels are used." })
  progress(@Root() row: CampaignRow, @Ctx() { db }: AnyContext) {
    return progressOf(db, row.id);
  }

  @FieldResolver(() => PeopleReached)
  async people(@Root() row: CampaignRow, @Ctx() { db }: AnyContext): Promise<PeopleReached> {
    const { TOLD, ATTEMPTED, UNREACHABLE } = await peopleReached(db, row.id);
    return { told: TOLD, attempted: ATTEMPTED, unreachable: UNREACHABLE };
  }

  @FieldResolver(() => [CampaignFailure])
  async failures(@Root() row: CampaignRow, @Ctx() { db }: AnyContext): Promise<CampaignFailure[]> {
    return (await failuresOf(db, row.id)).map(({ channel, failure, people }) => {
      return { channel, code: failure ?? "UNDELIVERED", people, canTryAgain: canTryAgain(failure) };
    });
  }

  @FieldResolver(() => [AnnouncementDecision])
  announcements(@Root() row: CampaignRow, @Ctx() { db }: AnyContext) {
    return announcementsOf(db, row.id);
  }

  @FieldResolver(() => [AllowedAction])
  async allowedActions(@Root() row: CampaignRow, @Ctx() ctx: AnyContext) {
    return campaignActionsOn(ctx, row, await failuresOf(ctx.db, row.id));
  }
}

@Resolver(() => SecurityIncident)
export class IncidentCampaignResolver {
  @FieldResolver(() => [NoticeCampaign], { description: "Oldest first." })
  async campaigns(@Root() row: IncidentRow, @Ctx() ctx: AnyContext) {
    return (await campaignsOfIncident(ctx).load(row.id)) ?? [];
  }

  @FieldResolver(() => [AllowedAction], { description: "Whether telling people may begin, and why not yet." })
  startActions(@Root() row: IncidentRow, @Ctx() ctx: AnyContext) {
    return startActionsOn(ctx, row);
  }
}
