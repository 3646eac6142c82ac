import "server-only";
import { graphql } from "#generated/gql";
import type { PolicyTextQuery } from "#generated/graphql";
import { callApi, currentRequestId } from "#lib/api";
import { currentLocale } from "#lib/locale";
import { logFailure } from "#lib/log";

const policyDocument = graphql(`
  query PolicyText($version: String, $locale: String) {
    privacyPolicy(version: $version, locale: $locale) {
      version
      title
      author
      preamble
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

const viewDocument = graphql(`
  mutation RecordPolicyView($version: String!) {
    recordPolicyView(input: { version: $version }) {
      __typename
    }
  }
`);

export type PolicyText = NonNullable<PolicyTextQuery["privacyPolicy"]>;

/**
 * One version in the reader's language, the one in force when none is named; null when there is no such version.
 * Opening it counts as a view, of nobody in particular.
 */
export async function openPolicy(version?: string): Promise<PolicyText | null> {
  const { privacyPolicy } = await callApi(policyDocument, { version, locale: await currentLocale() });
  if (privacyPolicy) await countView(privacyPolicy.version);
  return privacyPolicy;
}

/** A text that everybody has a right to read is shown also when the counter fails. */
async function countView(version: string): Promise<void> {
  try {
    await callApi(viewDocument, { version });
  } catch (error) {
    logFailure(error, await currentRequestId());
  }
}
