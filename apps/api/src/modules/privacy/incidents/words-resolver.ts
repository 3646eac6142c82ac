import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx as AnyContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import type { Sealed } from "#kernel/sealed";
import { faultsOf } from "./notice-elements.js";
import { approvalsOf } from "./notice-queries.js";
import {
  IncidentNotice,
  IncidentNoticeApproval,
  NoNoticeDecision,
  NoticeElementTexts,
  NoticeFault,
  RegulatorReport,
} from "./paper-types.js";
import type { DecisionRow, EvidenceRow, NoticeRow, ReportRow, TrackRow, VersionRow } from "./tables.js";
import { readWords } from "./texts.js";
import {
  AffectedSetVersion,
  IncidentEntry,
  IncidentEvidence,
  IncidentMeasure,
  IncidentSeverityChange,
  IncidentTrackState,
} from "./types.js";

type Keyed<R> = R & { keyId: Id<"key"> };

@Resolver(() => IncidentEntry)
export class IncidentEntryResolver {
  @FieldResolver(() => String, { nullable: true })
  text(@Root() row: Keyed<{ id: Id<"ien">; text: Sealed }>, @Ctx() ctx: AnyContext) {
    return readWords(ctx, row.keyId, "entry", row.id, row.text);
  }
}

@Resolver(() => IncidentMeasure)
export class IncidentMeasureResolver {
  @FieldResolver(() => String, { nullable: true })
  text(@Root() row: Keyed<{ id: Id<"ime">; text: Sealed }>, @Ctx() ctx: AnyContext) {
    return readWords(ctx, row.keyId, "measure", row.id, row.text);
  }
}

@Resolver(() => IncidentEvidence)
export class IncidentEvidenceResolver {
  @FieldResolver(() => String, { description: "64 hexadecimal digits." })
  sha256(@Root() row: EvidenceRow) {
    return row.sha256.toString("hex");
  }

  @FieldResolver(() => String, { nullable: true })
  text(@Root() row: Keyed<EvidenceRow>, @Ctx() ctx: AnyContext) {
    return readWords(ctx, row.keyId, "evidence", row.id, row.text);
  }
}

@Resolver(() => IncidentSeverityChange)
export class IncidentSeverityChangeResolver {
  @FieldResolver(() => String, { nullable: true })
  reason(@Root() row: Keyed<{ id: Id<"isc">; reason: Sealed | null }>, @Ctx() ctx: AnyContext) {
    return readWords(ctx, row.keyId, "severityReason", row.id, row.reason);
  }
}

@Resolver(() => IncidentTrackState)
export class IncidentTrackResolver {
  @FieldResolver(() => String, { nullable: true })
  note(@Root() row: Keyed<TrackRow>, @Ctx() ctx: AnyContext) {
    return readWords(ctx, row.keyId, "trackNote", row.incidentId, row.note);
  }
}

@Resolver(() => AffectedSetVersion)
export class AffectedSetVersionResolver {
  @FieldResolver(() => String, { nullable: true })
  reason(@Root() row: Keyed<VersionRow>, @Ctx() ctx: AnyContext) {
    return readWords(ctx, row.keyId, "selectionReason", row.incidentId, row.reason);
  }
}

@Resolver(() => IncidentNotice)
export class IncidentNoticeResolver {
  @FieldResolver(() => NoticeElementTexts)
  zh(@Root() row: NoticeRow) {
    return row.texts.zh;
  }

  @FieldResolver(() => NoticeElementTexts, { nullable: true })
  en(@Root() row: NoticeRow) {
    return row.texts.en;
  }

  @FieldResolver(() => [NoticeFault], { description: "What keeps it from being sent." })
  faults(@Root() row: NoticeRow) {
    return faultsOf(row.texts);
  }

  @FieldResolver(() => [IncidentNoticeApproval])
  approvals(@Root() row: NoticeRow, @Ctx() { db }: AnyContext) {
    return approvalsOf(db, row.id);
  }

  @FieldResolver(() => String, { nullable: true })
  returnReason(@Root() row: Keyed<NoticeRow>, @Ctx() ctx: AnyContext) {
    return readWords(ctx, row.keyId, "returnReason", row.id, row.returnReason);
  }
}

@Resolver(() => NoNoticeDecision)
export class NoNoticeDecisionResolver {
  @FieldResolver(() => String, { nullable: true })
  reason(@Root() row: Keyed<DecisionRow>, @Ctx() ctx: AnyContext) {
    return readWords(ctx, row.keyId, "noNoticeReason", row.id, row.reason);
  }
}

@Resolver(() => RegulatorReport)
export class RegulatorReportResolver {
  @FieldResolver(() => String, { nullable: true })
  text(@Root() row: Keyed<ReportRow>, @Ctx() ctx: AnyContext) {
    return readWords(ctx, row.keyId, "report", row.id, row.text);
  }
}
