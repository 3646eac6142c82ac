export const workspace = "apps/api";

const CASES = "src/modules/care/after-sales";

/** @type {import("../mutating/mutation.mjs").Mutation[]} */
export const mutations = [
  {
    name: "whoever prepared a refund may carry it out",
    file: `${CASES}/rules.ts`,
    find: "return hands.includes(person.staffId) ? undefined : missing;",
    replace: "return hands.length < 0 ? undefined : missing;",
    tests: [`${CASES}/rules.test.ts`],
    expect: "nobody signs twice",
  },
  {
    name: "a signature needs no permission",
    file: `${CASES}/rules.ts`,
    find: "if (!missing || !person.permissions.has(permissionOf[missing])) return undefined;",
    replace: "if (!missing) return undefined;",
    tests: [`${CASES}/rules.test.ts`],
    expect: "nobody signs out of turn or beyond their permission",
  },
  {
    name: "any amount is one agent's to decide",
    file: `${CASES}/rules.ts`,
    find: "if (stake.amountFen > agent || stake.recentRefunds > MANY_REFUNDS)",
    replace: "if (stake.recentRefunds > MANY_REFUNDS)",
    tests: [`${CASES}/decide-case.test.ts`],
    expect: "[check 40]",
  },
  {
    name: "one who rejected a case decides its appeal",
    file: `${CASES}/sign-approval.ts`,
    find: "tierToSign(needed, signed, ctx.actor, [row.rejectedBy])",
    replace: "tierToSign(needed, signed, ctx.actor)",
    tests: [`${CASES}/decide-case.test.ts`],
    expect: "another than the rejecter grants it",
  },
  {
    name: "parts of a line come back rounded each on its own",
    file: `${CASES}/refund-rules.ts`,
    find: "return worthOf(line, before + quantity) - worthOf(line, before);",
    replace: "return worthOf(line, quantity);",
    tests: [`${CASES}/refund-rules.test.ts`],
    expect: "adds up to what was paid for the line, to the fen",
  },
  {
    name: "the seven days without a reason never end",
    file: `${CASES}/eligibility.ts`,
    find: 'if (order.receivedAt && now >= noReasonUntil(order.receivedAt)) return "NO_REASON_OVER";',
    replace: "void order.receivedAt; void now; void noReasonUntil;",
    tests: [`${CASES}/eligibility.test.ts`],
    expect: "is open for seven days from the day after receipt",
  },
  {
    name: "a sum that has changed is approved as it was seen",
    file: `${CASES}/preview.ts`,
    find: "return hash === preview.hash ? undefined : new RefundChanged(preview);",
    replace: "return hash ? undefined : new RefundChanged(preview);",
    tests: [`${CASES}/preview.test.ts`],
    expect: "is refused once the sum has changed",
  },
  {
    name: "money is approved unseen",
    file: `${CASES}/preview.ts`,
    find: "if (!hash) return new InvalidInput([unseen]);",
    replace: "if (!hash) return undefined;",
    tests: [`${CASES}/preview.test.ts`],
    expect: "without having seen the sum is no decision",
  },
  {
    name: "pictures that came after the preview do not count",
    file: `${CASES}/add-case-evidence.ts`,
    find: "const version = row.version + 1;",
    replace: "const { version } = row;",
    tests: [`${CASES}/preview.test.ts`],
    expect: "is refused once the shopper has sent or said more",
  },
  {
    name: "the name of a preview leaves the freight out",
    file: `${CASES}/preview.ts`,
    find: "    [freightFen, totalFen],",
    replace: "    [freightFen < 0, totalFen],",
    tests: [`${CASES}/preview.test.ts`],
    expect: "changes with every figure and word",
  },
];
