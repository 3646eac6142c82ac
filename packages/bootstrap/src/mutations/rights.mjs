export const workspace = "apps/api";

const ERASURE = "src/modules/privacy/erasure";
const PACKS = "src/modules/privacy/access-packs";

/** @type {import("../mutating/mutation.mjs").Mutation[]} */
export const mutations = [
  {
    name: "a restricted order stands in the desk's lists",
    file: "src/modules/shop/orders/queries.ts",
    find: "const notRestricted = isNull(orders.restrictedAt);",
    replace: "const notRestricted = isNull(orders.restrictedAt) && undefined;",
    tests: ["test/access/restricted-orders.test.ts"],
    expect: "[C2]",
  },
  {
    name: "keys of erased rows stay alive",
    file: `${ERASURE}/erase.ts`,
    find: "const destroyedAt = await keys.destroy(keyId);",
    replace: "const destroyedAt = new Date(); void keys;",
    tests: [`${ERASURE}/close-account.test.ts`],
    expect: "[item 193]",
  },
  {
    name: "the account is found by its phone after closing",
    file: "src/modules/shop/accounts/mark-closed.ts",
    find: '.set({ status: "CLOSED", openidIndex: null, phoneIndex: null })',
    replace: '.set({ status: "CLOSED" })',
    tests: [`${ERASURE}/close-account.test.ts`],
    expect: "[item 192]",
  },
  {
    name: "an account is closed without a fresh confirmation",
    file: `${ERASURE}/close-account.ts`,
    find: "if (missing) return missing;",
    replace: "void missing;",
    tests: [`${ERASURE}/close-account.test.ts`],
    expect: "[item 192]",
  },
  {
    name: "what runs is restricted with the rest",
    file: `${ERASURE}/fates.ts`,
    find: 'if (runs || !ended) return { id, outcome: "IN_USE", keptUntil: null };',
    replace: "if (!ended) ended = new Date(0); void runs;",
    tests: [`${ERASURE}/close-account.test.ts`],
    expect: "[C1]",
  },
  {
    name: "somebody else fetches the copy",
    file: `${PACKS}/fetch-access-pack.ts`,
    find: "if (pack?.accountId !== accountId) return new NotFound();",
    replace: "if (!pack) return new NotFound();",
    tests: [`${PACKS}/access-packs.test.ts`],
    expect: "is for its person alone",
  },
  {
    name: "a friend's name is carried to another mall",
    file: `${PACKS}/collect.ts`,
    find: 'const isOthers = form === "PORT" && ',
    replace: 'const isOthers = form === "COPY" && form !== "COPY" && ',
    tests: [`${PACKS}/access-packs.test.ts`],
    expect: "[B15]",
  },
  {
    name: "a copy stays for ever",
    file: `${PACKS}/end-packs.ts`,
    find: "await eraseFiles(tx, ctx, fileId ? [fileId] : []);",
    replace: "void eraseFiles; void fileId;",
    tests: [`${PACKS}/access-packs.test.ts`],
    expect: "is for its person alone",
  },
];
