export const workspace = "apps/api";

const CASES = "src/modules/care/after-sales";

/** @type {import("../mutating/mutation.mjs").Mutation[]} */
export const mutations = [
  {
    name: "one person signs for two",
    file: `${CASES}/rules.ts`,
    find: "return hands.includes(person.staffId) ? undefined : missing;",
    replace: "return hands.length < 0 ? undefined : missing;",
    tests: [`${CASES}/rules.test.ts`, `${CASES}/decide-case.test.ts`],
    expect: "[check 40] who has prepared a decision cannot carry it out",
  },
  {
    name: "any amount is one agent's to decide",
    file: `${CASES}/rules.ts`,
    find: "if (stake.amountFen > agent || stake.recentRefunds > MANY_REFUNDS)",
    replace: "if (stake.amountFen > agent * 1_000)",
    tests: [`${CASES}/rules.test.ts`],
    expect: "a fen more: two",
  },
  {
    name: "a signature is good for ever",
    file: `${CASES}/sign-approval.ts`,
    find: " && row.signedAt > since",
    replace: " && row.signedAt > new Date(since.getTime() - 1e12)",
    tests: [`${CASES}/decide-case.test.ts`],
    expect: "a signature is worth nothing a day later",
  },
  {
    name: "returns without a reason never end",
    file: `${CASES}/eligibility.ts`,
    find: 'if (order.receivedAt && now >= noReasonUntil(order.receivedAt)) return "NO_REASON_OVER";',
    replace: "if (order.receivedAt && now < noReasonUntil(new Date(0))) return undefined;",
    tests: [`${CASES}/eligibility.test.ts`],
    expect: "is open for seven days from the day after receipt",
  },
  {
    name: "the same pieces are claimed twice",
    file: `${CASES}/eligibility.ts`,
    find: "claimed + quantity > progress.shipped",
    replace: "0 * claimed + quantity > progress.shipped",
    tests: [`${CASES}/eligibility.test.ts`],
    expect: "asks for no piece that was not bought",
  },
  {
    name: "each piece is refunded rounded down, the last one too",
    file: `${CASES}/refund-rules.ts`,
    find: "return worthOf(line, before + quantity) - worthOf(line, before);",
    replace: "return worthOf(line, 1) * quantity;",
    tests: [`${CASES}/refund-rules.test.ts`],
    expect: "adds up to what was paid for the line",
  },
  {
    name: "a shopper reaches another one's case",
    file: `${CASES}/move-case.ts`,
    find: 'actor.kind === "SHOPPER" ? row.accountId === actor.accountId : actor.kind !== "ANYONE"',
    replace: 'row.id !== "asc_" && actor.kind !== "ANYONE"',
    tests: [`${CASES}/open-after-sales-case.test.ts`],
    expect: "order and case are found by their owner alone",
  },
  {
    name: "a refund in doubt is paid a second time",
    file: `${CASES}/retry-refund.ts`,
    find: 'if (failed?.status !== "CLOSED") return new RefundInDoubt();',
    replace: "if (!failed) return new RefundInDoubt();",
    tests: [`${CASES}/return-goods.test.ts`],
    expect: "that may still pay is not paid a second time",
  },
  {
    name: "who inspected the goods judges the dispute",
    file: `${CASES}/settle-dispute.ts`,
    find: "if (row.disputedBy === ctx.actor.staffId) return new AnotherPersonMustDecide();",
    replace: "if (row.disputedBy === null) return new AnotherPersonMustDecide();",
    tests: [`${CASES}/return-goods.test.ts`],
    expect: "are never judged by the one who inspected them",
  },
];
