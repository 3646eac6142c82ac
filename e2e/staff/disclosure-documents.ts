import { operation } from "../client/graphql.js";
import type { Page } from "../shopper/types.js";
import type { Disclosure, DisclosureFigures } from "./types.js";

/** What the desk for letters of authorities asks. Policy 4.4. */

const refusal = "... on Refusal { code message }";
const invalid = "... on InvalidInput { fields { path code message } }";

const disclosure = `id requestNumber status outcome defect caseNumber answerText scopeVersion renewalOf renewedBy notice noticedAt
    checks { check passed }
    decisions { hand verdict staffId }
    package { rows passphraseShownAt archiveHref }
    allowedActions { action allowed reason }`;

export const disclosureRequest = operation<Disclosure, { id: string }>(`query DisclosureRequest($id: ID!) {
  disclosureRequest(id: $id) { ... on DisclosureRequest { ${disclosure} } ${refusal} }
}`);

export const newestDisclosures = operation<Page<Disclosure>>(`query NewestDisclosures {
  disclosureRequests(first: 50) { nodes { ${disclosure} } pageInfo { hasNextPage endCursor } }
}`);

export const disclosureFigures = operation<
  { figures: (DisclosureFigures & { authority: string })[] },
  { year: number; half: number }
>(`query DisclosureFigures($year: Int, $half: Int) {
  disclosureFigures(year: $year, half: $half) {
    figures { authority received complied narrowed noData returned refused }
  }
}`);

export const disclosureDeed = <I>(field: string, inputType: string) =>
  operation<Disclosure, { input: I }>(`mutation ${field[0]!.toUpperCase()}${field.slice(1)}($input: ${inputType}!) {
  ${field}(input: $input) { ... on DisclosureRequest { ${disclosure} } ${refusal} ${invalid} }
}`);

export const showPassphrase = operation<{ passphrase: string | null }, { input: { requestId: string } }>(
  `mutation ShowDisclosurePassphrase($input: DisclosureInput!) {
  showDisclosurePassphrase(input: $input) { ... on DisclosurePassphrase { passphrase } ${refusal} ${invalid} }
}`,
);
