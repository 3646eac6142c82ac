import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import type { DataKey, Place, Sealed } from "#kernel/sealed";
import type { RequestRow } from "./tables.js";

/** Everything people wrote into a request's file is sealed under the request's own key, each value to its place. */
const places = {
  authorityName: "disclosure_requests.authority_name",
  caseNumber: "disclosure_requests.case_number",
  officers: "disclosure_requests.officers",
  legalArticle: "disclosure_requests.legal_article",
  dataAsked: "disclosure_requests.data_asked",
  personsAsked: "disclosure_requests.persons_asked",
  secrecyText: "disclosure_requests.secrecy_text",
  answerText: "disclosure_requests.answer_text",
  noticeClause: "disclosure_requests.notice_clause",
  instrumentNumber: "legal_instruments.number",
  checkNote: "disclosure_checks.note",
  scopeNote: "disclosure_scopes.note",
  groupText: "disclosure_scopes.group_text",
  reason: "disclosure_decisions.reason",
  certificate: "disclosure_packages.certificate",
  passphrase: "disclosure_packages.passphrase",
  receivedBy: "disclosure_packages.received_by",
} as const;

export type FileText = keyof typeof places;

/** `part` tells rows apart that share the request's id, such as the versions of a scope. */
const placeOf = (field: FileText, row: Id, part: string): Place => ({
  column: part ? `${places[field]}#${part}` : places[field],
  row,
});

export const sealText = (key: DataKey, field: FileText, row: Id, words: string, part = ""): Sealed =>
  key.seal(placeOf(field, row, part), words);

export const sealMaybe = (key: DataKey, field: FileText, row: Id, words: string | null | undefined, part = "") =>
  words ? sealText(key, field, row, words, part) : null;

export const openText = (key: DataKey, field: FileText, row: Id, sealed: Sealed, part = ""): string =>
  key.open(placeOf(field, row, part), sealed);

const keyOfRequest = loader("privacy/disclosures.key", (ctx, keyIds: readonly Id<"key">[]) =>
  ctx.keys.openMany(keyIds),
);

/** Null when nothing was written, or once the file's key has been destroyed. */
export async function readText(
  ctx: Ctx,
  { keyId }: Pick<RequestRow, "keyId">,
  field: FileText,
  row: Id,
  sealed: Sealed | null,
  part = "",
): Promise<string | null> {
  const key = sealed && (await keyOfRequest(ctx).load(keyId));
  return sealed && key ? openText(key, field, row, sealed, part) : null;
}

/** Who asked on the authority's behalf. */
export interface Officer {
  name: string;
  idNumber: string;
}

export const writeOfficers = (officers: readonly Officer[]): string => JSON.stringify(officers);
export const readOfficers = (text: string | null): Officer[] => (text ? (JSON.parse(text) as Officer[]) : []);
