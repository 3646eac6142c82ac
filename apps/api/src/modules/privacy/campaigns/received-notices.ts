import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import {
  type IncidentRow,
  incidentOf,
  type NoticeRow,
  noticesByIds,
  type SubjectRow,
  subjectsByIds,
} from "#privacy/incidents";
import { campaignOf, inboxOf } from "./queries.js";
import type { DeliveryRow } from "./tables.js";

/** A notice as one person got it. */
export interface ReceivedNoticeRow {
  delivery: DeliveryRow;
  incident: IncidentRow;
  notice: NoticeRow;
  subject: SubjectRow;
}

/** What this account was told, newest first; each with the own kinds of data. */
export async function receivedNotices(db: ReadDb, accountId: Id<"acc">): Promise<ReceivedNoticeRow[]> {
  const found: ReceivedNoticeRow[] = [];
  for (const delivery of await inboxOf(db, accountId)) {
    const campaign = await campaignOf(db, delivery.campaignId);
    const incident = campaign && (await incidentOf(db, campaign.incidentId));
    const notice = campaign?.noticeId && (await noticesByIds(db, [campaign.noticeId])).get(campaign.noticeId);
    const [subject] = await subjectsByIds(db, [delivery.subjectId]);
    if (incident && notice && subject) found.push({ delivery, incident, notice, subject });
  }
  return found;
}
