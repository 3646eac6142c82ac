/**
 * How surely we know who asks. L0: not at all. L1: a live shopper session. L2: that, and a code sent to the bound
 * phone. L3: no session, but order facts and a call back to a phone in the order, or documents that an officer read.
 */
export const identityLevels = ["L0", "L1", "L2", "L3"] as const;
export type IdentityLevel = (typeof identityLevels)[number];

export const identityMethods = ["SMS_CODE", "ORDER_FACTS", "DOCUMENTS"] as const;
export type IdentityMethod = (typeof identityMethods)[number];

export const levelOfMethod = { SMS_CODE: "L2", ORDER_FACTS: "L3", DOCUMENTS: "L3" } as const satisfies Record<
  IdentityMethod,
  IdentityLevel
>;

/** Whom the caller says to be. */
export const identityClaims = ["ACCOUNT_HOLDER", "RECIPIENT", "REPRESENTATIVE"] as const;
export type IdentityClaim = (typeof identityClaims)[number];

/** What was asked for, never what was answered. */
export const orderFacts = [
  "ORDER_NUMBER",
  "ORDER_MONTH",
  "GOODS_BOUGHT",
  "AMOUNT_PAID",
  "DELIVERY_DISTRICT",
  "CONSIGNEE_NAME",
] as const;

export const documentKinds = [
  "IDENTITY_DOCUMENT",
  "AUTHORIZATION_LETTER",
  "KINSHIP_PROOF",
  "DEATH_CERTIFICATE",
  "GUARDIANSHIP_PROOF",
] as const;

export const identityEvidence = [...orderFacts, "CALL_BACK", ...documentKinds] as const;
export type IdentityEvidence = (typeof identityEvidence)[number];

const rank = (level: IdentityLevel): number => identityLevels.indexOf(level);

export const levelReaches = (reached: IdentityLevel, wanted: IdentityLevel): boolean => rank(reached) >= rank(wanted);

export const higherLevel = (a: IdentityLevel, b: IdentityLevel): IdentityLevel => (rank(a) >= rank(b) ? a : b);
