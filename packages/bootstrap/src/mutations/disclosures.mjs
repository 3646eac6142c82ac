export const workspace = "apps/api";

const ROOM = "src/modules/privacy/disclosures";

/** @type {import("../mutating/mutation.mjs").Mutation[]} */
export const mutations = [
  {
    name: "a letter that has run out demands data all the same",
    file: `${ROOM}/rules.ts`,
    find: 'return isInDate(letter, today) ? undefined : { outcome: "RETURNED", defect: "EXPIRED" };',
    replace: "return undefined;",
    tests: [`${ROOM}/authority-disclosure.test.ts`],
    expect: "[D1]",
  },
  {
    name: "whoever reviewed a letter gives the second opinion, too",
    file: `${ROOM}/rules.ts`,
    find: '  ["REVIEW", "APPROVE"],\n',
    replace: "",
    tests: [`${ROOM}/authority-disclosure.test.ts`],
    expect: "[D5] Policy 4.4: who reviewed",
  },
  {
    name: "whoever entered a letter may review it",
    file: `${ROOM}/rules.ts`,
    find: '  ["REGISTER", "REVIEW"],\n',
    replace: "",
    tests: [`${ROOM}/authority-disclosure.test.ts`],
    expect: "[check 40] [D5]",
  },
  {
    name: "whoever collected hands over alone",
    file: `${ROOM}/rules.ts`,
    find: '  ["COLLECT", "HAND_OVER"],\n',
    replace: "",
    tests: [`${ROOM}/authority-disclosure.test.ts`],
    expect: "[D5] Policy 4.4: who reviewed",
  },
  {
    name: "a paper that ran out meanwhile still lets data leave",
    file: `${ROOM}/still-good.ts`,
    find: "if (!isInDate(await instrumentOf(tx, row), today)) return new InstrumentExpired();",
    replace: "",
    tests: [`${ROOM}/authority-disclosure.test.ts`],
    expect: "[D2]",
  },
  {
    name: "a query that finds too much is packed",
    file: `${ROOM}/collect-disclosure.ts`,
    find: "found.length > granted.expectedCount",
    replace: "found.length < 0",
    tests: [`${ROOM}/authority-disclosure.test.ts`],
    expect: "[D8]",
  },
  {
    name: "an altered archive leaves",
    file: `${ROOM}/hand-over-disclosure.ts`,
    find: "if (!intact) return new PackageAltered();",
    replace: "",
    tests: [`${ROOM}/authority-disclosure.test.ts`],
    expect: "[D13]",
  },
  {
    name: "a letter that its unit denies goes on",
    file: `${ROOM}/record-disclosure-checks.ts`,
    find: "given.answers.some(({ deniedByUnit }) => deniedByUnit)",
    replace: "given.answers.length < 0",
    tests: [`${ROOM}/forged-letter.test.ts`],
    expect: "[D3]",
  },
  {
    name: "a forged letter opens no security case",
    file: `${ROOM}/record-disclosure-checks.ts`,
    find: '  await suspectIncident(tx, ctx, { suspicion: "FORGED_LETTER", signal: row.id });\n',
    replace: "",
    tests: [`${ROOM}/forged-letter.test.ts`],
    expect: "[D3]",
  },
];
