import { operation } from "../client/graphql.js";
import type { AccessPackLink, AccountClosed, ClosureCertificate, ClosurePlan } from "./types.js";

/** What the mini program asks when somebody takes their data along, or leaves. */

const refusal = "... on Refusal { code message }";
const invalid = "... on InvalidInput { fields { path code message } }";

export const fetchAccessPack = operation<AccessPackLink, { input: { requestId: string } }>(
  `mutation FetchAccessPack($input: FetchAccessPackInput!) {
  fetchAccessPack(input: $input) { ... on AccessPackLink { href bytes expiresAt downloadsLeft } ${refusal} ${invalid} }
}`,
);

const items = "items { name label outcome rows keptUntil law }";

export const closurePlan = operation<ClosurePlan>(`query ClosurePlan { closurePlan { hash ${items} } }`);

export const closeAccount = operation<AccountClosed, { input: { planHash: string } }>(
  `mutation CloseAccount($input: CloseAccountInput!) {
  closeAccount(input: $input) {
    ... on AccountClosed { certificateNumber certificateCode requestNumber } ${refusal} ${invalid}
  }
}`,
);

export const closureCertificate = operation<ClosureCertificate, { number: string; code: string }>(
  `query ClosureCertificate($number: String!, $code: String!) {
  closureCertificate(number: $number, code: $code) {
    ... on ClosureCertificate { certificateNumber status confirmedAt verifiedAt restrictedUntil keysDestroyed ${items} }
    ${refusal}
  }
}`,
);

export const certificateIsValid = operation<boolean, { number: string }>(
  "query ClosureCertificateValid($number: String!) { closureCertificateValid(number: $number) }",
);
