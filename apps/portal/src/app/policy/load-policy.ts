import "server-only";
import { graphql } from "#generated/gql";
import type { PolicyTextQuery } from "#generated/graphql";
import { callApi } from "#lib/api";
import { currentLocale } from "#lib/locale";

const policyDocument = graphql(`
  query PolicyText($version: String, $locale: String) {
    privacyPolicy(version: $version, locale: $locale) {
      version
      title
      author
      releasedAt
      updatedOn
      effectiveOn
      viewCount
      textHash
      chapters {
        anchor
        title
        clauses {
          number
          text
        }
      }
    }
  }
`);

export type PolicyText = NonNullable<PolicyTextQuery["privacyPolicy"]>;

/** One version in the reader's language, the one in force when none is named; null when there is no such version. */
export async function loadPolicy(version?: string): Promise<PolicyText | null> {
  const { privacyPolicy } = await callApi(policyDocument, { version, locale: await currentLocale() });
  return privacyPolicy;
}
