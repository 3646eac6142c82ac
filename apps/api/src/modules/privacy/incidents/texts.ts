import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import type { DataKey, Sealed } from "#kernel/sealed";

/** Where the words of a case file stand. */
const columns = {
  title: "security_incidents.title",
  description: "security_incidents.description",
  cause: "security_incidents.cause",
  lessons: "security_incidents.lessons",
  severityReason: "incident_severity_changes.reason",
  trackNote: "incident_tracks.note",
  entry: "incident_entries.text",
  measure: "incident_measures.text",
  evidence: "incident_evidence.text",
  selectionReason: "affected_set_versions.reason",
  contactPhone: "affected_subjects.contact_phone",
  contactMail: "affected_subjects.contact_mail",
  returnReason: "incident_notices.return_reason",
  noNoticeReason: "no_notice_decisions.reason",
  report: "regulator_reports.text",
} as const;

export type CaseWords = keyof typeof columns;

/** `row`: of the row that holds the words; where a row has no id of its own, of the incident. */
export const sealWords = (key: DataKey, words: CaseWords, row: Id, text: string): Sealed =>
  key.seal({ column: columns[words], row }, text);

export const sealWordsIf = (key: DataKey, words: CaseWords, row: Id, text: string | undefined): Sealed | null =>
  text === undefined ? null : sealWords(key, words, row, text);

const keyOfIncident = loader("privacy/incidents.key", (ctx, keyIds: readonly Id<"key">[]) => ctx.keys.openMany(keyIds));

/** Null when nothing was written, or once the key has been destroyed. */
export async function readWords(
  ctx: Ctx,
  keyId: Id<"key">,
  words: CaseWords,
  row: Id,
  sealed: Sealed | null,
): Promise<string | null> {
  const key = sealed && (await keyOfIncident(ctx).load(keyId));
  return sealed && key ? key.open({ column: columns[words], row }, sealed) : null;
}
