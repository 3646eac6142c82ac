export const workspace = "packages/working-days";

/** @type {import("../mutating/mutation.mjs").Mutation[]} */
export const mutations = [
  {
    name: "make-up days are no working days",
    file: "src/calendar.ts",
    find: "return [...rules, ...makeUp.map((day) => ruleOf(day, true, name))];",
    replace: "return [...rules, ...makeUp.map((day) => ruleOf(day, false, name))];",
    tests: ["test/deadline.test.ts"],
    expect: "[B1]",
  },
  {
    name: "a date without notice is promised without margin",
    file: "src/deadline.ts",
    find: "const PROVISIONAL_MARGIN_DAYS = 2;",
    replace: "const PROVISIONAL_MARGIN_DAYS = 0;",
    tests: ["test/deadline.test.ts"],
    expect: "[B4]",
  },
  {
    name: "a later calendar moves what the person was told",
    file: "src/deadline.ts",
    find: "return { deadline: { ...fresh, ...until(told.lastDay) }, movedEarlier: false };",
    replace: "return { deadline: fresh, movedEarlier: false };",
    tests: ["test/deadline.test.ts"],
    expect: "a later date changes nothing for the person",
  },
];
