/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SignInStaffInput = {
  email: string;
  password: string;
  totp: string;
};

export type StaffRole =
  | 'ADMINISTRATOR'
  | 'AFTER_SALES_AGENT'
  | 'AUDITOR'
  | 'CUSTOMER_SERVICE_AGENT'
  | 'LEGAL_APPROVER'
  | 'MERCHANDISER'
  | 'MODERATOR'
  | 'PRIVACY_LEAD'
  | 'PRIVACY_OFFICER'
  | 'SECURITY_OFFICER'
  | 'SERVICE_LEAD'
  | 'WAREHOUSE';

export type PolicyTextQueryVariables = Exact<{
  version?: string | null | undefined;
  locale?: string | null | undefined;
}>;


export type PolicyTextQuery = { privacyPolicy: { version: string, title: string, author: string, preamble: string, releasedAt: string, updatedOn: string, effectiveOn: string, viewCount: number, textHash: string, chapters: Array<{ anchor: string, title: string, clauses: Array<{ number: string, text: string }> }> } | null };

export type RecordPolicyViewMutationVariables = Exact<{
  version: string;
}>;


export type RecordPolicyViewMutation = { recordPolicyView:
    | { __typename: 'NotFound' }
    | { __typename: 'PolicyVersion' }
   };

export type PolicyVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyVersionsQuery = { privacyPolicyVersions: Array<{ version: string, releasedAt: string, updatedOn: string, effectiveOn: string }> };

export type SignInMutationVariables = Exact<{
  input: SignInStaffInput;
}>;


export type SignInMutation = { signInStaff:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { token: string, expiresAt: string, staffMember: { id: string } }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOutStaff: boolean };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const PolicyTextDocument = new TypedDocumentString(`
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
    `, {"hash":"sha256:1d4de2d99c6af9e84109f4579fb0f62589d7920c3e037f002ffd469ded344f1b"}) as unknown as TypedDocumentString<PolicyTextQuery, PolicyTextQueryVariables>;
export const RecordPolicyViewDocument = new TypedDocumentString(`
    mutation RecordPolicyView($version: String!) {
  recordPolicyView(input: {version: $version}) {
    __typename
  }
}
    `, {"hash":"sha256:4b49954ef126edcaaceb933d6c81cdb13099752c5446c7650d1835faab058d6b"}) as unknown as TypedDocumentString<RecordPolicyViewMutation, RecordPolicyViewMutationVariables>;
export const PolicyVersionsDocument = new TypedDocumentString(`
    query PolicyVersions {
  privacyPolicyVersions {
    version
    releasedAt
    updatedOn
    effectiveOn
  }
}
    `, {"hash":"sha256:428597696827191c203ae294bcc6ef40b34de9a8d543ec3024cd708a402a1426"}) as unknown as TypedDocumentString<PolicyVersionsQuery, PolicyVersionsQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInStaffInput!) {
  signInStaff(input: $input) {
    ... on StaffSession {
      token
      expiresAt
      staffMember {
        id
      }
    }
    ... on Refusal {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:815ef1bb43b62fda258a7a6c16306dddc899d746f262713967418a47d1eae6c2"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOutStaff
}
    `, {"hash":"sha256:7cd813634de1453685b51d214748bb4afbd3fd393e0507b565fd8997d3308eab"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    displayName
    roles
    permissions
  }
}
    `, {"hash":"sha256:dbe764e4b2b60c435efe966dd1461333adf139a45f69b901ac2bd948a78eb761"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;