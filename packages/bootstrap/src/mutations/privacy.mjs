export const workspace = "apps/api";

const CONSENT = "src/modules/privacy/consent";
const POLICIES = "src/modules/privacy/policies";
const SHARING = "src/modules/privacy/sharing";

/** @type {import("../mutating/mutation.mjs").Mutation[]} */
export const mutations = [
  {
    name: "a field that was not agreed leaves all the same",
    file: `${SHARING}/rules.ts`,
    find: 'fields.every((field) => agreement.fields!.includes(field)) ? null : "FIELD_NOT_AGREED"',
    replace: "fields.length >= 0 ? null : null",
    tests: [`${SHARING}/sharing.test.ts`],
    expect: "[E1]",
  },
  {
    name: "a suspended partner still receives",
    file: `${SHARING}/rules.ts`,
    find: 'if (agreement.status !== "ACTIVE") return "SUSPENDED";',
    replace: "",
    tests: [`${SHARING}/sharing.test.ts`],
    expect: "[item 140]",
  },
  {
    name: "data leaves the mainland",
    file: `${SHARING}/rules.ts`,
    find: 'if (agreement.region !== "MAINLAND") return "ABROAD";',
    replace: "",
    tests: [`${SHARING}/sharing.test.ts`],
    expect: "Policy 5.9.3",
  },
  {
    name: "what was stopped is not written down",
    file: `${SHARING}/sharing-gate.ts`,
    find: "await world.db.once(",
    replace: "if (!refusal) await world.db.once(",
    tests: [`${SHARING}/sharing.test.ts`],
    expect: "[E1]",
  },
  {
    name: "partners are called while a transaction waits",
    file: `${SHARING}/sharing-gate.ts`,
    find: "if (insideTransaction()) throw",
    replace: "if (insideTransaction() && !world) throw",
    tests: [`${SHARING}/sharing.test.ts`],
    expect: "lets no call out of an open transaction",
  },
  {
    name: "a consent does not follow the one before it",
    file: `${CONSENT}/append-event.ts`,
    find: "previousHash: end.head,",
    replace: "previousHash: CHAIN_START,",
    tests: [`${CONSENT}/consent.test.ts`],
    expect: "chains every decision of an account",
  },
  {
    name: "agreeing twice is written twice",
    file: `${CONSENT}/agree-to-policy.ts`,
    find: 'if (standing?.status === "GRANTED" && standing.textVersion === policy.version)',
    replace: 'if (standing?.textVersion === "")',
    tests: [`${CONSENT}/consent.test.ts`],
    expect: "[item 6]",
  },
  {
    name: "an agreement to other words counts",
    file: `${CONSENT}/agree-to-policy.ts`,
    find: "const same = policy.version === current.version && policy.textHash.toLowerCase() === current.textHash;",
    replace: "const same = policy.version === current.version;",
    tests: [`${CONSENT}/consent.test.ts`],
    expect: "to other words than those in force is refused",
  },
  {
    name: "yesterday's declaration about the recipient will do",
    file: `${CONSENT}/attest-recipient-consent.ts`,
    find: "if (textVersion !== recipientDeclaration.version) return new RecipientDeclarationChanged();",
    replace: "",
    tests: [`${CONSENT}/consent.test.ts`],
    expect: "in words of another day it is not taken",
  },
  {
    name: "a correction of spelling asks everybody to agree again",
    file: `${POLICIES}/rules.ts`,
    find: "edition.requiresAgreement && edition.effectiveAt <= now",
    replace: "edition.effectiveAt <= now",
    tests: [`${POLICIES}/policies.test.ts`],
    expect: "an editorial change asks for nothing",
  },
  {
    name: "a published policy can be published with other words",
    file: `${POLICIES}/publish-policy.ts`,
    find: "if (row && !row.textHash.equals(textHash)) throw new PolicyIsImmutable(version);",
    replace: "",
    tests: [`${POLICIES}/policies.test.ts`],
    expect: "never changes a published text",
  },
];
