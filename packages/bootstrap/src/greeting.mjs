import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ role: string, roleZh: string, email: string, password: string, totpSecret: string }} DemoSignIn */

/**
 * What the reader sees when everything runs.
 *
 * @param {Record<string, string>} environment
 * @param {string} logFolder
 * @returns {string} lines
 */
export function greeting(environment, logFolder) {
  const isDemo = environment.MALL_MODE === "demo";
  return [
    "",
    "工厂到家 · Factory to Home is ready.",
    "",
    ...describeUrls(environment, isDemo),
    "",
    ...(isDemo
      ? describeDemo(readSignIns(environment.DEMO_SIGN_INS_FILE))
      : ["Production mode: no demo data, real clock."]),
    "",
    `Ctrl-C stops everything. Logs: ${logFolder}`,
  ].join("\n");
}

/**
 * @param {Record<string, string>} environment
 * @param {boolean} isDemo
 */
function describeUrls(environment, isDemo) {
  return [
    `  Staff portal    ${environment.NEXTAUTH_URL}`,
    `  GraphQL         http://localhost:${environment.API_PORT}/graphql`,
    ...(isDemo ? [`  WeChat sandbox  http://localhost:${environment.SANDBOX_PORT}`] : []),
  ];
}

/** @param {DemoSignIn[]} signIns */
function describeDemo(signIns) {
  return [
    "This is DEMO mode: invented people, a clock that can be turned, a sandbox instead of WeChat, sign-ins that",
    "everybody knows. Production is MALL_MODE=production with servers and secrets of your own (.env.example).",
    "",
    "Demo sign-ins (the code is the TOTP of the secret; any authenticator app takes it):",
    ...formatTable(signIns.map((one) => [`${one.roleZh} ${one.role}`, one.email, one.password, one.totpSecret])),
    "",
    "Try first: sign in to the portal, open an order that is paid, and ship it; then watch a whole purchase from the",
    "shopper's side with: npx pnpm journey",
  ];
}

/**
 * @param {string} file written by the seed
 * @returns {DemoSignIn[]}
 */
function readSignIns(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}

/** @param {string[][]} rows */
function formatTable(rows) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column])))) ?? [];
  return rows.map((row) => {
    const cells = row.map((cell, column) => cell + " ".repeat(widths[column] - displayWidth(cell)));
    return `  ${cells.join("  ")}`.trimEnd();
  });
}

/** A Han character takes two columns of a terminal. @param {string} text */
function displayWidth(text) {
  return [...text].reduce((width, character) => width + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}
