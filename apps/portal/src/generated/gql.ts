/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query PolicyText($version: String, $locale: String) {\n    privacyPolicy(version: $version, locale: $locale) {\n      version\n      title\n      author\n      preamble\n      releasedAt\n      updatedOn\n      effectiveOn\n      viewCount\n      textHash\n      chapters {\n        anchor\n        title\n        clauses {\n          number\n          text\n        }\n      }\n    }\n  }\n": typeof types.PolicyTextDocument,
    "\n  mutation RecordPolicyView($version: String!) {\n    recordPolicyView(input: { version: $version }) {\n      __typename\n    }\n  }\n": typeof types.RecordPolicyViewDocument,
    "\n  query PolicyVersions {\n    privacyPolicyVersions {\n      version\n      releasedAt\n      updatedOn\n      effectiveOn\n    }\n  }\n": typeof types.PolicyVersionsDocument,
    "\n  mutation SignIn($input: SignInStaffInput!) {\n    signInStaff(input: $input) {\n      ... on StaffSession {\n        token\n        expiresAt\n        staffMember {\n          id\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOutStaff\n  }\n": typeof types.SignOutDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      displayName\n      roles\n      permissions\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  query PolicyText($version: String, $locale: String) {\n    privacyPolicy(version: $version, locale: $locale) {\n      version\n      title\n      author\n      preamble\n      releasedAt\n      updatedOn\n      effectiveOn\n      viewCount\n      textHash\n      chapters {\n        anchor\n        title\n        clauses {\n          number\n          text\n        }\n      }\n    }\n  }\n": types.PolicyTextDocument,
    "\n  mutation RecordPolicyView($version: String!) {\n    recordPolicyView(input: { version: $version }) {\n      __typename\n    }\n  }\n": types.RecordPolicyViewDocument,
    "\n  query PolicyVersions {\n    privacyPolicyVersions {\n      version\n      releasedAt\n      updatedOn\n      effectiveOn\n    }\n  }\n": types.PolicyVersionsDocument,
    "\n  mutation SignIn($input: SignInStaffInput!) {\n    signInStaff(input: $input) {\n      ... on StaffSession {\n        token\n        expiresAt\n        staffMember {\n          id\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOutStaff\n  }\n": types.SignOutDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      displayName\n      roles\n      permissions\n    }\n  }\n": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyText($version: String, $locale: String) {\n    privacyPolicy(version: $version, locale: $locale) {\n      version\n      title\n      author\n      preamble\n      releasedAt\n      updatedOn\n      effectiveOn\n      viewCount\n      textHash\n      chapters {\n        anchor\n        title\n        clauses {\n          number\n          text\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PolicyTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPolicyView($version: String!) {\n    recordPolicyView(input: { version: $version }) {\n      __typename\n    }\n  }\n"): typeof import('./graphql').RecordPolicyViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyVersions {\n    privacyPolicyVersions {\n      version\n      releasedAt\n      updatedOn\n      effectiveOn\n    }\n  }\n"): typeof import('./graphql').PolicyVersionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInStaffInput!) {\n    signInStaff(input: $input) {\n      ... on StaffSession {\n        token\n        expiresAt\n        staffMember {\n          id\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n      ... on InvalidInput {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOutStaff\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      displayName\n      roles\n      permissions\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
