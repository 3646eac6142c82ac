import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx as AnyContext } from "#kernel/context";
import { Deadline, deadline } from "#kernel/deadline";
import { localized } from "#kernel/locale";
import { eventsOf, HistoryEvent } from "#platform/audit";
import { WorkItem, workItemOfEntity } from "#platform/work-items";
import { actionsOn } from "./allowed-actions.js";
import { clocksOf } from "./clocks.js";
import { DataTypeEnum, IncidentSeverityEnum } from "./enums.js";
import { decisionsOf } from "./no-notice.js";
import { noticesOf } from "./notice-queries.js";
import { IncidentNotice, NoNoticeDecision, RegulatorReport } from "./paper-types.js";
import { entriesOf, evidenceOf, measuresOf, nextClockOf, severityChangesOf, tracksOf, versionsOf } from "./queries.js";
import { dataTypesOfSet } from "./report-facts.js";
import { reportsOf } from "./report-queries.js";
import { clockRules, severityFloor } from "./rules.js";
import { extentOf } from "./severity.js";
import { situationOf } from "./situation.js";
import type { ClockRow, IncidentRow } from "./tables.js";
import { readWords } from "./texts.js";
import {
  AffectedSetVersion,
  IncidentClock,
  IncidentEntry,
  IncidentEvidence,
  IncidentMeasure,
  IncidentSeverityChange,
  IncidentTrackState,
  RunningIncident,
  SecurityIncident,
} from "./types.js";

/** Rows of an incident, with the key that opens their words. */
const withKey = <R extends object>(rows: readonly R[], { keyId }: IncidentRow) =>
  rows.map((row) => ({ ...row, keyId }));

@Resolver(() => SecurityIncident)
export class SecurityIncidentResolver {
  @FieldResolver(() => String, { nullable: true })
  title(@Root() row: IncidentRow, @Ctx() ctx: AnyContext) {
    return readWords(ctx, row.keyId, "title", row.id, row.title);
  }

  @FieldResolver(() => String, { nullable: true })
  description(@Root() row: IncidentRow, @Ctx() ctx: AnyContext) {
    return readWords(ctx, row.keyId, "description", row.id, row.description);
  }

  @FieldResolver(() => String, { nullable: true })
  cause(@Root() row: IncidentRow, @Ctx() ctx: AnyContext) {
    return readWords(ctx, row.keyId, "cause", row.id, row.cause);
  }

  @FieldResolver(() => String, { nullable: true })
  lessons(@Root() row: IncidentRow, @Ctx() ctx: AnyContext) {
    return readWords(ctx, row.keyId, "lessons", row.id, row.lessons);
  }

  @FieldResolver(() => IncidentSeverityEnum, { description: "The least that the numbers demand." })
  severityFloor(@Root() row: IncidentRow) {
    return severityFloor(extentOf(row));
  }

  @FieldResolver(() => [IncidentSeverityChange], { description: "Every level it ever had, oldest first." })
  async severityChanges(@Root() row: IncidentRow, @Ctx() { db }: AnyContext) {
    return withKey(await severityChangesOf(db, row.id), row);
  }

  @FieldResolver(() => [DataTypeEnum], { description: "Of anybody in the set." })
  dataTypes(@Root() row: IncidentRow, @Ctx() { db }: AnyContext) {
    return dataTypesOfSet(db, row.id);
  }

  @FieldResolver(() => [IncidentClock], { description: "The next to run out first." })
  clocks(@Root() row: IncidentRow, @Ctx() { db }: AnyContext) {
    return clocksOf(db, row.id);
  }

  @FieldResolver(() => IncidentClock, { nullable: true, description: "The one that runs out next." })
  async nextClock(@Root() row: IncidentRow, @Ctx() ctx: AnyContext) {
    return (await nextClockOf(ctx).load(row.id)) ?? null;
  }

  @FieldResolver(() => [IncidentTrackState])
  async tracks(@Root() row: IncidentRow, @Ctx() { db }: AnyContext) {
    return withKey(await tracksOf(db, row.id), row);
  }

  @FieldResolver(() => [IncidentEntry], { description: "The diary, oldest first." })
  async entries(@Root() row: IncidentRow, @Ctx() { db }: AnyContext) {
    return withKey(await entriesOf(db, row.id), row);
  }

  @FieldResolver(() => [IncidentMeasure])
  async measures(@Root() row: IncidentRow, @Ctx() { db }: AnyContext) {
    return withKey(await measuresOf(db, row.id), row);
  }

  @FieldResolver(() => [IncidentEvidence])
  async evidence(@Root() row: IncidentRow, @Ctx() { db }: AnyContext) {
    return withKey(await evidenceOf(db, row.id), row);
  }

  @FieldResolver(() => [AffectedSetVersion], { description: "How the affected set grew, oldest first." })
  async affectedSetVersions(@Root() row: IncidentRow, @Ctx() { db }: AnyContext) {
    return withKey(await versionsOf(db, row.id), row);
  }

  @FieldResolver(() => [IncidentNotice], { description: "Newest first." })
  async notices(@Root() row: IncidentRow, @Ctx() { db }: AnyContext) {
    return withKey(await noticesOf(db, row.id), row);
  }

  @FieldResolver(() => [NoNoticeDecision])
  async noNoticeDecisions(@Root() row: IncidentRow, @Ctx() { db }: AnyContext) {
    return withKey(await decisionsOf(db, row.id), row);
  }

  @FieldResolver(() => [RegulatorReport], { description: "Oldest first." })
  async reports(@Root() row: IncidentRow, @Ctx() { db }: AnyContext) {
    return withKey(await reportsOf(db, row.id), row);
  }

  @FieldResolver(() => WorkItem, { nullable: true, description: "In whose hands it is." })
  async workItem(@Root() row: IncidentRow, @Ctx() ctx: AnyContext) {
    return (await workItemOfEntity(ctx).load(row.id)) ?? null;
  }

  @FieldResolver(() => [HistoryEvent], { description: "What was done with it, oldest first." })
  history(@Root() row: IncidentRow, @Ctx() { db }: AnyContext) {
    return eventsOf(db, row.id);
  }

  @FieldResolver(() => [AllowedAction], { description: "What the caller's role may do now, the next step first." })
  async allowedActions(@Root() row: IncidentRow, @Ctx() ctx: AnyContext) {
    return actionsOn(ctx, await situationOf(ctx, row));
  }
}

@Resolver(() => RunningIncident)
export class RunningIncidentResolver {
  @FieldResolver(() => IncidentClock, { nullable: true })
  async nextClock(@Root() row: IncidentRow, @Ctx() ctx: AnyContext) {
    return (await nextClockOf(ctx).load(row.id)) ?? null;
  }

  @FieldResolver(() => Int, { description: "People in the set, or the guess while that is higher." })
  people(@Root() row: IncidentRow) {
    return Math.min(extentOf(row).people, 2 ** 31 - 1);
  }
}

@Resolver(() => IncidentClock)
export class IncidentClockResolver {
  @FieldResolver(() => String, { description: "What demands it." })
  source(@Root() { kind }: ClockRow, @Ctx() { locale }: AnyContext) {
    return localized(clockRules[kind].source, locale);
  }

  @FieldResolver(() => Deadline, { nullable: true, description: "While it runs." })
  deadline(@Root() { startedAt, dueAt, metAt, waivedAt }: ClockRow, @Ctx() { clock }: AnyContext) {
    return metAt || waivedAt ? null : deadline(startedAt, dueAt, clock.now());
  }
}
