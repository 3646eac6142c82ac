import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { repository } from "./source.js";

/** What only one of the two servers speaks, and what asks the server for the time. MySQL 8.4 is what production runs. */
const refused: [string, RegExp][] = [
  ["RETURNING", /\breturning\b(?=[^']*$)/i],
  ["UUID or INET type", /\b(uuid|inet6)\s*(not null|,|\))/i],
  ["sequences", /\b(create sequence|nextval|next value for)\b/i],
  ["FOR SHARE", /\bfor share\b/i],
  ["JSON arrows", /->>?'/],
  ["LATERAL", /\blateral\b/i],
  ["the server's clock", /\b(now\(\)|current_timestamp|sysdate\(\)|curdate\(\)|utc_timestamp)/i],
  ["INSERT … AS new", /\bas new\b[^(]*on duplicate/i],
];

const faultsOf = (statement: string) => refused.filter(([, pattern]) => pattern.test(statement)).map(([name]) => name);

it("migrations speak only what MySQL 8.4 and MariaDB 10.11 both understand, and never ask the server for the time", () => {
  const files = globSync("drizzle/*/*.sql", { cwd: repository });
  expect(files.length).toBeGreaterThanOrEqual(2);
  for (const file of files)
    expect({ file, faults: faultsOf(readFileSync(join(repository, file), "utf8")) }).toEqual({ file, faults: [] });
});

it("so does every statement that the last full test run sent", () => {
  const path = process.env.MALL_STATEMENTS_FILE;
  const statements = path && existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean) : [];
  if (process.env.CI) expect(statements.length).toBeGreaterThan(200);
  for (const statement of statements)
    expect({ statement, faults: faultsOf(statement) }).toEqual({ statement, faults: [] });
});

it.each([
  "insert into t (a) values (1) returning a",
  "select * from t for share",
  "select a->>'$.b' from t",
  "update t set a = now()",
  "select nextval(s)",
])("the check bites: %s", (statement) => {
  expect(faultsOf(statement)).not.toEqual([]);
});
