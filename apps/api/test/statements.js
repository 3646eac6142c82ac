import { appendFileSync } from "node:fs";

const path = process.env.MALL_STATEMENTS_FILE;
const seen = new Set();
/** Keeps each statement text that a run sent, for the test that refuses what only one of the two servers speaks. */
export function recordStatement(statement) {
  if (!path || seen.has(statement)) return;
  seen.add(statement);
  appendFileSync(path, `${statement.replaceAll("\n", " ")}\n`);
}
