import { GraphQLDateTimeISO } from "graphql-scalars";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForAnyone, ForShopper } from "#kernel/access";
import type { Ctx as AnyContext, ShopperContext } from "#kernel/context";
import { localized } from "#kernel/locale";
import { NotFound } from "#kernel/refusal";
import { antiPhishing, sectionsFor } from "#privacy/incidents";
import { Account } from "#shop/accounts";
import { acknowledgeIncidentNotice } from "./acknowledge-incident-notice.js";
import { AcknowledgeIncidentNoticeInput } from "./inputs.js";
import { announcementOfNumber, standingAnnouncements } from "./queries.js";
import { type ReceivedNoticeRow, receivedNotices } from "./received-notices.js";
import { AcknowledgeIncidentNoticeResult, PublicAnnouncementResult } from "./refusals.js";
import type { AnnouncementRow } from "./tables.js";
import { NoticeSectionText, PublicAnnouncement, ReceivedIncidentNotice } from "./types.js";

const warningsIn = ({ locale }: Pick<AnyContext, "locale">) => antiPhishing.map((line) => localized(line, locale));

@Resolver(() => PublicAnnouncement)
export class PublicAnnouncementResolver {
  @Query(() => [PublicAnnouncement], { description: "Those that stand now, newest first." })
  @ForAnyone()
  publicAnnouncements(@Ctx() { db, clock }: AnyContext) {
    return standingAnnouncements(db, clock.now());
  }

  @Query(() => PublicAnnouncementResult)
  @ForAnyone()
  async publicAnnouncement(@Arg("number", () => String) number: string, @Ctx() { db }: AnyContext) {
    return (await announcementOfNumber(db, number)) ?? new NotFound();
  }

  @FieldResolver(() => [NoticeSectionText], { description: "The eight elements." })
  sections(@Root() row: AnnouncementRow, @Ctx() { locale }: AnyContext) {
    return sectionsFor(row.texts, locale);
  }

  @FieldResolver(() => [String])
  warnings(@Ctx() ctx: AnyContext) {
    return warningsIn(ctx);
  }
}

@Resolver(() => Account)
export class AccountIncidentNoticesResolver {
  @FieldResolver(() => [ReceivedIncidentNotice], { description: "Security notices to this account, newest first." })
  incidentNotices(@Root() { id }: Account, @Ctx() { db }: AnyContext) {
    return receivedNotices(db, id);
  }

  @Mutation(() => AcknowledgeIncidentNoticeResult, { description: "The shopper has read a security notice." })
  @ForShopper()
  acknowledgeIncidentNotice(
    @Arg("input", () => AcknowledgeIncidentNoticeInput) input: AcknowledgeIncidentNoticeInput,
    @Ctx() ctx: ShopperContext,
  ) {
    return acknowledgeIncidentNotice(ctx, input);
  }
}

@Resolver(() => ReceivedIncidentNotice)
export class ReceivedIncidentNoticeResolver {
  @FieldResolver(() => String)
  noticeNumber(@Root() { incident }: ReceivedNoticeRow) {
    return incident.noticeNumber;
  }

  @FieldResolver(() => GraphQLDateTimeISO, { nullable: true })
  receivedAt(@Root() { delivery }: ReceivedNoticeRow) {
    return delivery.settledAt;
  }

  @FieldResolver(() => GraphQLDateTimeISO, { nullable: true })
  readAt(@Root() { delivery }: ReceivedNoticeRow) {
    return delivery.readAt;
  }

  @FieldResolver(() => [NoticeSectionText])
  sections(@Root() { notice, subject }: ReceivedNoticeRow, @Ctx() { locale }: AnyContext) {
    return sectionsFor(notice.texts, locale, subject.dataTypes);
  }

  @FieldResolver(() => [String])
  warnings(@Ctx() ctx: AnyContext) {
    return warningsIn(ctx);
  }
}
