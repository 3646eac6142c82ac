import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { ForStaff } from "#kernel/access";
import type { StaffContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { PageArgs } from "#kernel/page";
import { NotFound } from "#kernel/refusal";
import { addIncidentEntry } from "./add-incident-entry.js";
import { assessIncident } from "./assess-incident.js";
import { closeIncident } from "./close-incident.js";
import { confirmIncident } from "./confirm-incident.js";
import { containIncident } from "./contain-incident.js";
import { correctDiscovery } from "./correct-discovery.js";
import { dismissIncident } from "./dismiss-incident.js";
import {
  AddIncidentEntryInput,
  AssessIncidentInput,
  ChangeIncidentSeverityInput,
  CorrectDiscoveryInput,
  IncidentInput,
  IncidentWithReasonInput,
  RecordIncidentEvidenceInput,
  RecordIncidentMeasureInput,
  ReportIncidentInput,
  ReviewIncidentInput,
  SecurityIncidentFilter,
  SettleIncidentTrackInput,
  TriageIncidentInput,
} from "./inputs.js";
import { justifyIncidentTrack } from "./justify-incident-track.js";
import { lowerIncidentSeverity } from "./lower-incident-severity.js";
import { incidentOf, pageOfAffected, runningIncidentsIn } from "./queries.js";
import { raiseIncidentSeverity } from "./raise-incident-severity.js";
import { recordIncidentEvidence } from "./record-incident-evidence.js";
import { recordIncidentMeasure } from "./record-incident-measure.js";
import { recoverIncident } from "./recover-incident.js";
import {
  IncidentSeverityResult,
  IncidentStepResult,
  ReportIncidentResult,
  SecurityIncidentResult,
} from "./refusals.js";
import { pageOfIncidents } from "./register.js";
import { reopenIncident } from "./reopen-incident.js";
import { reportIncident } from "./report-incident.js";
import { reviewIncident } from "./review-incident.js";
import { settleIncidentTrack } from "./settle-incident-track.js";
import { triageIncident } from "./triage-incident.js";
import { AffectedSubjectPage, RunningIncident, SecurityIncidentPage } from "./types.js";

@Resolver()
export class IncidentResolver {
  @Query(() => SecurityIncidentPage, { description: "The register, newest first, or by the clock." })
  @ForStaff("incident:read")
  securityIncidents(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => SecurityIncidentFilter, { nullable: true }) filter: SecurityIncidentFilter | undefined,
    @Ctx() ctx: StaffContext,
  ) {
    return pageOfIncidents(ctx, { ...filter }, page);
  }

  @Query(() => SecurityIncidentResult)
  @ForStaff("incident:read")
  async securityIncident(@Arg("id", () => ID) id: Id<"inc">, @Ctx() ctx: StaffContext) {
    return (await incidentOf(ctx.db, id)) ?? new NotFound();
  }

  @Query(() => [RunningIncident], {
    description: "Confirmed and not mended yet, the longest running first: everybody on the staff sees that it is so.",
  })
  @ForStaff(null)
  runningIncidents(@Ctx() ctx: StaffContext) {
    return runningIncidentsIn(ctx.db);
  }

  @Query(() => AffectedSubjectPage, { description: "Twenty at a time, by pseudonym." })
  @ForStaff("incident:read")
  affectedSubjects(
    @Arg("incidentId", () => ID) incidentId: Id<"inc">,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: StaffContext,
  ) {
    return pageOfAffected(ctx.db, { incidentId }, page);
  }

  @Mutation(() => ReportIncidentResult, { description: "Open to everybody who works here." })
  @ForStaff(null)
  reportIncident(@Arg("input", () => ReportIncidentInput) input: ReportIncidentInput, @Ctx() ctx: StaffContext) {
    return reportIncident(ctx, input);
  }

  @Mutation(() => IncidentStepResult)
  @ForStaff("incident:handle")
  triageIncident(@Arg("input", () => TriageIncidentInput) input: TriageIncidentInput, @Ctx() ctx: StaffContext) {
    return triageIncident(ctx, input);
  }

  @Mutation(() => IncidentStepResult, { description: "Starts the clocks of authority and people." })
  @ForStaff("incident:handle")
  confirmIncident(@Arg("input", () => IncidentInput) input: IncidentInput, @Ctx() ctx: StaffContext) {
    return confirmIncident(ctx, input);
  }

  @Mutation(() => IncidentStepResult, { description: "Nobody's information was in danger." })
  @ForStaff("incident:handle")
  dismissIncident(
    @Arg("input", () => IncidentWithReasonInput) input: IncidentWithReasonInput,
    @Ctx() ctx: StaffContext,
  ) {
    return dismissIncident(ctx, input);
  }

  @Mutation(() => IncidentStepResult)
  @ForStaff("incident:handle")
  containIncident(@Arg("input", () => IncidentInput) input: IncidentInput, @Ctx() ctx: StaffContext) {
    return containIncident(ctx, input);
  }

  @Mutation(() => IncidentStepResult, { description: "Handling has ended; starts the clock of the summary report." })
  @ForStaff("incident:handle")
  recoverIncident(@Arg("input", () => IncidentInput) input: IncidentInput, @Ctx() ctx: StaffContext) {
    return recoverIncident(ctx, input);
  }

  @Mutation(() => IncidentStepResult)
  @ForStaff("incident:handle")
  reviewIncident(@Arg("input", () => ReviewIncidentInput) input: ReviewIncidentInput, @Ctx() ctx: StaffContext) {
    return reviewIncident(ctx, input);
  }

  @Mutation(() => IncidentStepResult)
  @ForStaff("incident:handle")
  closeIncident(@Arg("input", () => IncidentInput) input: IncidentInput, @Ctx() ctx: StaffContext) {
    return closeIncident(ctx, input);
  }

  @Mutation(() => IncidentStepResult)
  @ForStaff("incident:handle")
  reopenIncident(
    @Arg("input", () => IncidentWithReasonInput) input: IncidentWithReasonInput,
    @Ctx() ctx: StaffContext,
  ) {
    return reopenIncident(ctx, input);
  }

  @Mutation(() => IncidentStepResult, { description: "Better numbers; the level rises with them by itself." })
  @ForStaff("incident:handle")
  assessIncident(@Arg("input", () => AssessIncidentInput) input: AssessIncidentInput, @Ctx() ctx: StaffContext) {
    return assessIncident(ctx, input);
  }

  @Mutation(() => IncidentSeverityResult)
  @ForStaff("incident:handle")
  raiseIncidentSeverity(
    @Arg("input", () => ChangeIncidentSeverityInput) input: ChangeIncidentSeverityInput,
    @Ctx() ctx: StaffContext,
  ) {
    return raiseIncidentSeverity(ctx, input);
  }

  @Mutation(() => IncidentSeverityResult, { description: "The privacy lead's alone, never below the floor." })
  @ForStaff("incident:approve")
  lowerIncidentSeverity(
    @Arg("input", () => ChangeIncidentSeverityInput) input: ChangeIncidentSeverityInput,
    @Ctx() ctx: StaffContext,
  ) {
    return lowerIncidentSeverity(ctx, input);
  }

  @Mutation(() => IncidentStepResult)
  @ForStaff("incident:handle")
  correctDiscovery(@Arg("input", () => CorrectDiscoveryInput) input: CorrectDiscoveryInput, @Ctx() ctx: StaffContext) {
    return correctDiscovery(ctx, input);
  }

  @Mutation(() => IncidentStepResult)
  @ForStaff("incident:handle")
  addIncidentEntry(@Arg("input", () => AddIncidentEntryInput) input: AddIncidentEntryInput, @Ctx() ctx: StaffContext) {
    return addIncidentEntry(ctx, input);
  }

  @Mutation(() => IncidentStepResult)
  @ForStaff("incident:handle")
  recordIncidentMeasure(
    @Arg("input", () => RecordIncidentMeasureInput) input: RecordIncidentMeasureInput,
    @Ctx() ctx: StaffContext,
  ) {
    return recordIncidentMeasure(ctx, input);
  }

  @Mutation(() => IncidentStepResult)
  @ForStaff("incident:handle")
  recordIncidentEvidence(
    @Arg("input", () => RecordIncidentEvidenceInput) input: RecordIncidentEvidenceInput,
    @Ctx() ctx: StaffContext,
  ) {
    return recordIncidentEvidence(ctx, input);
  }

  @Mutation(() => IncidentStepResult, { description: "What the track is about has been done." })
  @ForStaff("incident:handle")
  settleIncidentTrack(
    @Arg("input", () => SettleIncidentTrackInput) input: SettleIncidentTrackInput,
    @Ctx() ctx: StaffContext,
  ) {
    return settleIncidentTrack(ctx, input);
  }

  @Mutation(() => IncidentStepResult, {
    description: "Nothing had to be done on the track; the privacy lead says why.",
  })
  @ForStaff("incident:approve")
  justifyIncidentTrack(
    @Arg("input", () => SettleIncidentTrackInput) input: SettleIncidentTrackInput,
    @Ctx() ctx: StaffContext,
  ) {
    return justifyIncidentTrack(ctx, input);
  }
}
